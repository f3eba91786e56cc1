import type { DataEntry, DataNode, DataReading } from './data-node.js'

/** Nested deeper, a text is hostile: nothing that holds records needs more than a plan's thirty or so. */
const deepest = 200
/** A larger text would take more memory than its records are worth. */
const mostNodes = 2_000_000

/** Parses JSON with places. Total: a broken text gives one problem, and no document. */
export function parseJson(text: string): DataReading {
  const parser = new JsonParser(text)
  try {
    return { documents: [parser.document()], problems: [] }
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error
    return { documents: [], problems: [{ problem: error.problem, offset: error.offset }] }
  }
}

/** Leaves the parser from any depth; it never leaves this file. */
class JsonProblem extends Error {
  readonly problem: string
  readonly offset: number

  constructor(problem: string, offset: number) {
    super(problem)
    this.problem = problem
    this.offset = offset
  }
}

const spaces = /[ \t\r\n]*/y
const numbers = /-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const words = /true|false|null/y

class JsonParser {
  private at: number
  private nodes = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
    this.at = text.startsWith('\ufeff') ? 1 : 0
  }

  document(): DataNode {
    const root = this.value(0)
    this.skip()
    if (this.at < this.text.length) this.fail('syntax')
    return root
  }

  private value(depth: number): DataNode {
    if (depth > deepest) this.fail('nested-too-deep')
    if (++this.nodes > mostNodes) this.fail('too-many-values')
    this.skip()
    const offset = this.at
    switch (this.text[offset]) {
      case '{':
        return { kind: 'map', offset, entries: this.entries(depth) }
      case '[':
        return { kind: 'list', offset, items: this.items(depth) }
      case '"':
        return { kind: 'scalar', offset, value: this.string() }
    }
    const word = this.match(words)
    if (word !== '') return { kind: 'scalar', offset, value: word === 'null' ? null : word === 'true' }
    const number = this.match(numbers)
    if (number === '') this.fail(offset >= this.text.length ? 'ends-too-early' : 'syntax')
    return { kind: 'scalar', offset, value: Number(number), source: number }
  }

  private entries(depth: number): DataEntry[] {
    const entries: DataEntry[] = []
    this.at++
    if (this.take('}')) return entries
    do {
      this.skip()
      const keyOffset = this.at
      if (this.text[keyOffset] !== '"') this.fail(keyOffset >= this.text.length ? 'ends-too-early' : 'syntax')
      const key = this.string()
      if (!this.take(':')) this.fail('syntax')
      entries.push({ key, keyOffset, value: this.value(depth + 1) })
    } while (this.take(','))
    if (!this.take('}')) this.fail(this.at >= this.text.length ? 'ends-too-early' : 'syntax')
    return entries
  }

  private items(depth: number): DataNode[] {
    const items: DataNode[] = []
    this.at++
    if (this.take(']')) return items
    do {
      items.push(this.value(depth + 1))
    } while (this.take(','))
    if (!this.take(']')) this.fail(this.at >= this.text.length ? 'ends-too-early' : 'syntax')
    return items
  }

  private string(): string {
    const start = this.at
    let end = start + 1
    for (;;) {
      const code = this.text.charCodeAt(end)
      if (code === 0x22) break
      // A string of JSON ends on its line: so a lost quote does not swallow the file.
      if (Number.isNaN(code) || code < 0x20) this.fail('open-string', start)
      end += code === 0x5c ? 2 : 1
    }
    this.at = end + 1
    const raw = this.text.slice(start + 1, end)
    if (!raw.includes('\\')) return raw
    try {
      return JSON.parse(`"${raw}"`) as string
    } catch {
      return this.fail('bad-escape', start)
    }
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0] ?? ''
    this.at += found.length
    return found
  }

  private skip(): void {
    this.match(spaces)
  }

  private take(sign: string): boolean {
    this.skip()
    if (this.text[this.at] !== sign) return false
    this.at++
    return true
  }

  private fail(problem: string, offset = this.at): never {
    throw new JsonProblem(problem, offset)
  }
}
