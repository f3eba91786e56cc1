import type { ListNode, MapNode, ScalarNode, TreeNode } from './node.js'

/** A line that is being read: `at` moves on, `to` is its end. */
export interface SimpleText {
  readonly text: string
  at: number
  readonly to: number
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

/** Words with blanks between them; a ':' only before a further character (YAML 1.2 §7.3.3). */
function plainText(inner: string): RegExp {
  return new RegExp(`[${letters}(](?:[${inner}]|:(?=[${inner}])| +(?=[${inner}]))*`, 'y')
}

export function nullNode(at: number): ScalarNode {
  return { kind: 'scalar', start: at, end: at, text: '', style: 'plain' }
}

/** A key and its ':'. Undefined where neither a blank nor the line's end follows. */
export function readKey(line: SimpleText): ScalarNode | undefined {
  const key = readQuoted(line) ?? readPlain(line, keyText)
  if (!key || key.end - key.start > 1000 || line.text.charCodeAt(line.at) !== 58 || line.at >= line.to) return undefined
  line.at++
  return line.at === line.to || line.text.charCodeAt(line.at) === 32 ? key : undefined
}

/** A scalar, or a collection in flow style. */
export function readFlowValue(line: SimpleText, context: 'block' | 'flow', depth = 0): TreeNode | undefined {
  const first = line.text.charCodeAt(line.at)
  if (first === 123) return depth < deepest ? readFlowMap(line, depth) : undefined
  if (first === 91) return depth < deepest ? readFlowList(line, depth) : undefined
  return readQuoted(line) ?? readPlain(line, context === 'block' ? blockText : flowText)
}

/** Whether only blanks and a comment follow. */
export function restIsBlank(line: SimpleText): boolean {
  const from = line.at
  skipBlanks(line)
  return line.at === line.to || (line.at > from && line.text.charCodeAt(line.at) === 35)
}

function readFlowMap(line: SimpleText, depth: number): MapNode | undefined {
  const node: MapNode = { kind: 'map', start: line.at, end: 0, tail: line.at, flow: true, entries: [] }
  const done = readFlow(line, 125, () => {
    const key = readKey(line)
    if (!key || line.at === line.to) return false
    skipBlanks(line)
    const value = readFlowValue(line, 'flow', depth + 1)
    if (!value) return false
    node.entries.push({ key, value })
    node.tail = value.end
    return true
  })
  node.end = line.at
  return done ? node : undefined
}

function readFlowList(line: SimpleText, depth: number): ListNode | undefined {
  const node: ListNode = { kind: 'list', start: line.at, end: 0, tail: line.at, flow: true, items: [] }
  const done = readFlow(line, 93, () => {
    const value = readFlowValue(line, 'flow', depth + 1)
    if (!value) return false
    node.items.push(value)
    node.tail = value.end
    return true
  })
  node.end = line.at
  return done ? node : undefined
}

/** From the opening bracket past the closing one; a comma may stand before it. */
function readFlow(line: SimpleText, close: number, readMember: () => boolean): boolean {
  line.at++
  skipBlanks(line)
  while (line.at < line.to) {
    if (line.text.charCodeAt(line.at) === close) {
      line.at++
      return true
    }
    if (!readMember()) return false
    skipBlanks(line)
    if (line.text.charCodeAt(line.at) === 44) {
      line.at++
      skipBlanks(line)
    } else if (line.text.charCodeAt(line.at) !== close) return false
  }
  return false
}

function readQuoted(line: SimpleText): ScalarNode | undefined {
  const quote = line.text.charCodeAt(line.at)
  if (quote !== 39 && quote !== 34) return undefined
  const found = match(line, quote === 39 ? singleQuoted : doubleQuoted)
  // Two quotes side by side are one: left to the general reader.
  if (found === undefined || line.text.charCodeAt(line.at) === quote) return undefined
  const style = quote === 39 ? 'single' : 'double'
  return { kind: 'scalar', start: line.at - found.length, end: line.at, text: found.slice(1, -1), style }
}

function readPlain(line: SimpleText, pattern: RegExp): ScalarNode | undefined {
  const found = match(line, pattern)
  return found === undefined
    ? undefined
    : { kind: 'scalar', start: line.at - found.length, end: line.at, text: found, style: 'plain' }
}

function match(line: SimpleText, pattern: RegExp): string | undefined {
  pattern.lastIndex = line.at
  if (!pattern.test(line.text) || pattern.lastIndex > line.to) return undefined
  const found = line.text.slice(line.at, pattern.lastIndex)
  line.at = pattern.lastIndex
  return found
}

function skipBlanks(line: SimpleText): void {
  while (line.at < line.to && line.text.charCodeAt(line.at) === 32) line.at++
}
