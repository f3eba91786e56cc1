/** How a look-up ended. Every caller must branch on it: the world is a result, never an exception. */
export type Outcome = 'found' | 'absent' | 'multiple' | 'unavailable'

/** Why a record is absent or could not be asked for. */
export type OutcomeReason =
  | 'nxdomain'
  | 'nodata'
  | 'wrong-type'
  | 'dangling'
  | 'loop'
  | 'timeout'
  | 'servfail'
  | 'refused'
  | 'lame'
  | 'malformed'
  | 'network'
  | 'truncated'
  | 'bogus'
  | 'forbidden'
  | 'aborted'

/** One hop of a CNAME chain, names without final dot. */
export interface Hop {
  readonly owner: string
  readonly target: string
  readonly ttl: number
}

/** What one server said of an owner. */
export interface ServerAnswer {
  /** Address and port, with the name where it is known. */
  readonly server: string
  readonly outcome: Outcome
  readonly reason?: OutcomeReason
  /** The texts of all TXT records at the end of the chain, one character an octet. */
  readonly values: readonly string[]
  /** Seconds; of the answer, or of its absence (RFC 2308 §5). */
  readonly ttl?: number
  /** Serial of the zone's SOA record, where the answer or a question for it gave it. */
  readonly serial?: number
  readonly aa?: boolean
  readonly ad?: boolean
  /** The UDP answer did not fit. */
  readonly tc?: boolean
  readonly ms?: number
}

/** What the DNS serves for an owner: the answers of the servers that were asked, and what they come to. */
export interface PublishedRecord {
  readonly owner: string
  readonly outcome: Outcome
  readonly reason?: OutcomeReason
  /** The texts that are key records. */
  readonly values: readonly string[]
  /** Texts beside them that are none. */
  readonly others?: readonly string[]
  readonly chain: readonly Hop[]
  readonly ttl?: number
  readonly servers: readonly ServerAnswer[]
  /** `secure`: a validating resolver vouches for it. `bogus`: it refuses what the servers give. */
  readonly dnssec?: 'secure' | 'insecure' | 'bogus'
  /** How a large answer fares: cut at 512 or at 1232 octets, and no TCP to ask by instead. */
  readonly size?: 'needs-tcp' | 'unreachable'
}
