import type { Manifest } from '@dkimkit/core'
import type { ContentNode } from './node.js'

const trees = new WeakMap<Manifest, { readonly text: string; readonly root: ContentNode }>()

/** Keeps the tree of a text with the model that was read from it, as long as that lives. */
export function keepTree(manifest: Manifest, text: string, root: ContentNode): void {
  trees.set(manifest, { text, root })
}

/** The tree that a model was read from; undefined where that was another text. */
export function treeOf(manifest: Manifest, text: string): ContentNode | undefined {
  const kept = trees.get(manifest)
  return kept?.text === text ? kept.root : undefined
}
