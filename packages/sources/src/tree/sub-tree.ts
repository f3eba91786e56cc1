import type { Tree } from './tree.js'

/** The files of a tree that lie in one of its folders, their paths from there. */
export function subTree(tree: Tree, folder: string): Tree {
  if (folder === '') return tree
  const prefix = `${folder}/`
  return {
    async list() {
      const files = await tree.list()
      return files.flatMap((file) =>
        file.path.startsWith(prefix) ? [{ ...file, path: file.path.slice(prefix.length) }] : [],
      )
    },
    read: (path) => tree.read(prefix + path),
    close: () => tree.close?.(),
  }
}
