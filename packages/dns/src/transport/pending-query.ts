import type { Message } from '../message/message.js'
import type { Exchange, Trouble, Waiter } from './exchange.js'
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
  /** When its time is up, on the clock of `performance.now()`. */
  deadline: number
  /** Something unreadable came in its place; that is told if no answer comes in time. */
  malformed = false
  #sentAt = performance.now()
  readonly #settled: Settled
  readonly #waiter: Waiter
  #isOver = false
  #forget: (() => void) | undefined

  /** Writes the id into the query, and starts its clock. */
  constructor(id: number, query: Buffer, sender: Sender | undefined, waiter: Waiter, settled: Settled) {
    this.id = id
    this.query = query
    query[0] = id >> 8
    query[1] = id
    this.sender = sender
    this.deadline = this.#sentAt + waiter.timeout
    this.#settled = settled
    this.#waiter = waiter
    if (waiter.signal) this.#forget = onAbort(waiter.signal, () => this.fail('aborted'))
  }

  /** Whether its waiter was told. */
  get isOver(): boolean {
    return this.#isOver
  }

  /** Whether answers came from there before. */
  get reached(): boolean {
    return this.#waiter.reached ?? false
  }

  /** Starts its clock anew: the time that it stood in line is not its server's. */
  leave(): void {
    this.#sentAt = performance.now()
    this.deadline = this.#sentAt + this.#waiter.timeout
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
    if (this.#isOver) return
    this.#isOver = true
    this.#forget?.()
    this.#settled(this, exchange)
    this.#waiter.settle(exchange)
  }
}
