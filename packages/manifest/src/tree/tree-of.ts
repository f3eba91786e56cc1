import type { ContentNode } from './node.js'

const trees = new WeakMap<object, { readonly text: string; readonly root: ContentNode }>()

/** Keeps the tree of a text with what was read from it, as long as that lives. */
export function keepTree(reading: object, text: string, root: ContentNode): void {
  trees.set(reading, { text, root })
}

/** The tree that a reading was made from; undefined where it was made from another text. */
export function treeOf(reading: object, text: string): ContentNode | undefined {
  const kept = trees.get(reading)
  return kept?.text === text ? kept.root : undefined
}
