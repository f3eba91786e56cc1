import { buildExpression } from './build-expression.js'
import type { Expression } from './expression.js'
import type { SyntaxNode } from './syntax-node.js'

/** The value of a string without expressions, quotes included; undefined for one that holds a line end or a bad escape. */
export function readStringLiteral(source: string): string | undefined {
  if (source.length < 2 || !source.endsWith('"') || source.includes('\n')) return undefined
  return readEscapes(source.slice(1, -1))
}

/** A string with expressions in it. */
export function buildTemplate(node: SyntaxNode, text: string): Expression {
  const start = node.children.find(({ type }) => type === 'quoted_template_start')?.end ?? node.start
  const end = node.children.find(({ type }) => type === 'quoted_template_end')?.start ?? node.end
  // The grammar leaves spaces out of its literals, so those are taken from the gaps between expressions.
  const parts = partsOf(node, text, start, end, readEscapes)
  return parts ? joinParts(parts, node.start) : otherOf(node, text)
}

/** A heredoc, its indentation taken away for `<<-`. */
export function buildHeredoc(node: SyntaxNode, text: string): Expression {
  const names = node.children.filter(({ type }) => type === 'heredoc_identifier')
  const [first] = names
  const last = names.at(-1)
  if (!first || !last || first === last) return otherOf(node, text)
  const start = text.indexOf('\n', first.end) + 1
  const end = text.lastIndexOf('\n', last.start) + 1
  if (start === 0 || end < start) return joinParts([], node.start)
  const parts = partsOf(node, text, start, end, readDollars)
  if (!parts) return otherOf(node, text)
  const isIndented = text.startsWith('<<-', node.start)
  return joinParts(isIndented ? withoutIndent(parts) : parts, node.start)
}

type Part = string | Expression

function partsOf(
  node: SyntaxNode,
  text: string,
  start: number,
  end: number,
  read: (raw: string) => string | undefined,
): Part[] | undefined {
  const parts: Part[] = []
  let at = start
  for (const child of node.children) {
    if (child.type !== 'template_interpolation' && child.type !== 'template_directive') continue
    const literal = read(text.slice(at, child.start))
    if (literal === undefined) return undefined
    if (literal !== '') parts.push(literal)
    const inner = child.children.find(({ type }) => type === 'expression')
    const isPlain = child.type === 'template_interpolation' && inner && !hasStripMark(child, text)
    parts.push(isPlain ? buildExpression(inner, text) : otherOf(child, text))
    at = child.end
  }
  const tail = read(text.slice(at, end))
  if (tail === undefined) return undefined
  if (tail !== '') parts.push(tail)
  return parts
}

/** `${~ x ~}` takes the spaces beside it away, which nobody writes in a record. */
function hasStripMark({ start, end }: SyntaxNode, text: string): boolean {
  return text[start + 2] === '~' || text[end - 2] === '~'
}

function joinParts(parts: readonly Part[], offset: number): Expression {
  const [only] = parts
  if (parts.length === 0) return { kind: 'literal', offset, value: '' }
  if (parts.length === 1 && typeof only === 'string') return { kind: 'literal', offset, value: only }
  return { kind: 'template', offset, parts }
}

/** The least indentation of all lines, taken from each; an expression is no indentation. */
function withoutIndent(parts: readonly Part[]): Part[] {
  let least = Number.POSITIVE_INFINITY
  forLines(parts, (line, isLast) => {
    if (line.trim() !== '' || !isLast) least = Math.min(least, line.length - line.trimStart().length)
    return line
  })
  if (!Number.isFinite(least) || least === 0) return [...parts]
  return forLines(parts, (line) => line.slice(Math.min(least, line.length - line.trimStart().length)))
}

function forLines(parts: readonly Part[], change: (line: string, isLast: boolean) => string): Part[] {
  return parts.map((part, index) => {
    if (typeof part !== 'string') return part
    const lines = part.split('\n')
    return lines
      .map((line, at) => {
        const startsLine = at > 0 || index === 0
        // Before an expression a line of spaces counts; the text after the last line end is none.
        const isLast = at === lines.length - 1 && index === parts.length - 1
        return startsLine ? change(line, isLast) : line
      })
      .join('\n')
  })
}

const short: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }

function readEscapes(raw: string): string | undefined {
  if (!/[\\$%]/.test(raw)) return raw
  let isBroken = false
  const value = raw.replace(/\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})|\\([\s\S]?)|[$%]{2}(?=\{)/g, (...found) => {
    const [whole, four, eight, sign] = found as (string | undefined)[]
    const code = four ?? eight
    if (code !== undefined) {
      const point = Number.parseInt(code, 16)
      if (point <= 0x10ffff) return String.fromCodePoint(point)
    } else if (sign === undefined) return (whole ?? '').slice(1)
    const known = sign === undefined ? undefined : short[sign]
    if (known === undefined) isBroken = true
    return known ?? ''
  })
  return isBroken ? undefined : value
}

/** A heredoc has no escapes but the doubled signs. */
function readDollars(raw: string): string {
  return raw.replace(/[$%]{2}(?=\{)/g, (signs) => signs.slice(1))
}

function otherOf({ start, end }: SyntaxNode, text: string): Expression {
  return { kind: 'other', offset: start, hint: text.slice(start, Math.min(end, start + 200)) }
}
