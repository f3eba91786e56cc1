import type { Tree } from '@dkimkit/sources'

/** Kept of files at most; what is beyond is read again. */
const mostOctets = 128 * 1024 * 1024

/** Trees of one repository that read each file once: most of their files are the same, and a change is read in steps. */
export function shareFiles(base: Tree, head: Tree): readonly [base: Tree, head: Tree] {
  const contents = new Map<string, Promise<Uint8Array | undefined>>()
  let room = mostOctets
  const sharing = (tree: Tree): Tree => {
    const files = new Map<string, { readonly id?: string; readonly size: number }>()
    return {
      ...tree,
      async list() {
        const listed = await tree.list()
        for (const file of listed) files.set(file.path, file)
        return listed
      },
      read(path) {
        const { id, size = 0 } = files.get(path) ?? {}
        if (id === undefined) return tree.read(path)
        const kept = contents.get(id)
        if (kept) return kept
        const content = Promise.resolve(tree.read(path))
        if (size <= room) {
          room -= size
          contents.set(id, content)
        }
        return content
      },
    }
  }
  return [sharing(base), sharing(head)]
}
