import { readMessage } from '../message/read-message.js'
import { answersQuery } from './answers-query.js'
import type { Counters, Exchange, ExchangeOptions, Trouble } from './exchange.js'
import { PendingQuery } from './pending-query.js'
import { randomId } from './random-id.js'

/** More than this many in flight over one socket would make a free id hard to find. */
export const maxInFlight = 10_000

/** The queries in flight over one socket, and which answer belongs to which: by id, sender and question (RFC 5452 §9.1). */
export class PendingQueries {
  readonly #pending = new Map<number, PendingQuery>()
  readonly #counters: Counters
  readonly #settled: () => void

  /** `settled` is called behind each query, whatever came of it. */
  constructor(counters: Counters, settled: () => void) {
    this.#counters = counters
    this.#settled = settled
  }

  get size(): number {
    return this.#pending.size
  }

  /** Gives a query an id of its own and starts its clock. */
  start(template: Uint8Array, from: string | undefined, options: ExchangeOptions): PendingQuery {
    let id = randomId()
    while (this.#pending.has(id)) id = randomId()
    const query = Buffer.from(template)
    query.writeUInt16BE(id, 0)
    const pending = new PendingQuery(query, from, options, (exchange) => {
      this.#pending.delete(id)
      this.#count(exchange)
      this.#settled()
    })
    this.#counters.sent++
    if (!options.signal?.aborted) this.#pending.set(id, pending)
    return pending
  }

  /** Takes what came in: settles the query that it answers, else drops and counts it. */
  receive(octets: Buffer, from: string | undefined): void {
    const pending = octets.length < 12 ? undefined : this.#pending.get(octets.readUInt16BE(0))
    if (!pending) {
      this.#counters.stray++
      return
    }
    if (pending.from !== from) {
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
  }

  #count(exchange: Exchange): void {
    if (exchange.kind === 'message') this.#counters.received++
    else if (exchange.trouble === 'timeout') this.#counters.lost++
  }
}
