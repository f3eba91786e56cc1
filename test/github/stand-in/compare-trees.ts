import type { GitStore } from './git-store.js'
import { walkTree } from './walk-tree.js'

/** One file that differs between two trees. */
export interface FileChange {
  readonly path: string
  /** Where it was, when it only moved. */
  readonly before?: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed'
  readonly sha: string
  readonly additions: number
  readonly deletions: number
}

/** The files that differ, by path. A rename is seen where the content is the same, octet for octet. */
export function compareTrees(store: GitStore, base: string, head: string): FileChange[] {
  const old = filesOf(store, base)
  const now = filesOf(store, head)
  const removed = new Map([...old].filter(([path]) => !now.has(path)).map(([path, sha]) => [sha, path]))
  const changes: FileChange[] = []
  for (const [path, sha] of now) {
    const was = old.get(path)
    if (was === sha) continue
    const moved = was === undefined ? removed.get(sha) : undefined
    if (moved !== undefined) {
      changes.push({ path, before: moved, status: 'renamed', sha, additions: 0, deletions: 0 })
      removed.delete(sha)
      old.delete(moved)
      continue
    }
    changes.push({ path, status: was === undefined ? 'added' : 'modified', sha, ...countLines(store, was, sha) })
  }
  for (const [path, sha] of old) {
    if (!now.has(path)) changes.push({ path, status: 'removed', sha, ...countLines(store, sha, undefined) })
  }
  return changes.sort((one, other) => (one.path < other.path ? -1 : 1))
}

function filesOf(store: GitStore, tree: string): Map<string, string> {
  const files = [...walkTree(store, tree, true)].filter(({ mode }) => mode !== '040000')
  return new Map(files.map(({ path, sha }) => [path, sha]))
}

/** Lines that only one side has, whatever their order: near enough to git's count. */
function countLines(store: GitStore, before: string | undefined, after: string | undefined) {
  const [old, now] = [before, after].map((sha) => (sha && store.blobs.get(sha)?.toString('latin1').split('\n')) || [])
  const left = new Map<string, number>()
  for (const line of old ?? []) left.set(line, (left.get(line) ?? 0) + 1)
  let additions = 0
  for (const line of now ?? []) {
    const count = left.get(line) ?? 0
    if (count === 0) additions += 1
    else left.set(line, count - 1)
  }
  return { additions, deletions: [...left.values()].reduce((sum, count) => sum + count, 0) }
}
