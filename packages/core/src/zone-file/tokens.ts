/** `unbalanced` is a quoted string whose line, or whose file, ended before its closing quote. */
export type TokenKind = 'word' | 'quoted' | 'unbalanced' | 'open' | 'close' | 'comment' | 'line-end' | 'end'

/** A piece of a zone file (RFC 1035 §5.1). */
export interface Token {
  readonly kind: TokenKind
  /** As written, escapes kept; of a quoted string what stands between the quotes, of a comment all from its `;`. */
  readonly text: string
  readonly offset: number
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
  /** Whether it follows a word or a string with nothing between them. */
  readonly glued: boolean
}

/** Where a scanner stands, so that it can go back there. */
export interface Position {
  readonly offset: number
  readonly line: number
  readonly lineStart: number
}

const whiteSpace = /[ \t]*/y
const plainOf = { word: /[^ \t\r\n;()"\\]*/y, quoted: /[^\r\n"\\]*/y, comment: /[^\r\n]*/y }
const singles: Readonly<Record<string, TokenKind>> = { '(': 'open', ')': 'close', '\n': 'line-end', '\r': 'line-end' }

/** Cuts a text into tokens, one at each call; reads each character once. */
export class Scanner {
  readonly #text: string
  #offset = 0
  #line = 1
  #lineStart = 0
  /** Where the last word or string ended. */
  #lastEnd = -1

  constructor(text: string) {
    this.#text = text
    // A byte order mark is no part of the first line: editors don't count it.
    if (text.startsWith('\ufeff')) this.#offset = this.#lineStart = 1
  }

  get done(): boolean {
    return this.#offset >= this.#text.length
  }

  get position(): Position {
    return { offset: this.#offset, line: this.#line, lineStart: this.#lineStart }
  }

  rewind(position: Position): void {
    this.#offset = position.offset
    this.#line = position.line
    this.#lineStart = position.lineStart
    this.#lastEnd = -1
  }

  atWhiteSpace(): boolean {
    const next = this.#text[this.#offset]
    return next === ' ' || next === '\t'
  }

  /** The rest of the line, without going on. */
  peekLine(): string {
    return this.#text.slice(this.#offset, this.#run(plainOf.comment, this.#offset))
  }

  /** The rest of the line as one comment. */
  takeLine(): Token {
    return this.#token('comment', this.#offset, this.#offset, this.#run(plainOf.comment, this.#offset))
  }

  next(): Token {
    const start = this.#run(whiteSpace, this.#offset)
    const first = this.#text[start]
    if (first === undefined) return this.#token('end', start, start, start)
    const single = singles[first]
    if (single === 'line-end') return this.#lineEnd(start)
    if (single) return this.#token(single, start, start, start + 1)
    if (first === ';') return this.#token('comment', start, start, this.#run(plainOf.comment, start))
    if (first === '"') return this.#quoted(start)
    return this.#token('word', start, start, this.#escaped(plainOf.word, start))
  }

  #quoted(start: number): Token {
    const { line, lineStart } = this.position
    const end = this.#escaped(plainOf.quoted, start + 1, true)
    const kind = this.#text[end] === '"' ? 'quoted' : 'unbalanced'
    return { ...this.#token(kind, start, start + 1, end), line, column: start - lineStart + 1 }
  }

  #lineEnd(start: number): Token {
    const token = this.#token('line-end', start, start, start + (this.#text.startsWith('\r\n', start) ? 2 : 1))
    this.#startLine()
    return token
  }

  #startLine(): void {
    this.#line++
    this.#lineStart = this.#offset
  }

  #token(kind: TokenKind, start: number, from: number, to: number): Token {
    const glued = start === this.#lastEnd
    this.#offset = kind === 'quoted' ? to + 1 : to
    if (kind === 'word' || kind === 'quoted') this.#lastEnd = this.#offset
    const column = start - this.#lineStart + 1
    return { kind, text: this.#text.slice(from, to), offset: start, line: this.#line, column, glued }
  }

  /** Where the characters that `plain` takes end, and the escaped ones among them. */
  #escaped(plain: RegExp, from: number, multiline = false): number {
    let at = this.#run(plain, from)
    while (this.#text[at] === '\\') {
      const next = this.#text[at + 1]
      if (next === '\n' && multiline) {
        // As BIND reads it: a line feed may stand in a quoted string after a backslash.
        this.#offset = at + 2
        this.#startLine()
      }
      const taken = next === undefined || next === '\r' || (next === '\n' && !multiline) ? 1 : 2
      at = this.#run(plain, at + taken)
    }
    return at
  }

  #run(pattern: RegExp, from: number): number {
    pattern.lastIndex = from
    return pattern.test(this.#text) ? pattern.lastIndex : from
  }
}
