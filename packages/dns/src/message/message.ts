import type { RecordType } from './record-type.js'
import type { ResourceRecord } from './resource-record.js'

/** What is asked: a name without final dot (`''` is the root) and a type, in class IN. */
export interface Question {
  readonly name: string
  readonly type: RecordType
}

/** The OPT pseudo-record (RFC 6891 §6.1.3); `udpSize` in octets. */
export interface Edns {
  readonly udpSize: number
  readonly version: number
  readonly dnssecOk: boolean
}

/** A DNS message (RFC 1035 §4.1), with at most one question (RFC 9619 §4). `rcode` holds the EDNS bits too. */
export interface Message {
  readonly id: number
  /** QR: an answer, not a query. */
  readonly response: boolean
  readonly opcode: number
  /** The answer comes from a server that holds the zone. */
  readonly aa: boolean
  /** The answer was cut: ask again over TCP. */
  readonly tc: boolean
  readonly rd: boolean
  readonly ra: boolean
  /** A validating resolver found every record authentic (RFC 4035 §3.2.3). */
  readonly ad: boolean
  readonly cd: boolean
  readonly rcode: number
  readonly question: Question | undefined
  readonly answers: readonly ResourceRecord[]
  readonly authorities: readonly ResourceRecord[]
  readonly additionals: readonly ResourceRecord[]
  readonly edns: Edns | undefined
}

/** Response codes (RFC 1035 §4.1.1, RFC 6891 §9). */
export const rcodes = { noerror: 0, formerr: 1, servfail: 2, nxdomain: 3, notimp: 4, refused: 5, badvers: 16 } as const
