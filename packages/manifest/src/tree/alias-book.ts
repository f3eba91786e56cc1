import { limits } from './limits.js'
import type { AliasNode, ContentNode, MapNode, TreeNode } from './node.js'
import { TreeLimit } from './tree-problem.js'

/** What the anchors of a text name, as far as it was read. */
export interface AliasBook {
  readonly anchors: Map<string, { readonly node: ContentNode; readonly size: number }>
  /** Nodes so far, those behind aliases counted at each use. */
  size: number
  /** How many of them aliases and merge keys brought. */
  aliased: number
}

export function newAliasBook(): AliasBook {
  return { anchors: new Map(), size: 0, aliased: 0 }
}

/** Notes an anchor after its node was read, so that no alias inside it can name it. `before` is the size before that. */
export function noteAnchor(book: AliasBook, name: string, node: ContentNode, before: number): void {
  book.anchors.set(name, { node, size: book.size - before })
}

/** The alias of the last anchor of that name; undefined where there is none. Throws `TreeLimit`. */
export function resolveAlias(book: AliasBook, name: string, start: number): AliasNode | undefined {
  const anchor = book.anchors.get(name)
  if (!anchor) return undefined
  anchor.node.shared = true
  countAliased(book, anchor.size, start)
  return { kind: 'alias', start, end: start + name.length + 1, target: anchor.node }
}

/**
 * Merges maps into one (yaml.org/type/merge): what the map says itself comes first, then earlier maps before later ones.
 * Gives the values that are neither a map nor a list of maps. Throws `TreeLimit`.
 */
export function mergeMaps(map: MapNode, merges: readonly TreeNode[], book: AliasBook): TreeNode[] {
  const wrong: TreeNode[] = []
  if (merges.length === 0) return wrong
  const known = new Set(map.entries.map((entry) => entry.key.text))
  for (const merge of merges) {
    for (const source of sourcesOf(merge)) {
      if (source.kind !== 'map') {
        wrong.push(merge)
        continue
      }
      countAliased(book, source.entries.length, merge.start)
      for (const { key, value } of source.entries) {
        if (known.has(key.text)) continue
        known.add(key.text)
        map.entries.push({ key, value, merged: true })
      }
    }
  }
  return wrong
}

function sourcesOf(merge: TreeNode): readonly ContentNode[] {
  const content = merge.kind === 'alias' ? merge.target : merge
  return content.kind === 'list' ? content.items.map((item) => (item.kind === 'alias' ? item.target : item)) : [content]
}

function countAliased(book: AliasBook, size: number, offset: number): void {
  book.size += size
  book.aliased += size
  if (book.aliased > limits.aliases) throw new TreeLimit('aliases', offset)
}
