import type { Message } from '../message/message.js'
import type { Exchange, ExchangeOptions, Trouble } from './exchange.js'
import { onAbort } from './on-abort.js'

/** Who has to send the answer. */
export interface Sender {
  readonly address: string
  readonly port: number
}

/** Called once for each query, when its outcome is known. */
export type Settled = (pending: PendingQuery, exchange: Exchange) => void

/** One query in flight: settled once, by its answer, its time, its signal or trouble with the socket. */
export class PendingQuery {
  readonly id: number
  /** The query as it was sent. */
  readonly query: Buffer
  /** Undefined where the connection says who answers. */
  readonly sender: Sender | undefined
  readonly done: Promise<Exchange>
  /** When its time is up, on the clock of `performance.now()`. */
  readonly deadline: number
  /** Something unreadable came in its place; that is told if no answer comes in time. */
  malformed = false
  readonly #sentAt = performance.now()
  readonly #settled: Settled
  #forget: (() => void) | undefined
  #resolve: ((exchange: Exchange) => void) | undefined

  /** Writes the id into the query, and starts its clock. */
  constructor(id: number, query: Buffer, sender: Sender | undefined, options: ExchangeOptions, settled: Settled) {
    this.id = id
    this.query = query
    query.writeUInt16BE(id, 0)
    this.sender = sender
    this.deadline = this.#sentAt + options.timeout
    this.#settled = settled
    this.done = new Promise((resolve) => {
      this.#resolve = resolve
    })
    if (options.signal) this.#forget = onAbort(options.signal, () => this.fail('aborted'))
  }

  answer(message: Message): void {
    this.#settle({ kind: 'message', message, ms: performance.now() - this.#sentAt })
  }

  fail(trouble: Trouble): void {
    this.#settle({ kind: 'trouble', trouble, ms: performance.now() - this.#sentAt })
  }

  /** Its time is up. */
  expire(): void {
    this.fail(this.malformed ? 'malformed' : 'timeout')
  }

  #settle(exchange: Exchange): void {
    const resolve = this.#resolve
    if (!resolve) return
    this.#resolve = undefined
    this.#forget?.()
    resolve(exchange)
    this.#settled(this, exchange)
  }
}
