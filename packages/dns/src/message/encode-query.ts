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

/** Header, the longest name (and the octet that `writeName` needs), type and class, OPT: written here, then copied. */
const scratch = Buffer.alloc(12 + 256 + 4 + 11)

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
  const end = writeName(scratch, 12, query.name)
  if (type === undefined || end < 0) return undefined
  const octets = Buffer.allocUnsafe(end + (query.edns === undefined ? 4 : 15))
  scratch.copy(octets, 12, 12, end)
  octets.writeUInt16BE(query.id, 0)
  octets.writeUInt16BE((query.rd ? 0x0100 : 0) | (query.ad ? 0x0020 : 0) | (query.cd ? 0x0010 : 0), 2)
  octets.writeUInt32BE(1 << 16, 4)
  octets.writeUInt32BE(query.edns === undefined ? 0 : 1, 8)
  octets.writeUInt16BE(type, end)
  octets.writeUInt16BE(1, end + 2)
  if (query.edns === undefined) return octets
  octets[end + 4] = 0
  octets.writeUInt16BE(41, end + 5)
  octets.writeUInt16BE(query.edns, end + 7)
  octets.writeUInt32BE(query.dnssecOk ? 0x8000 : 0, end + 9)
  octets.writeUInt16BE(0, end + 13)
  return octets
}
