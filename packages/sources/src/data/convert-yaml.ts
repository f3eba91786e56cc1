import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode } from 'yaml'
import type { DataEntry, DataNode, DataProblem } from './data-node.js'

/** Values, those behind an alias counted at each use: ten lists of ten aliases each grow fast. */
const mostNodes = 500_000
const deepest = 100

interface Converting {
  readonly anchors: Map<string, Node>
  /** The anchors that are being followed, so that none is followed within itself. */
  readonly open: Set<string>
  count: number
  problem: DataProblem | undefined
  /** Where the text is broken: a value that reaches over it is not what was meant. */
  readonly brokenAt: number
}

/** A document of the library as our data: aliases are followed, merge keys merged. */
export function convertYaml(document: Document.Parsed<ParsedNode>): {
  readonly node?: DataNode
  readonly problem?: DataProblem
} {
  const converting: Converting = {
    anchors: new Map(),
    open: new Set(),
    count: 0,
    problem: undefined,
    brokenAt: document.errors[0]?.pos[0] ?? Number.POSITIVE_INFINITY,
  }
  const root = document.contents as Node | null
  const node = root ? convert(root, 0, converting) : undefined
  const { problem } = converting
  return { ...(node && { node }), ...(problem && { problem }) }
}

function convert(node: Node | null, depth: number, converting: Converting): DataNode {
  const offset = node?.range?.[0] ?? 0
  if (node === null) return { kind: 'scalar', offset, value: null }
  if (++converting.count > mostNodes || depth > deepest) {
    converting.problem ??= { problem: depth > deepest ? 'nested-too-deep' : 'too-many-values', offset }
    return { kind: 'scalar', offset, value: null }
  }
  const anchor = (node as { anchor?: string }).anchor
  if (anchor) converting.anchors.set(anchor, node)
  if (isAlias(node)) return follow(node.source, offset, depth, converting)
  if (isSeq(node)) {
    return { kind: 'list', offset, items: node.items.map((item) => convert(item as Node, depth + 1, converting)) }
  }
  if (isMap(node)) {
    return { kind: 'map', offset, entries: entriesOf(node.items as Pair<Node, Node | null>[], depth, converting) }
  }
  const [, , end = offset] = node.range ?? []
  if (offset <= converting.brokenAt && end >= converting.brokenAt) return { kind: 'scalar', offset, value: null }
  return convertScalar(node, offset)
}

function convertScalar(node: Node, offset: number): DataNode {
  if (!isScalar(node)) return { kind: 'scalar', offset, value: null }
  const { value, source } = node
  if (typeof value === 'string' || value === null) return { kind: 'scalar', offset, value }
  if (typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'scalar', offset, value, ...(source === undefined ? {} : { source }) }
  return { kind: 'scalar', offset, value: source ?? String(value) }
}

function entriesOf(pairs: readonly Pair<Node, Node | null>[], depth: number, converting: Converting): DataEntry[] {
  const entries: DataEntry[] = []
  const merged: DataEntry[] = []
  for (const { key, value } of pairs) {
    const keyNode = convert(key, depth + 1, converting)
    const name =
      keyNode.kind !== 'scalar' ? '' : keyNode.value === null ? '' : (keyNode.source ?? String(keyNode.value))
    const converted = convert(value, depth + 1, converting)
    if (name === '<<' && converted.kind !== 'scalar') {
      for (const map of converted.kind === 'list' ? converted.items : [converted])
        if (map.kind === 'map') merged.push(...map.entries)
    } else entries.push({ key: name, keyOffset: keyNode.offset, value: converted })
  }
  if (merged.length === 0) return entries
  // What stands in the map itself wins over what it merges, and an earlier merge over a later one.
  const own = new Set(entries.map(({ key }) => key))
  const added = merged.filter(({ key }) => !own.has(key) && own.add(key))
  return [...added, ...entries]
}

function follow(name: string, offset: number, depth: number, converting: Converting): DataNode {
  const target = converting.anchors.get(name)
  if (!target || converting.open.has(name)) {
    converting.problem ??= { problem: target ? 'alias-in-itself' : 'alias-unknown', offset }
    return { kind: 'scalar', offset, value: null }
  }
  converting.open.add(name)
  const node = convert(target, depth + 1, converting)
  converting.open.delete(name)
  return node
}
