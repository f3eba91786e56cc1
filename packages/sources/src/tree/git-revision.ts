import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { DkimError } from '@dkimkit/core'
import { quietGit } from './git-objects.js'
import type { GitTreeOptions } from './git-tree.js'

const run = promisify(execFile)

/**
 * The commit that a revision names; undefined where the folder is in no repository, or the repository has no such one.
 *
 * Throws `DkimError('bad-argument')` for a name that is no revision's: git would take it for an option, or for several.
 */
export async function findCommit(revision: string, options: GitTreeOptions = {}): Promise<string | undefined> {
  assertRevision(revision)
  return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], options)
}

/**
 * The commit from which two others have parted: what a pull request is compared with. Undefined where they have none in
 * common, as in a clone that does not reach so far back.
 */
export async function mergeBase(base: string, head: string, options: GitTreeOptions = {}): Promise<string | undefined> {
  assertRevision(base)
  assertRevision(head)
  return git(['merge-base', '--end-of-options', base, head], options)
}

/** The folder's path from the root of its repository, parted by `/`, '' at the root; undefined outside one. */
export async function repositoryPath(options: GitTreeOptions = {}): Promise<string | undefined> {
  const path = await git(['rev-parse', '--show-prefix'], options)
  return path?.replace(/\/$/, '')
}

/** Git forbids these characters in the name of a ref, and takes `-` at the start for an option. */
function assertRevision(revision: string): void {
  if (revision !== '' && !/^-|[\x00-\x20\x7f]|\.\./.test(revision)) return
  throw new DkimError('bad-argument', `'${revision}' is no revision of git: a branch, a tag or a commit is wanted`)
}

async function git(args: readonly string[], { folder = '.' }: GitTreeOptions): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', [...args], { cwd: folder, env: quietGit, encoding: 'utf8' })
    return stdout.replace(/\n$/, '')
  } catch {
    return undefined
  }
}
