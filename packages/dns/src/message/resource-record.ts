import type { RecordType } from './record-type.js'

/** What every resource record has (RFC 1035 §3.2.1): its owner without final dot, its TTL in seconds. */
interface Owned {
  readonly owner: string
  readonly ttl: number
}

/** `value` is the octets of all strings joined, one character (U+0000 to U+00FF) an octet. */
export interface TxtRecord extends Owned {
  readonly type: 'TXT'
  readonly value: string
  readonly strings: readonly string[]
}

/** A record that holds one name: its target, without final dot. */
export interface NameRecord extends Owned {
  readonly type: 'CNAME' | 'NS' | 'PTR' | 'DNAME'
  readonly value: string
}

/** An address, as text. */
export interface AddressRecord extends Owned {
  readonly type: 'A' | 'AAAA'
  readonly value: string
}

export interface MxRecord extends Owned {
  readonly type: 'MX'
  readonly preference: number
  readonly exchange: string
}

/** Times are in seconds (RFC 1035 §3.3.13). */
export interface SoaRecord extends Owned {
  readonly type: 'SOA'
  readonly mname: string
  readonly rname: string
  readonly serial: number
  readonly refresh: number
  readonly retry: number
  readonly expire: number
  readonly minimum: number
}

/** A record whose data is passed on as it is: another type, or another class than IN. */
export interface RawRecord extends Owned {
  readonly type: Exclude<RecordType, 'TXT' | NameRecord['type'] | 'A' | 'AAAA' | 'MX' | 'SOA'>
  readonly class: number
  readonly rdata: Uint8Array
}

/** One record of a DNS message. */
export type ResourceRecord = TxtRecord | NameRecord | AddressRecord | MxRecord | SoaRecord | RawRecord
