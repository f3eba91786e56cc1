import { readMessage } from '../message/read-message.js'
import { answersQuery } from './answers-query.js'
import type { Counters, Trouble, Waiter } from './exchange.js'
import { PendingQuery, type Sender, type Settled } from './pending-query.js'
import { randomId } from './random-id.js'

/** More than this many in flight over one socket would make a free id hard to find. */
export const maxInFlight = 10_000

/** How often those whose time is up are looked for, in milliseconds: one timer costs less than one for each query. */
const sweepEvery = 20

/** The queries in flight over one socket, and which answer belongs to which: by id, sender and question (RFC 5452 §9.1). */
export class PendingQueries {
  readonly #pending = new Map<number, PendingQuery>()
  readonly #counters: Counters
  readonly #settled: Settled
  #sweep: NodeJS.Timeout | undefined
  #sweptAt = Number.NEGATIVE_INFINITY

  /** `settled` is called as each query is over, whatever came of it, and before its waiter is told. */
  constructor(counters: Counters, settled: () => void) {
    this.#counters = counters
    this.#settled = (pending, exchange) => {
      this.#pending.delete(pending.id)
      if (exchange.kind === 'message') counters.received++
      else if (exchange.trouble === 'timeout') counters.lost++
      settled()
    }
  }

  get size(): number {
    return this.#pending.size
  }

  /** Starts the clock of a query, and writes an id of its own into its octets. */
  start(query: Buffer, sender: Sender | undefined, waiter: Waiter): PendingQuery {
    let id = randomId()
    while (this.#pending.has(id)) id = randomId()
    const pending = new PendingQuery(id, query, sender, waiter, this.#settled)
    this.#counters.sent++
    if (waiter.signal?.aborted) return pending
    this.#pending.set(id, pending)
    this.#sweep ??= setTimeout(() => this.#sweepNow(), sweepEvery)
    return pending
  }

  /** Takes what came in: settles the query that it answers, else drops and counts it. */
  receive(octets: Buffer, from: Sender | undefined): void {
    const pending = octets.length < 12 ? undefined : this.#pending.get(octets.readUInt16BE(0))
    if (!pending) {
      this.#counters.stray++
      return
    }
    const { sender } = pending
    if (sender?.port !== from?.port || sender?.address !== from?.address) {
      this.#counters.forged++
      return
    }
    const message = readMessage(octets)
    if (!message) {
      this.#counters.malformed++
      pending.malformed = true
      // Over UDP it may be forged, so the true answer is still waited for.
      if (from === undefined) pending.fail('malformed')
    } else if (answersQuery(message, octets, pending.query)) pending.answer(message)
    else this.#counters.forged++
  }

  /** Settles every query with the same trouble. */
  failAll(trouble: Trouble): void {
    for (const pending of [...this.#pending.values()]) pending.fail(trouble)
    clearTimeout(this.#sweep)
    this.#sweep = undefined
  }

  #sweepNow(): void {
    // By the clock of the last sweep: when the process was held up, answers that came meanwhile are read first.
    for (const pending of this.#pending.values()) if (pending.deadline <= this.#sweptAt) pending.expire()
    this.#sweptAt = performance.now()
    if (this.#pending.size > 0) this.#sweep?.refresh()
    else this.#sweep = undefined
  }
}
