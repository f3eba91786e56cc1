import { writeName } from './name.js'
import { typeToNumber } from './record-type.js'

/** A query to be written. */
export interface Query {
  readonly id: number
  /** Without or with its final dot; `''` is the root. */
  readonly name: string
  readonly type: string
  /** Recursion desired: for a resolver, not for an authoritative server. */
  readonly rd?: boolean
  /** Asks for the AD flag without DNSSEC's records (RFC 6840 §5.7). */
  readonly ad?: boolean
  /** Checking disabled: the answer as it is, validated or not (RFC 4035 §3.2.2). */
  readonly cd?: boolean
  /** The largest UDP answer we take, in octets (RFC 6891 §6.2.3); absent: no OPT record. */
  readonly edns?: number | undefined
  /** Asks for DNSSEC's records (RFC 3225 §3); needs `edns`. */
  readonly dnssecOk?: boolean
}

/**
 * The octets of a query; undefined when the name or the type is none that the DNS can hold.
 *
 * @example
 * ```ts
 * import { encodeQuery } from '@dkimkit/dns'
 *
 * encodeQuery({ id: 1, name: 'a.test', type: 'TXT', rd: true })?.length // => 24
 * encodeQuery({ id: 1, name: 'a..test', type: 'TXT' }) // => undefined
 * ```
 */
export function encodeQuery(query: Query): Buffer | undefined {
  const type = typeToNumber(query.type)
  if (type === undefined || query.name.length > maxText) return undefined
  const tail = query.edns === undefined ? 4 : 15
  // The wire form of a name without escapes and final dot is two octets longer than its text; it is shorter with them.
  const octets = Buffer.allocUnsafe(headerSize + query.name.length + 2 + tail)
  const end = writeName(octets, headerSize, query.name)
  if (end < 0) return undefined
  writeHeader(octets, query)
  writeUint16(octets, end, type)
  writeUint16(octets, end + 2, internet)
  if (query.edns !== undefined) writeOpt(octets, end + 4, query.edns, query.dnssecOk)
  return end + tail === octets.length ? octets : octets.subarray(0, end + tail)
}

const internet = 1
const headerSize = 12
/** 254 octets, each as `\\DDD` at the most. */
const maxText = 1016

/** RFC 1035 §4.1.1, by single octets: this runs once for each query. */
function writeHeader(octets: Buffer, { id, rd, ad, cd, edns }: Query): void {
  writeUint16(octets, 0, id)
  octets[2] = rd ? 0x01 : 0
  octets[3] = (ad ? 0x20 : 0) | (cd ? 0x10 : 0)
  writeUint16(octets, 4, 1)
  writeUint16(octets, 6, 0)
  writeUint16(octets, 8, 0)
  writeUint16(octets, 10, edns === undefined ? 0 : 1)
}

/** RFC 6891 §6.1.2 */
function writeOpt(octets: Buffer, at: number, udpSize: number, dnssecOk: boolean | undefined): void {
  octets[at] = 0
  writeUint16(octets, at + 1, 41)
  writeUint16(octets, at + 3, udpSize)
  writeUint16(octets, at + 5, 0)
  writeUint16(octets, at + 7, dnssecOk ? 0x8000 : 0)
  writeUint16(octets, at + 9, 0)
}

function writeUint16(octets: Buffer, at: number, value: number): void {
  octets[at] = value >> 8
  octets[at + 1] = value
}
