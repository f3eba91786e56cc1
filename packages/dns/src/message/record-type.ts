/** The number of each record type that is written by name (IANA, DNS parameters; RFC 1035 §3.2.2 and the types' own RFCs). */
const numbers = {
  A: 1,
  NS: 2,
  CNAME: 5,
  SOA: 6,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  SRV: 33,
  DNAME: 39,
  OPT: 41,
  DS: 43,
  RRSIG: 46,
  NSEC: 47,
  DNSKEY: 48,
  NSEC3: 50,
  TLSA: 52,
  ANY: 255,
  CAA: 257,
} as const

/** A record type that has a name here. */
export type NamedType = keyof typeof numbers

/** A record type: its name, or `TYPE` and its number (RFC 3597 §5). */
export type RecordType = NamedType | `TYPE${number}`

const names = new Map<number, NamedType>(Object.entries(numbers).map(([name, number]) => [number, name as NamedType]))
const known = new Map<string, number>(Object.entries(numbers))

/** The type with this number. */
export function typeFromNumber(number: number): RecordType {
  return names.get(number) ?? `TYPE${number}`
}

/**
 * The number of a type, from its name in any case or the form `TYPE65` (RFC 3597 §5); undefined when it is neither.
 *
 * @example
 * ```ts
 * import { typeToNumber } from '@dkimkit/dns'
 *
 * typeToNumber('TXT') // => 16
 * typeToNumber('TYPE65') // => 65
 * ```
 */
export function typeToNumber(type: string): number | undefined {
  const exact = known.get(type)
  if (exact !== undefined) return exact
  const upper = type.toUpperCase()
  const named = known.get(upper)
  if (named !== undefined) return named
  const digits = /^TYPE(\d{1,5})$/.exec(upper)?.[1]
  const number = digits === undefined ? undefined : Number(digits)
  return number !== undefined && number <= 0xffff ? number : undefined
}
