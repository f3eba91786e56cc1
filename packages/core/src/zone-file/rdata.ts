import { readCharacterString } from './character-string.js'
import { isGenericRdata, readGenericRdata, readWireName, readWireStrings } from './generic-rdata.js'
import type { ReportProblem } from './reading.js'
import type { Token } from './tokens.js'
import { parseTtl } from './ttl.js'
import { withFinalDot } from './zone-name.js'

/** The value of a record, and the strings of a TXT record. */
export interface Rdata {
  readonly value: string
  readonly strings?: readonly string[]
}

/** What rdata is read with: names, and problems. */
export interface RdataContext {
  /** The absolute name, without final dot, that a token means; undefined for a relative one where no origin is known. */
  readonly resolve: (token: Token) => string | undefined
  readonly report: ReportProblem
}

/** Which fields of a type are names. */
const nameFields: Readonly<Record<string, readonly number[]>> = {
  AFSDB: [1],
  HTTPS: [1],
  KX: [1],
  LP: [1],
  MB: [0],
  MG: [0],
  MINFO: [0, 1],
  MR: [0],
  MX: [1],
  NAPTR: [5],
  NSEC: [0],
  PX: [1, 2],
  RP: [0, 1],
  RRSIG: [7],
  RT: [1],
  SOA: [0, 1],
  SRV: [3],
  SVCB: [1],
}

/** Whether the rdata of a type is strings: SPF (RFC 7208 §3.1) has the form of TXT. */
export function holdsStrings(type: string): boolean {
  return type === 'TXT' || type === 'SPF'
}

/** Whether the rdata of a type is one name and nothing else, which a record's `value` has without final dot. */
export function holdsTarget(type: string): boolean {
  return type === 'CNAME' || type === 'DNAME' || type === 'NS' || type === 'PTR'
}

/** Reads the rdata of a record; undefined, with a problem reported, where it says nothing. */
export function readRdata(type: string, tokens: readonly Token[], context: RdataContext): Rdata | undefined {
  if (isGenericRdata(tokens)) return readOctets(type, tokens, context)
  if (holdsStrings(type)) return readStrings(tokens, context)
  if (holdsTarget(type)) return readTarget(tokens, context)
  return { value: readFields(type, tokens, context) }
}

function readStrings(tokens: readonly Token[], { report }: RdataContext): Rdata {
  const strings: string[] = []
  let length = 0
  for (const token of tokens) {
    const { octets, badEscape } = readCharacterString(token.text)
    if (badEscape !== undefined) report('bad-escape', token, badEscape)
    // RFC 1035 §3.3: one octet counts a string's length.
    if (octets.length > 255) report('string-too-long', token, String(octets.length))
    strings.push(octets)
    length += 1 + octets.length
  }
  const [first] = tokens
  if (first && length > 65_535) report('rdata-too-long', first, String(length))
  return { value: strings.join(''), strings }
}

function readTarget([first, extra]: readonly Token[], { resolve, report }: RdataContext): Rdata | undefined {
  if (!first) return undefined
  if (extra) report('extra-text', extra)
  return { value: resolve(first) ?? first.text }
}

function readFields(type: string, tokens: readonly Token[], { resolve }: RdataContext): string {
  const names = nameFields[type] ?? []
  let value = ''
  for (const [index, token] of tokens.entries()) {
    const name = names.includes(index) ? resolve(token) : undefined
    const field = name === undefined ? fieldText(type, token, index) : withFinalDot(name)
    value += token.glued || index === 0 ? field : ` ${field}`
  }
  return value
}

function fieldText(type: string, { kind, text }: Token, index: number): string {
  if (kind === 'quoted') return `"${text}"`
  // BIND's units, `1h` for 3600, may stand in a SOA record's times, which follow its two names and its serial.
  return type === 'SOA' && index > 2 ? String(parseTtl(text) ?? text) : text
}

function readOctets(type: string, tokens: readonly Token[], { report }: RdataContext): Rdata | undefined {
  const octets = readGenericRdata(tokens)
  const rdata = octets === undefined ? undefined : decodeOctets(type, octets, tokens)
  const [first] = tokens
  if (!rdata && first) report('bad-rdata', first)
  return rdata
}

function decodeOctets(type: string, octets: string, tokens: readonly Token[]): Rdata | undefined {
  if (holdsStrings(type)) {
    const strings = readWireStrings(octets)
    return strings && { value: strings.join(''), strings }
  }
  const value = holdsTarget(type) ? readWireName(octets) : tokens.map(({ text }) => text).join(' ')
  return value === undefined ? undefined : { value }
}
