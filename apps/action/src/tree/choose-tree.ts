import { folderTree, gitTree, type Tree } from '@dkimkit/sources'
import { type ApiTreeOptions, apiTree } from './api-tree.js'
import { type LocalGit, localGit } from './local-git.js'

/** Where the files of a commit come from. */
export type TreeSource = 'disk' | 'git' | 'api'

export interface ChosenTree {
  readonly source: TreeSource
  readonly tree: Tree
}

/**
 * Chooses where commits are read. The disk counts only where it is a checkout of that very commit: it may then hold what
 * a step before wrote, such as a plan. Else the objects of a clone, else the API.
 */
export async function treeChooser(folder: string, options: ApiTreeOptions) {
  const git = await localGit(folder)
  return async (sha: string): Promise<ChosenTree> => {
    const source = await sourceOf(sha, git)
    if (source === 'disk') return { source, tree: folderTree(folder) }
    if (source === 'git') return { source, tree: gitTree(sha, { folder }) }
    return { source, tree: apiTree(sha, options) }
  }
}

async function sourceOf(sha: string, git: LocalGit | undefined): Promise<TreeSource> {
  if (!git) return 'api'
  if (git.headSha === sha) return 'disk'
  return (await git.hasCommit(sha)) ? 'git' : 'api'
}
