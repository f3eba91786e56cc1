import type { Tree } from 'web-tree-sitter'

/** A node of the grammar's tree, copied out of the parser's memory. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  /** An operator or a sign has no name in the grammar: its type is its text. */
  readonly named: boolean
  readonly missing: boolean
  readonly children: readonly SyntaxNode[]
}

/** Deeper trees come from hostile texts only. */
const deepest = 400

/** Copies a tree, every place moved by `base`; undefined where it is nested too deep. */
export function copyTree(tree: Tree, base: number): SyntaxNode | undefined {
  const cursor = tree.walk()
  const copy = (depth: number): SyntaxNode | undefined => {
    if (depth > deepest) return undefined
    const children: SyntaxNode[] = []
    const type = cursor.nodeType
    const node = {
      type,
      start: cursor.startIndex + base,
      end: cursor.endIndex + base,
      named: cursor.nodeIsNamed,
      missing: cursor.nodeIsMissing,
      children,
    }
    // A literal's text is read from the file, so what stands inside is not wanted.
    if (leaves.has(type) || !cursor.gotoFirstChild()) return node
    do {
      const child = copy(depth + 1)
      if (!child) return undefined
      children.push(child)
    } while (cursor.gotoNextSibling())
    cursor.gotoParent()
    return node
  }
  try {
    return copy(0)
  } finally {
    cursor.delete()
  }
}

const leaves = new Set(['string_lit', 'numeric_lit', 'bool_lit', 'null_lit', 'block_start', 'block_end', 'comment'])
