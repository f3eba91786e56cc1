import { DkimError } from '@dkimkit/core'
import { isSkippedFolder, type Tree, type TreeFile } from '@dkimkit/sources'
import type { Repository, TreeEntry } from '../github/repository.js'
import type { BlobStore } from './blob-store.js'
import { rankOf } from './dns-paths.js'

export interface ApiTreeOptions {
  readonly repository: Pick<Repository, 'tree'>
  /** Shared by both sides of a change, so that what they have in common is fetched once. */
  readonly blobs: BlobStore
  /** Which files are listed. */
  readonly wants: (path: string) => boolean
}

/** Requests for the parts of one tree whose listing GitHub cuts off (at 100,000 entries or 7 MB). */
const mostListings = 200

/**
 * The files of a commit that are wanted, through the API: nothing is checked out, and only what is read is fetched. Those
 * that most likely hold records come first, so that a limit leaves out the others.
 *
 * `list` rejects with `DkimError('unsupported')` for a tree that is too large to be listed.
 */
export function apiTree(commit: string, { repository, blobs, wants }: ApiTreeOptions): Tree {
  const ids = new Map<string, string>()
  return {
    async list() {
      const files: TreeFile[] = []
      for await (const { path, sha, size = 0 } of entriesBelow(commit, repository)) {
        if (!wants(path)) continue
        ids.set(path, sha)
        files.push({ path, size, id: sha })
      }
      const last = Number.POSITIVE_INFINITY
      return files.sort((one, other) => (rankOf(one.path) ?? last) - (rankOf(other.path) ?? last) || 0)
    },
    read(path) {
      const id = ids.get(path)
      return id === undefined ? undefined : blobs.load(id)
    },
  }
}

async function* entriesBelow(commit: string, repository: Pick<Repository, 'tree'>): AsyncGenerator<TreeEntry> {
  const waiting = [{ sha: commit, folder: '' }]
  let asked = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (++asked > mostListings)
      throw new DkimError(
        'unsupported',
        `the tree of ${commit} is too large to be listed: check it out before this step`,
      )
    const whole = await repository.tree(next.sha, { recursive: true })
    // Of a listing that is cut off it cannot be told which folders are whole, so it is read level by level.
    const { entries } = whole.truncated ? await repository.tree(next.sha, { recursive: false }) : whole
    for (const entry of entries) {
      const path = next.folder === '' ? entry.path : `${next.folder}/${entry.path}`
      const isFile = entry.type === 'blob'
      if ((isFile ? foldersOf(path) : path.split('/')).some(isSkippedFolder)) continue
      // A link has the mode 120000: what it leads to inside the tree is read where it is.
      if (isFile && entry.mode.startsWith('100')) yield { ...entry, path }
      else if (whole.truncated && entry.type === 'tree') waiting.push({ sha: entry.sha, folder: path })
    }
  }
}

function foldersOf(path: string): string[] {
  return path.split('/').slice(0, -1)
}
