import { DkimError } from '@dkimkit/core'
import { folderTree, gitTree, mergeBase, repositoryPath, subTree, type Tree } from '@dkimkit/sources'
import type { Io } from '../io.js'
import type { Side } from './side.js'

/** Two trees to compare, each with the words that name it. */
export interface OpenTrees {
  readonly base: Tree
  readonly head: Tree
  readonly names: readonly [base: string, head: string]
  /** Where a change between revisions begins. */
  readonly commit?: string
}

/**
 * The trees of two sides. A revision as the base stands for the commit at which the head left it, as in a pull request.
 *
 * Throws `DkimError('not-found')` where there is no such commit, and `DkimError('bad-argument')` where a folder is compared
 * with a revision of a repository that it does not lie in.
 */
export async function openTrees(base: Side, head: Side, io: Io): Promise<OpenTrees> {
  const before = base.kind === 'revision' ? await partingOf(base, head, io) : base
  const names = [describeSide(before, base), describeSide(head)] as const
  const commit = before.kind === 'revision' && head.kind === 'revision' ? { commit: before.commit } : {}
  return { base: await openSide(before, head, io), head: await openSide(head, before, io), names, ...commit }
}

async function partingOf(base: Side & { kind: 'revision' }, head: Side, io: Io): Promise<Side> {
  const options = { folder: io.cwd }
  const commit = await mergeBase(base.commit, head.kind === 'revision' ? head.commit : 'HEAD', options)
  if (commit !== undefined) return { ...base, commit }
  throw new DkimError(
    'not-found',
    `${base.name} and ${head.name} have no commit in common here: fetch their history (git fetch --unshallow)`,
  )
}

async function openSide(side: Side, other: Side, io: Io): Promise<Tree> {
  if (side.kind === 'path') return folderTree(side.path)
  const tree = gitTree(side.commit, { folder: io.cwd })
  if (other.kind === 'revision') return tree
  const within = await repositoryPath({ folder: other.path }).catch(() => undefined)
  if (within !== undefined) return subTree(tree, within)
  throw new DkimError('bad-argument', `${other.name} is no folder of the repository that has ${side.name}`)
}

function describeSide(side: Side, named: Side = side): string {
  if (side.kind === 'path') return side.name
  const commit = side.commit.slice(0, 10)
  const isAncestor = named.kind === 'revision' && named.commit !== side.commit
  return isAncestor ? `${side.name} (where they parted, ${commit})` : `${side.name} (${commit})`
}
