import { Buffer } from 'node:buffer'
import packet, { type Answer } from 'dns-packet'
import { readMessage } from '../message/read-message.js'
import { typeToNumber } from '../message/record-type.js'
import type { RawRecord } from '../message/resource-record.js'

/** A record of a type that we never ask for, from the text of a zone file; undefined when it is none that we know. */
export function encodeOther(owner: string, ttl: number, type: string, text: string): RawRecord | undefined {
  const generic = /^\\#\s+(\d+)\s*([0-9a-f\s]*)$/i.exec(text)
  const number = typeToNumber(type)
  if (generic && number !== undefined) {
    // RFC 3597 §5: any type at all, as hexadecimal.
    const rdata = Buffer.from((generic[2] ?? '').replace(/\s/g, ''), 'hex')
    return rdata.length === Number(generic[1]) ? { owner, ttl, type: `TYPE${number}`, class: 1, rdata } : undefined
  }
  const data = readFields(type, text.split(/\s+/))
  if (data === undefined) return undefined
  const octets = packet.encode({ type: 'response', answers: [{ name: '.', type, ttl, data } as Answer] })
  const record = readMessage(octets)?.answers[0]
  return record && 'rdata' in record ? { ...record, owner } : undefined
}

/** What the `dns-packet` library takes for a type. */
function readFields(type: string, fields: readonly string[]): unknown {
  const [a = '', b = '', c = '', ...rest] = fields
  switch (type) {
    case 'DS': // RFC 4034 §5.3
      return {
        keyTag: Number(a),
        algorithm: Number(b),
        digestType: Number(c),
        digest: Buffer.from(rest.join(''), 'hex'),
      }
    case 'DNSKEY': // RFC 4034 §2.2
      return { flags: Number(a), algorithm: Number(c), key: Buffer.from(rest.join(''), 'base64') }
    case 'CAA': // RFC 8659 §4.1.1
      return { flags: Number(a), tag: b, value: [c, ...rest].join(' ').replace(/^"|"$/g, '') }
    case 'SRV': // RFC 2782
      return { priority: Number(a), weight: Number(b), port: Number(c), target: (rest[0] ?? '').replace(/\.$/, '') }
    case 'TLSA': // RFC 6698 §2.2
      return {
        usage: Number(a),
        selector: Number(b),
        matchingType: Number(c),
        certificate: Buffer.from(rest.join(''), 'hex'),
      }
    default:
      return undefined
  }
}
