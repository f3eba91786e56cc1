/** How a look-up ended. Every caller must branch on it: the world is a result, never an exception. */
export type Outcome = 'found' | 'absent' | 'multiple' | 'unavailable'

/**
 * Why a record is absent or could not be asked for. `forbidden`: no address of the server may be asked. `too-long`: too many
 * CNAME records to follow. `budget`: the run had asked as much as it was allowed to. `no-address`: the name server has
 * none. `no-servers`: no name server of the zone is known.
 */
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
  | 'no-address'
  | 'no-servers'
  | 'malformed'
  | 'network'
  | 'truncated'
  | 'bogus'
  | 'forbidden'
  | 'aborted'
  | 'too-long'
  | 'budget'

/** One hop of a CNAME chain, names without final dot. */
export interface Hop {
  readonly owner: string
  readonly target: string
  readonly ttl: number
}

/** What one server said of an owner. */
export interface ServerAnswer {
  /** Address and port, or URL; the name of a name server without address. */
  readonly server: string
  /** The name of the name server, where its zone lists it by one. */
  readonly host?: string
  /** The zone that it is listed for; without, it was named by the user or asked as a resolver. */
  readonly zone?: string
  /** What it was asked for, where that is the target of a CNAME record in place of the record's owner. */
  readonly owner?: string
  /** The CNAME records that it gave; with no values behind them, they lead out of its zone. */
  readonly chain?: readonly Hop[]
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
  /** The zone that the owner lies in, where an answer told. */
  readonly zone?: string
  readonly servers: readonly ServerAnswer[]
  /** `secure`: a validating resolver vouches for it. `bogus`: it refuses what the servers give. */
  readonly dnssec?: 'secure' | 'insecure' | 'bogus'
  /** How a large answer fares: cut at 512 or at 1232 octets, and no TCP to ask by instead. */
  readonly size?: 'needs-tcp' | 'unreachable'
}
