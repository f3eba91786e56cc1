import type { Message } from '../message/message.js'

/** Why no answer came: of the transport only, not of what an answer says. */
export type Trouble = 'aborted' | 'malformed' | 'network' | 'timeout'

/** What one query over one transport led to; `ms` counts from the moment it was sent. */
export type Exchange =
  | { readonly kind: 'message'; readonly message: Message; readonly ms: number }
  | { readonly kind: 'trouble'; readonly trouble: Trouble; readonly ms: number }

export interface ExchangeOptions {
  /** How long to wait for the answer, in milliseconds. */
  readonly timeout: number
  readonly signal?: AbortSignal | undefined
  /** Whether answers came from there before: then the system is not asked whether a datagram could be sent at all. */
  readonly reached?: boolean
}

/** Who waits for one query: told once what came of it. Made for each, so that nothing else has to be. */
export interface Waiter extends ExchangeOptions {
  settle(exchange: Exchange): void
}

/** An exchange as a promise, where one more object does not count. */
export function promiseOf(options: ExchangeOptions, start: (waiter: Waiter) => void): Promise<Exchange> {
  return new Promise((settle) => start({ ...options, settle }))
}

/** What a client saw on its sockets since it was made. */
export interface Counters {
  /** Queries sent, over any transport. */
  sent: number
  /** Answers that belonged to a query. */
  received: number
  /** Queries that no answer came for in time. */
  lost: number
  /** Dropped: no query of that id was waiting (a late or a duplicate answer, or a forged one). */
  stray: number
  /** Dropped: the id fits, but not the address, the port or the question. */
  forged: number
  /** Dropped: no DNS message at all. */
  malformed: number
}

/** Counters at the start. */
export function newCounters(): Counters {
  return { sent: 0, received: 0, lost: 0, stray: 0, forged: 0, malformed: 0 }
}
