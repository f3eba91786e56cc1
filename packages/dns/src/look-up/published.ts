import type { Reason as AskReason, Transport } from '../client/answer.js'

/** One CNAME of a chain; `ttl` in seconds. */
export interface ChainLink {
  readonly owner: string
  readonly target: string
  readonly ttl: number
}

/**
 * What DNSSEC says of an answer, as far as a validating resolver tells: `secure` when it set AD, `bogus` when it refuses
 * what it hands out with CD set, `unproven` otherwise (unsigned, or nobody validated).
 */
export type Dnssec = 'secure' | 'bogus' | 'unproven'

/** What every look-up tells. */
export interface Seen {
  readonly owner: string
  /** Who answered, as `formatServer` writes it. */
  readonly server: string
  /** When, in milliseconds since 1970. */
  readonly time: number
  /** How long the last answer took, in milliseconds. */
  readonly ms: number
  readonly transport?: Transport
  /** The CNAMEs from the owner to where the records are, in their order; over 8 is long. */
  readonly chain: readonly ChainLink[]
  readonly aa: boolean
  readonly ad: boolean
  /** The answer over UDP was cut, so that TCP was needed. */
  readonly tc: boolean
  readonly dnssec: Dnssec
  /** The serial of the zone, where its SOA record came along. */
  readonly serial?: number
}

/**
 * One key record, or TXT records of which none is one. `values` are wire values, one character an octet; `ttl` in seconds.
 * `others` are TXT records beside the key that are none.
 */
export interface Found extends Seen {
  readonly outcome: 'found'
  readonly values: readonly string[]
  readonly others: readonly string[]
  readonly ttl: number
}

/** More than one key record at one owner (RFC 6376 §3.6.2.2: what a verifier then does is undefined). */
export interface Multiple extends Seen {
  readonly outcome: 'multiple'
  readonly values: readonly string[]
  readonly others: readonly string[]
  readonly ttl: number
}

/**
 * No TXT record. Where the server tells, `negativeTtl` is how long caches may go on saying so, in seconds (RFC 2308 §5), and
 * `zone` the zone that denies it.
 */
export interface Absent extends Seen {
  readonly outcome: 'absent'
  readonly reason: 'nxdomain' | 'nodata'
  readonly values: readonly string[]
  readonly negativeTtl?: number
  readonly zone?: string
}

/**
 * Why it could not be learned what is published. `lame`: the server doesn't hold the zone. `loop`: CNAMEs in a circle.
 * `too-long`: over 16 of them. `bogus`: DNSSEC. `internal`: the address may not be asked. `no-address`: the name server
 * has none. `no-servers`: nobody is known to hold the zone.
 */
export type LookUpReason = AskReason | 'bogus' | 'internal' | 'lame' | 'loop' | 'no-address' | 'no-servers' | 'too-long'

/** It could not be learned; never to be taken for `absent`. `values` holds what a bogus answer would say. */
export interface NotKnown extends Seen {
  readonly outcome: 'unavailable'
  readonly reason: LookUpReason
  /** Asking again later may help. */
  readonly temporary: boolean
  readonly values: readonly string[]
}

/** What the DNS serves at an owner. */
export type Published = Found | Multiple | Absent | NotKnown
