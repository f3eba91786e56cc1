import type { GitStore, TreeEntry } from './git-store.js'

/** An entry with its path from the tree where the walk began. */
export interface WalkedEntry extends TreeEntry {
  readonly path: string
}

/** All entries below a tree, folders before what is in them; only those of the tree itself unless `recursive`. */
export function* walkTree(store: GitStore, sha: string, recursive: boolean, prefix = ''): Generator<WalkedEntry> {
  for (const entry of store.trees.get(sha) ?? []) {
    const path = `${prefix}${entry.name}`
    yield { ...entry, path }
    if (recursive && entry.mode === '040000') yield* walkTree(store, entry.sha, true, `${path}/`)
  }
}

/** The entry at a path below a tree. */
export function findEntry(store: GitStore, tree: string, path: string): TreeEntry | undefined {
  let entry: TreeEntry = { mode: '040000', name: '', sha: tree }
  for (const step of path.split('/').filter((name) => name !== '')) {
    const next = store.trees.get(entry.sha)?.find(({ name }) => name === step)
    if (next === undefined) return undefined
    entry = next
  }
  return entry
}
