import type { Message } from '../message/message.js'
import type { Trouble } from '../transport/exchange.js'

/** How an answer came. */
export type Transport = 'udp' | 'tcp' | 'tls' | 'https'

/**
 * Why there is no usable answer. `truncated`: cut over UDP, and TCP gave none. `bad-name`: no name or type that the DNS can
 * hold. `rcode`: another response code than those that have a word here.
 */
export type Reason = Trouble | 'bad-name' | 'formerr' | 'notimp' | 'rcode' | 'refused' | 'servfail' | 'truncated'

/** A server's answer: NOERROR or NXDOMAIN. `ms` is the time of the exchange that brought it. */
export interface Answered {
  readonly status: 'answer'
  readonly message: Message
  /** Who answered, as `formatServer` writes it. */
  readonly server: string
  readonly ms: number
  readonly transport: Transport
  /** Whether the answer over UDP was cut, so that TCP was needed. */
  readonly truncated: boolean
}

/** No usable answer. `temporary`: asking again later may help. */
export interface Unavailable {
  readonly status: 'unavailable'
  readonly reason: Reason
  readonly server: string
  readonly ms: number
  readonly temporary: boolean
  /** What the server said, when it said something. */
  readonly message?: Message
}

/** What came of a question: never an exception. */
export type Answer = Answered | Unavailable

const permanent: ReadonlySet<Reason> = new Set(['bad-name', 'formerr', 'notimp', 'refused', 'truncated'])

/** The result for a question that got no usable answer. */
export function unavailable(reason: Reason, server: string, ms: number, message?: Message): Unavailable {
  return { status: 'unavailable', reason, server, ms, temporary: !permanent.has(reason), ...(message && { message }) }
}
