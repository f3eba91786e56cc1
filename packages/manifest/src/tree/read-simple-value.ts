import { type AliasBook, mergeMaps, noteAnchor, resolveAlias } from './alias-book.js'
import type { AliasNode, ListNode, MapNode, ScalarNode, TreeNode } from './node.js'

/** A line that is being read: `at` moves on, `to` is its end. */
export interface SimpleText {
  readonly text: string
  at: number
  readonly to: number
  readonly book: AliasBook
}

/** Deeper flow collections on one line are left to the general reader. */
const deepest = 8

// Only characters that have no meaning in YAML wherever they stand here; all others are left to the general reader.
const letters = 'A-Za-z0-9_./+=\\u00a1-\\u1fff'
const keyText = new RegExp(`[A-Za-z0-9_\\u00a1-\\u1fff][${letters}@-]*`, 'y')
const flowText = plainText(`${letters}@-`)
const blockText = plainText(`${letters}@,()';!?*&%$^<>|~-`)
const singleQuoted = /'[^'\n\r]*'/y
const doubleQuoted = /"[^"\\\n\r]*"/y
const anchorName = /[&*][A-Za-z0-9_-]+/y

/** Words with blanks between them; a ':' only before a further character (YAML 1.2 §7.3.3). */
function plainText(inner: string): RegExp {
  return new RegExp(`[${letters}(](?:[${inner}]|:(?=[${inner}])| +(?=[${inner}]))*`, 'y')
}

/** A value that was left out. */
export function countedNull({ book }: SimpleText, at: number): ScalarNode {
  book.size++
  return { kind: 'scalar', start: at, end: at, text: '', style: 'plain' }
}

/** A key and its ':'. Undefined where neither a blank nor the line's end follows. */
export function readKey(line: SimpleText): ScalarNode | undefined {
  const key = readQuoted(line) ?? readPlain(line, keyText)
  if (!key || key.end - key.start > 1000 || line.text.charCodeAt(line.at) !== 58 || line.at >= line.to) return undefined
  line.at++
  return line.at === line.to || line.text.charCodeAt(line.at) === 32 ? key : undefined
}

/** The name of an anchor, with the blanks after it. */
export function readAnchor(line: SimpleText): string | undefined {
  if (line.text.charCodeAt(line.at) !== 38) return undefined
  const start = line.at
  const found = match(line, anchorName)
  if (found !== undefined && (line.at === line.to || line.text.charCodeAt(line.at) === 32)) {
    skipBlanks(line)
    return found.slice(1)
  }
  line.at = start
  return undefined
}

/** A scalar, an alias, or a collection in flow style. */
export function readValue(line: SimpleText, context: 'block' | 'flow', depth = 0): TreeNode | undefined {
  const first = line.text.charCodeAt(line.at)
  if (first === 123) return depth < deepest ? readFlowMap(line, depth) : undefined
  if (first === 91) return depth < deepest ? readFlowList(line, depth) : undefined
  if (first === 42) return readAlias(line)
  return readQuoted(line) ?? readPlain(line, context === 'block' ? blockText : flowText)
}

/** Whether only blanks and a comment follow. */
export function restIsBlank(line: SimpleText): boolean {
  const from = line.at
  skipBlanks(line)
  return line.at === line.to || (line.at > from && line.text.charCodeAt(line.at) === 35)
}

export function skipBlanks(line: SimpleText): void {
  while (line.at < line.to && line.text.charCodeAt(line.at) === 32) line.at++
}

function readFlowMap(line: SimpleText, depth: number): MapNode | undefined {
  const node: MapNode = { kind: 'map', start: line.at, end: 0, tail: line.at, flow: true, entries: [] }
  const merges: TreeNode[] = []
  line.book.size++
  const isWhole = readFlow(line, 125, () => {
    const isMerge = line.text.startsWith('<<: ', line.at)
    if (isMerge) {
      line.at += 3
      line.book.size++
    }
    const key = isMerge ? undefined : readKey(line)
    const value = key || isMerge ? readMember(line, depth) : undefined
    if (!value) return false
    if (key) node.entries.push({ key, value })
    else merges.push(value)
    node.tail = value.end
    return true
  })
  node.end = line.at
  return isWhole && mergeMaps(node, merges, line.book).length === 0 ? node : undefined
}

function readFlowList(line: SimpleText, depth: number): ListNode | undefined {
  const node: ListNode = { kind: 'list', start: line.at, end: 0, tail: line.at, flow: true, items: [] }
  line.book.size++
  const isWhole = readFlow(line, 93, () => {
    const value = readMember(line, depth)
    if (!value) return false
    node.items.push(value)
    node.tail = value.end
    return true
  })
  node.end = line.at
  return isWhole ? node : undefined
}

/** A value inside a flow collection, with its anchor. */
function readMember(line: SimpleText, depth: number): TreeNode | undefined {
  skipBlanks(line)
  if (line.at === line.to) return undefined
  const before = line.book.size
  const name = readAnchor(line)
  const value = readValue(line, 'flow', depth + 1)
  if (!value || name === undefined) return value
  if (value.kind === 'alias') return undefined
  noteAnchor(line.book, name, value, before)
  return value
}

/** From the opening bracket past the closing one; a comma may stand before it. */
function readFlow(line: SimpleText, close: number, read: () => boolean): boolean {
  line.at++
  skipBlanks(line)
  while (line.at < line.to) {
    if (line.text.charCodeAt(line.at) === close) {
      line.at++
      return true
    }
    if (!read()) return false
    skipBlanks(line)
    if (line.text.charCodeAt(line.at) === 44) {
      line.at++
      skipBlanks(line)
    } else if (line.text.charCodeAt(line.at) !== close) return false
  }
  return false
}

function readAlias(line: SimpleText): AliasNode | undefined {
  const start = line.at
  const found = match(line, anchorName)
  const next = line.at === line.to ? ' ' : line.text.charAt(line.at)
  return found !== undefined && ' ,]}'.includes(next) ? resolveAlias(line.book, found.slice(1), start) : undefined
}

function readQuoted(line: SimpleText): ScalarNode | undefined {
  const quote = line.text.charCodeAt(line.at)
  if (quote !== 39 && quote !== 34) return undefined
  const found = match(line, quote === 39 ? singleQuoted : doubleQuoted)
  // Two quotes side by side are one: left to the general reader.
  if (found === undefined || line.text.charCodeAt(line.at) === quote) return undefined
  line.book.size++
  const style = quote === 39 ? 'single' : 'double'
  return { kind: 'scalar', start: line.at - found.length, end: line.at, text: found.slice(1, -1), style }
}

function readPlain(line: SimpleText, pattern: RegExp): ScalarNode | undefined {
  const found = match(line, pattern)
  if (found === undefined) return undefined
  line.book.size++
  return { kind: 'scalar', start: line.at - found.length, end: line.at, text: found, style: 'plain' }
}

function match(line: SimpleText, pattern: RegExp): string | undefined {
  pattern.lastIndex = line.at
  if (!pattern.test(line.text) || pattern.lastIndex > line.to) return undefined
  const found = line.text.slice(line.at, pattern.lastIndex)
  line.at = pattern.lastIndex
  return found
}
