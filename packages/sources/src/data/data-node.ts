/** A value of a YAML or JSON text with its place: `offset` is where it begins, in UTF-16 units. */
export type DataNode = DataScalar | DataList | DataMap

export interface DataScalar {
  readonly kind: 'scalar'
  readonly offset: number
  readonly value: string | number | boolean | null
  /** As it is written, where that differs from `String(value)`. */
  readonly source?: string
}

export interface DataList {
  readonly kind: 'list'
  readonly offset: number
  readonly items: readonly DataNode[]
}

export interface DataMap {
  readonly kind: 'map'
  readonly offset: number
  readonly entries: readonly DataEntry[]
}

export interface DataEntry {
  readonly key: string
  readonly keyOffset: number
  readonly value: DataNode
}

/** What is wrong with a text: a word for the finding, and where. */
export interface DataProblem {
  readonly problem: string
  readonly offset: number
}

/** A text as data: the documents that could be read, and what is wrong. */
export interface DataReading {
  readonly documents: readonly DataNode[]
  readonly problems: readonly DataProblem[]
}

/** The value of a key in a map; the last one, where a key stands twice. */
export function fieldOf(node: DataNode | undefined, key: string): DataNode | undefined {
  if (node?.kind !== 'map') return undefined
  for (let at = node.entries.length - 1; at >= 0; at--) {
    const entry = node.entries[at]
    if (entry?.key === key) return entry.value
  }
  return undefined
}

/** A scalar as text; undefined for null, a list or a map. */
export function textOf(node: DataNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.value === null) return undefined
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
}

/** The items of a list, or the node alone. */
export function itemsOf(node: DataNode | undefined): readonly DataNode[] {
  if (!node) return []
  return node.kind === 'list' ? node.items : [node]
}

/** The node as plain JSON, without places. */
export function plainOf(node: DataNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(plainOf)
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]))
}
