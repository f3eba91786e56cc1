import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import { limits } from './limits.js'
import type { AliasNode, ContentNode, MapEntry, MapNode, ScalarNode, TreeNode } from './node.js'
import { TreeLimit, type TreeProblem } from './tree-problem.js'
import { seenAt } from './yaml-problem.js'

interface Converting {
  readonly text: string
  readonly problems: TreeProblem[]
  /** What each anchor names up to here, and how many nodes it stands for. */
  readonly anchors: Map<string, { readonly node: ContentNode; readonly size: number }>
  /** Nodes converted so far, those behind aliases counted at each use. */
  size: number
  /** How many of them aliases and merge keys brought. */
  aliased: number
}

/** The library's document as our tree: aliases point to their nodes, merge keys are merged. */
export function convertDocument(
  document: Document.Parsed<ParsedNode>,
  text: string,
): { root?: ContentNode; problems: TreeProblem[] } {
  const converting: Converting = { text, problems: [], anchors: new Map(), size: 0, aliased: 0 }
  const node = document.contents && convert(document.contents, 0, converting)
  const { problems } = converting
  return node && node.kind !== 'alias' && problems.length === 0 ? { root: node, problems } : { problems }
}

function convert(node: Node, after: number, converting: Converting): TreeNode {
  if (isAlias(node)) return convertAlias(node.source, node.range?.[0] ?? after, converting)
  const before = converting.size++
  const converted = convertContent(node, after, converting)
  const { anchor, tag } = node as { anchor?: string; tag?: string }
  // Set after its content, so that no anchor names a node from within.
  if (anchor) converting.anchors.set(anchor, { node: converted, size: converting.size - before })
  if (tag) {
    const offset = converting.text.lastIndexOf('!', Math.max(0, converted.start - 1))
    converting.problems.push({ problem: 'tag', seen: seenAt(converting.text, offset), offset })
  }
  return converted
}

function convertContent(node: Node, after: number, converting: Converting): ContentNode {
  const start = node.range?.[0] ?? after
  if (isMap(node)) return convertMap(node as YAMLMap<Node, Node | null>, start, converting)
  if (isSeq(node)) {
    const flow = node.flow === true
    const items = node.items.map((item) => convert(item as Node, afterDash(item as Node, converting), converting))
    const tail = items.at(-1)?.end ?? start
    return { kind: 'list', start, end: flow ? endOf(node, start) : tail, tail, flow, items }
  }
  return convertScalar(node as Scalar, after)
}

/** Where an item stands that was left out: right after its '-'. */
function afterDash({ range }: Node, { text }: Converting): number {
  return text.lastIndexOf('-', (range?.[0] ?? 0) - 1) + 1
}

function convertScalar(node: Scalar, after: number): ScalarNode {
  const text = String(node.value ?? '')
  const style = styles[node.type ?? 'PLAIN'] ?? 'plain'
  const start = style === 'plain' && text === '' ? after : (node.range?.[0] ?? after)
  return { kind: 'scalar', start, end: style === 'plain' && text === '' ? after : endOf(node, start), text, style }
}

const styles: Readonly<Record<string, ScalarNode['style']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
}

function convertMap(node: YAMLMap<Node, Node | null>, start: number, converting: Converting): MapNode {
  const flow = node.flow === true
  const entries: MapEntry[] = []
  const merges: TreeNode[] = []
  let tail = start
  for (const pair of node.items) {
    const key = convertKey(pair, start, converting)
    if (!key) continue
    const colon = colonAfter(key.end, converting.text)
    const value: TreeNode = pair.value
      ? convert(pair.value, colon, converting)
      : { kind: 'scalar', start: colon, end: colon, text: '', style: 'plain' }
    tail = value.end
    if (key.text === '<<' && key.style === 'plain') merges.push(value)
    else entries.push({ key, value })
  }
  const map: MapNode = { kind: 'map', start, end: flow ? endOf(node, start) : tail, tail, flow, entries }
  for (const merge of merges) mergeInto(map, merge, converting)
  return map
}

/** Keys are scalars; anything else is a problem. */
function convertKey(pair: Pair<Node, Node | null>, start: number, converting: Converting): ScalarNode | undefined {
  const key = pair.key ? convert(pair.key, start, converting) : undefined
  if (key?.kind === 'scalar' && pair.key && isScalar(pair.key)) return key
  const offset = key?.start ?? start
  converting.problems.push({ problem: 'key', seen: seenAt(converting.text, offset), offset })
  return undefined
}

/** Where a value stands that was left out: right after the ':', or after its anchor. */
function colonAfter(offset: number, text: string): number {
  const colon = /[ \t]*:(?:[ \t]+&[^\s,[\]{}]+)?/y
  colon.lastIndex = offset
  return colon.test(text) ? colon.lastIndex : offset
}

function convertAlias(name: string, start: number, converting: Converting): TreeNode {
  const end = start + name.length + 1
  const anchor = converting.anchors.get(name)
  if (!anchor) {
    converting.problems.push({ problem: 'alias', seen: `*${name}`, offset: start })
    return { kind: 'scalar', start, end, text: `*${name}`, style: 'plain' }
  }
  anchor.node.shared = true
  countAliased(anchor.size, start, converting)
  const alias: AliasNode = { kind: 'alias', start, end, target: anchor.node }
  return alias
}

/** Merge keys (yaml.org/type/merge): what the map says itself comes first, then earlier maps before later ones. */
function mergeInto(map: MapNode, merge: TreeNode, converting: Converting): void {
  const content = merge.kind === 'alias' ? merge.target : merge
  const sources =
    content.kind === 'list' ? content.items.map((item) => (item.kind === 'alias' ? item.target : item)) : [content]
  const known = new Set(map.entries.map((entry) => entry.key.text))
  for (const source of sources) {
    if (source.kind !== 'map') {
      converting.problems.push({ problem: 'merge', seen: seenAt(converting.text, merge.start), offset: merge.start })
      continue
    }
    countAliased(source.entries.length, merge.start, converting)
    for (const { key, value } of source.entries) {
      if (known.has(key.text)) continue
      known.add(key.text)
      map.entries.push({ key, value, merged: true })
    }
  }
}

function countAliased(size: number, offset: number, converting: Converting): void {
  converting.size += size
  converting.aliased += size
  if (converting.aliased > limits.aliases) throw new TreeLimit('aliases', offset)
}

function endOf(node: Node, start: number): number {
  return node.range?.[1] ?? start
}
