import { templateLine } from './template-line.js'
import { Scanner, type Token } from './tokens.js'
import type { ZoneProblemCode } from './zone-file.js'

/** A problem at a token, before the file's name is known. */
export interface Fault {
  readonly code: ZoneProblemCode
  readonly token: Token
}

/** One logical line: parentheses join lines, comments are gone (RFC 1035 §5.1). */
export interface Entry {
  /** Whether it begins with white space, and so inherits its owner. */
  readonly indented: boolean
  /** Words and strings. */
  readonly tokens: readonly Token[]
  /** Comments that may have cut a value short: directly after a word, or holding `tag=`. The first few. */
  readonly comments: readonly Token[]
  /** At most one of each code. */
  readonly faults: readonly Fault[]
  /** Whether some of its text could not be told, so that it makes no record. */
  readonly broken: boolean
}

/** Which parentheses join lines: all but the lone ones, or none. */
interface Joining {
  readonly lone: ReadonlySet<number>
  readonly lines: boolean
}

/** Owner, TTL, class and type; and rdata has 65,535 octets at most (RFC 1035 §3.2.1), of which a token takes one or more. */
const mostTokens = 4 + 65_535
/** Nobody nests parentheses; a text that does is no zone file. */
const deepest = 64

/** Reads the logical lines of a zone file that hold anything; goes twice over the text after a lone `(`, never more often. */
export function* readEntries(text: string, skipTemplateLines: boolean): Generator<Entry> {
  const scanner = new Scanner(text)
  let joining: Joining = { lone: new Set(), lines: true }
  while (!scanner.done) {
    if (skipTemplateLines && templateLine(scanner)) {
      yield { ...nothing, faults: [{ code: 'template-line', token: scanner.takeLine() }] }
      scanner.next()
      continue
    }
    const start = scanner.position
    const read = readEntry(scanner, joining)
    if ('lone' in read) {
      joining = read
      scanner.rewind(start)
    } else if (read.tokens.length > 0 || read.faults.length > 0) yield read
  }
}

const nothing: Entry = { indented: false, tokens: [], comments: [], faults: [], broken: false }

/** The entry at the scanner, or how to join lines instead, from the same place, where the text ends inside parentheses. */
function readEntry(scanner: Scanner, joining: Joining): Entry | Joining {
  const indented = scanner.atWhiteSpace()
  const tokens: Token[] = []
  const comments: Token[] = []
  const faults: Fault[] = []
  const open: Token[] = []
  const fail = (code: ZoneProblemCode, token: Token) => {
    if (!faults.some((fault) => fault.code === code)) faults.push({ code, token })
  }
  for (;;) {
    const token = scanner.next()
    switch (token.kind) {
      case 'open':
        if (joining.lone.has(token.offset)) fail('unbalanced-parenthesis', token)
        else if (open.length < deepest) open.push(token)
        else if (joining.lines) return { lone: joining.lone, lines: false }
        break
      case 'close':
        if (!open.pop()) fail('unbalanced-parenthesis', token)
        break
      case 'comment':
        if (comments.length < deepest && mayCut(token, tokens.at(-1))) comments.push(token)
        break
      case 'line-end':
      case 'end': {
        const first = open[0]
        if (first && joining.lines) {
          if (token.kind === 'line-end') break
          return { lone: new Set(open.map(({ offset }) => offset)), lines: true }
        }
        if (first) fail('unbalanced-parenthesis', first)
        const broken = faults.some(({ code }) => code === 'unbalanced-quote' || code === 'rdata-too-long')
        return { indented, tokens, comments, faults, broken }
      }
      default:
        if (token.kind === 'unbalanced') fail('unbalanced-quote', token)
        if (tokens.length < mostTokens) tokens.push(token)
        else fail('rdata-too-long', token)
    }
  }
}

function mayCut(comment: Token, before: Token | undefined): boolean {
  return before?.kind === 'word' && (comment.glued || /^;[ \t]*[a-z]\w*[ \t]*=/i.test(comment.text))
}
