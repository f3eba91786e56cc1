/** A file of a tree. */
export interface TreeFile {
  /** From the tree's root, parted by `/`. */
  readonly path: string
  /** Octets. */
  readonly size: number
  /** The same for the same content, where the tree knows one. */
  readonly id?: string
  /** Why it cannot be read: a link that leads out of the tree, or a whole folder that may not be listed. */
  readonly problem?: 'link' | 'folder'
}

/** Files to read: a folder, a git revision, or what an API gives. */
export interface Tree {
  list(): readonly TreeFile[] | Promise<readonly TreeFile[]>
  /** A file's octets; undefined where it cannot be read. */
  read(path: string): Uint8Array | undefined | Promise<Uint8Array | undefined>
  /** Ends what `list` and `read` started. */
  close?(): void
}

/** A tree of texts in memory, by path. */
export function textTree(files: Readonly<Record<string, string | Uint8Array>>): Tree {
  const octets = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  )
  return {
    list: () => [...octets].map(([path, { length }]) => ({ path, size: length })),
    read: (path) => octets.get(path),
  }
}
