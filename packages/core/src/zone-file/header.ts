import { readType } from './record-types.js'
import type { Token } from './tokens.js'
import { parseTtl } from './ttl.js'

/** What stands between the owner and the rdata: TTL and class, in either order, then the type (RFC 1035 §5.1). */
export interface Header {
  readonly ttl?: number
  readonly class?: string
  readonly type: string
  /** Which token is the type. */
  readonly typeIndex: number
  /** A TTL that is none. */
  readonly badTtl?: Token
  readonly knownType: boolean
}

const classes: Readonly<Record<string, string>> = {
  IN: 'IN',
  CS: 'CS',
  CH: 'CH',
  CHAOS: 'CH',
  HS: 'HS',
  HESIOD: 'HS',
  CLASS1: 'IN',
  CLASS2: 'CS',
  CLASS3: 'CH',
  CLASS4: 'HS',
}

/** Reads the header that begins at the token `from`; where no type is to be found, the token in its place, if any. */
export function readHeader(tokens: readonly Token[], from: number): Header | { readonly noType: Token | undefined } {
  let ttl: Token | undefined
  let className: string | undefined
  for (let index = from; ; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word') return { noType: token }
    if (!ttl && /^[0-9]+[0-9a-z]*$/i.test(token.text)) ttl = token
    else if (className === undefined && readClass(token.text)) className = readClass(token.text)
    else {
      const read = readType(token.text)
      // A last word that is no registered type is more likely a word of a line that is no record.
      if (!read || (!read.known && index === tokens.length - 1)) return { noType: token }
      const seconds = ttl && parseTtl(ttl.text)
      return {
        type: read.type,
        knownType: read.known,
        typeIndex: index,
        ...(className !== undefined && { class: className }),
        ...(ttl && (seconds === undefined ? { badTtl: ttl } : { ttl: seconds })),
      }
    }
  }
}

/** The class that a word names (RFC 1035 §3.2.4, RFC 3597 §5); undefined for another word. */
export function readClass(word: string): string | undefined {
  if (!/^[a-z]+[0-9]*$/i.test(word)) return undefined
  const upper = word.toUpperCase()
  return classes[upper] ?? (/^CLASS[0-9]{1,5}$/.test(upper) ? upper : undefined)
}
