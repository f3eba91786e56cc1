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
import { type AliasBook, mergeMaps, newAliasBook, noteAnchor, resolveAlias } from './alias-book.js'
import type { ContentNode, MapEntry, MapNode, ScalarNode, TreeNode } from './node.js'
import type { TreeProblem } from './tree-problem.js'
import { seenAt } from './yaml-problem.js'

interface Converting {
  readonly text: string
  readonly problems: TreeProblem[]
  readonly book: AliasBook
}

/** The library's document as our tree: aliases point to their nodes, merge keys are merged. */
export function convertDocument(
  document: Document.Parsed<ParsedNode>,
  text: string,
): { root?: ContentNode; problems: TreeProblem[] } {
  const converting: Converting = { text, problems: [], book: newAliasBook() }
  const node = document.contents && convert(document.contents, 0, converting)
  const { problems } = converting
  return node && node.kind !== 'alias' && problems.length === 0 ? { root: node, problems } : { problems }
}

function convert(node: Node, after: number, converting: Converting): TreeNode {
  const { book, text } = converting
  if (isAlias(node)) return convertAlias(node.source, node.range?.[0] ?? after, converting)
  const before = book.size++
  const converted = convertContent(node, after, converting)
  const { anchor, tag } = node as { anchor?: string; tag?: string }
  if (anchor) noteAnchor(book, anchor, converted, before)
  if (tag) report(converting, 'tag', text.lastIndexOf('!', Math.max(0, converted.start - 1)))
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

const styles: Readonly<Record<string, ScalarNode['style']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
}

function convertScalar(node: Scalar, after: number): ScalarNode {
  const text = String(node.value ?? '')
  const style = styles[node.type ?? 'PLAIN'] ?? 'plain'
  if (style === 'plain' && text === '') return { kind: 'scalar', start: after, end: after, text, style }
  const start = node.range?.[0] ?? after
  return { kind: 'scalar', start, end: endOf(node, start), text, style }
}

function convertMap(node: YAMLMap<Node, Node | null>, start: number, converting: Converting): MapNode {
  const flow = node.flow === true
  const entries: MapEntry[] = []
  const merges: TreeNode[] = []
  let tail = start
  for (const pair of node.items) {
    const key = convertKey(pair, start, converting)
    if (!key) continue
    const value = convertValue(pair.value, key, converting)
    tail = value.end
    if (key.text === '<<' && key.style === 'plain') merges.push(value)
    else entries.push({ key, value })
  }
  const map: MapNode = { kind: 'map', start, end: flow ? endOf(node, start) : tail, tail, flow, entries }
  for (const wrong of mergeMaps(map, merges, converting.book)) report(converting, 'merge', wrong.start)
  return map
}

/** Keys are scalars; anything else is a problem. */
function convertKey(pair: Pair<Node, Node | null>, start: number, converting: Converting): ScalarNode | undefined {
  const key = pair.key ? convert(pair.key, start, converting) : undefined
  if (key?.kind === 'scalar' && pair.key && isScalar(pair.key)) return key
  report(converting, 'key', key?.start ?? start)
  return undefined
}

function convertValue(value: Node | null | undefined, key: ScalarNode, converting: Converting): TreeNode {
  const after = afterColon(key.end, converting.text)
  return value
    ? convert(value, after, converting)
    : { kind: 'scalar', start: after, end: after, text: '', style: 'plain' }
}

/** Where a value stands that was left out: right after the ':', or after its anchor. */
function afterColon(offset: number, text: string): number {
  const colon = /[ \t]*:(?:[ \t]+&[^\s,[\]{}]+)?/y
  colon.lastIndex = offset
  return colon.test(text) ? colon.lastIndex : offset
}

function convertAlias(name: string, start: number, converting: Converting): TreeNode {
  const alias = resolveAlias(converting.book, name, start)
  if (alias) return alias
  const text = `*${name}`
  converting.problems.push({ problem: 'alias', seen: text, offset: start })
  return { kind: 'scalar', start, end: start + text.length, text, style: 'plain' }
}

function report({ problems, text }: Converting, problem: 'key' | 'merge' | 'tag', offset: number): void {
  problems.push({ problem, seen: seenAt(text, offset), offset })
}

function endOf(node: Node, start: number): number {
  return node.range?.[1] ?? start
}
