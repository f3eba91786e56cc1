import type { GitStore, TreeEntry } from './git-store.js'
import { walkTree } from './walk-tree.js'

/** A file's text, its octets, or an entry that is no plain file. */
export type FileContent = string | Uint8Array | { readonly link: string } | { readonly submodule: string }

/** Writes files, given by their paths, as one tree; its name is the answer. */
export function writeFiles(store: GitStore, files: ReadonlyMap<string, FileContent>): string {
  const here: TreeEntry[] = []
  const below = new Map<string, Map<string, FileContent>>()
  for (const [path, content] of files) {
    const slash = path.indexOf('/')
    if (slash < 0) {
      here.push({ name: path, ...writeContent(store, content) })
      continue
    }
    const folder = path.slice(0, slash)
    const inside = below.get(folder) ?? new Map<string, FileContent>()
    inside.set(path.slice(slash + 1), content)
    below.set(folder, inside)
  }
  for (const [name, inside] of below) here.push({ mode: '040000', name, sha: writeFiles(store, inside) })
  return store.writeTree(here)
}

/** The files of a tree, by their paths: what was written, but that a program that may run became a plain file. */
export function readFiles(store: GitStore, tree: string | undefined): Map<string, FileContent> {
  const files = new Map<string, FileContent>()
  if (tree === undefined) return files
  for (const { mode, path, sha } of walkTree(store, tree, true)) {
    const bytes = store.blobs.get(sha) ?? Buffer.alloc(0)
    if (mode === '160000') files.set(path, { submodule: sha })
    else if (mode === '120000') files.set(path, { link: bytes.toString() })
    else if (mode !== '040000') files.set(path, bytes)
  }
  return files
}

function writeContent(store: GitStore, content: FileContent): Pick<TreeEntry, 'mode' | 'sha'> {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    return { mode: '100644', sha: store.writeBlob(content) }
  }
  if ('link' in content) return { mode: '120000', sha: store.writeBlob(content.link) }
  return { mode: '160000', sha: content.submodule }
}
