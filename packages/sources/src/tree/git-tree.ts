import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { DkimError } from '@dkimkit/core'
import { GitObjects, quietGit } from './git-objects.js'
import { isBinaryPath, isSkippedFolder } from './skipped-paths.js'
import type { Tree, TreeFile } from './tree.js'

export interface GitTreeOptions {
  /** A folder of the repository. @default the working directory */
  readonly folder?: string
}

const run = promisify(execFile)

/**
 * The files of a revision in a git repository, without checking it out. Links and sub-modules are passed over.
 *
 * Its `close` must be called. `list` throws `DkimError('not-found')` for a revision that the repository does not have.
 */
export function gitTree(revision: string, options: GitTreeOptions = {}): Tree {
  const folder = options.folder ?? '.'
  const ids = new Map<string, string>()
  const objects = new GitObjects(folder)
  let listed: Promise<readonly (TreeFile & { readonly id: string })[]> | undefined
  return {
    async list() {
      listed ??= listRevision(revision, folder)
      for (const { path, id } of await listed) ids.set(path, id)
      return listed
    },
    read(path) {
      const id = ids.get(path)
      return id === undefined ? undefined : objects.read(id)
    },
    close: () => objects.close(),
  }
}

async function listRevision(revision: string, folder: string): Promise<(TreeFile & { readonly id: string })[]> {
  const commit = (
    await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{tree}`], folder, revision)
  )
    .toString('utf8')
    .trim()
  const listing = await git(['ls-tree', '-r', '-l', '-z', '--full-tree', commit], folder, revision)
  return listing
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      // 100644 blob <id> <size>\t<path>; a link has 120000, a sub-module 160000.
      const found = /^100(?:644|755|664) blob ([0-9a-f]+) +([0-9]+)\t([\s\S]+)$/.exec(line)
      const [, id, size, path] = found ?? []
      if (id === undefined || path === undefined || isBinaryPath(path)) return []
      return path.split('/').some(isSkippedFolder) ? [] : [{ path, id, size: Number(size) }]
    })
}

async function git(args: readonly string[], cwd: string, revision: string): Promise<Buffer> {
  try {
    const { stdout } = await run('git', [...args], { cwd, env: quietGit, encoding: 'buffer', maxBuffer: 1 << 30 })
    return stdout
  } catch (cause) {
    throw new DkimError('not-found', `git has no revision '${revision}' here: fetch it, or give another`, { cause })
  }
}
