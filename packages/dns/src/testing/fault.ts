import type { DnsRecord } from '@dkimkit/core'

/** What goes wrong; times are in milliseconds. */
export type FaultKind =
  /** No answer at all. */
  | { readonly kind: 'drop' }
  | { readonly kind: 'delay'; readonly ms: number }
  /** TC over UDP, whatever the size. */
  | { readonly kind: 'truncate' }
  /** The TCP connection is closed without an answer. */
  | { readonly kind: 'refuse-tcp' }
  /** Half an answer over TCP, then the connection is closed; over UDP the half is all there is. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'servfail' }
  | { readonly kind: 'refused' }
  /** FORMERR to every query with an OPT record, as servers from before EDNS say (RFC 6891 §7). */
  | { readonly kind: 'no-edns' }
  /** SERVFAIL unless CD is set, as a validating resolver says of data that do not validate (RFC 4035 §5.5). */
  | { readonly kind: 'bogus' }
  /** Sets AD, as a validating resolver does. */
  | { readonly kind: 'secure' }
  /** Answers without AA and without data, as a server does that lost the zone. */
  | { readonly kind: 'lame' }
  | { readonly kind: 'wrong-id' }
  | { readonly kind: 'wrong-question' }
  | { readonly kind: 'duplicate' }
  /** Held back until the next answer was sent, or for 50 ms. */
  | { readonly kind: 'reorder' }
  /** Random octets in place of the answer. */
  | { readonly kind: 'garbage' }
  /** The answer with so many of its octets (behind the id) changed at random. */
  | { readonly kind: 'mutate'; readonly octets: number }
  /** An answer whose owner is a compression pointer to itself. */
  | { readonly kind: 'pointer-loop' }
  /** The answer from other data, as a server does that missed a transfer. */
  | { readonly kind: 'disagree'; readonly zones: Readonly<Record<string, string | readonly DnsRecord[]>> }

/** Which queries a fault touches: all, unless narrowed. */
export interface FaultScope {
  /** The queried name, in any case. */
  readonly name?: string
  readonly type?: string
  readonly transport?: 'udp' | 'tcp'
  /** From 0 to 1; 1 by default. */
  readonly probability?: number
  /** The first so many queries only. */
  readonly count?: number
}

/** One way in which the embedded server misbehaves. */
export type Fault = FaultKind & FaultScope
