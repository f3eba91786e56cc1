/**
 * A manifest's text as a tree. `start` and `end` are offsets in the text, in UTF-16 units; anchors and tags stand before
 * `start`. Nothing is resolved but quotes, escapes and folded lines: `'1'` and `1` differ only in `style`.
 */
export type TreeNode = ScalarNode | MapNode | ListNode | AliasNode
/** A node that holds something itself. */
export type ContentNode = ScalarNode | MapNode | ListNode

export interface ScalarNode {
  readonly kind: 'scalar'
  readonly start: number
  readonly end: number
  readonly text: string
  /** A value that was left out is a plain scalar without text, right after its ':' or its anchor. */
  readonly style: 'plain' | 'single' | 'double' | 'block'
  /** An alias elsewhere names this node. */
  shared?: true
}

export interface MapNode {
  readonly kind: 'map'
  readonly start: number
  end: number
  /** The end of the last value, of a merge key's too; `start` where there is none. */
  tail: number
  readonly flow: boolean
  readonly entries: MapEntry[]
  shared?: true
}

export interface MapEntry {
  readonly key: ScalarNode
  value: TreeNode
  /** It comes from another map, by `<<`. */
  readonly merged?: true
}

export interface ListNode {
  readonly kind: 'list'
  readonly start: number
  end: number
  /** The end of the last item; `start` where there is none. */
  tail: number
  readonly flow: boolean
  readonly items: TreeNode[]
  shared?: true
}

export interface AliasNode {
  readonly kind: 'alias'
  readonly start: number
  readonly end: number
  readonly target: ContentNode
}

/** The node itself, or the one that an alias stands for. */
export function contentOf(node: TreeNode): ContentNode {
  return node.kind === 'alias' ? node.target : node
}

/** Whether a value was left out, or is null. */
export function isNull(node: ContentNode): boolean {
  return node.kind === 'scalar' && node.style === 'plain' && /^(?:~|null|Null|NULL)?$/.test(node.text)
}
