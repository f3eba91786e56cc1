import type { Message } from '../message/message.js'
import type { Exchange, ExchangeOptions, Trouble } from './exchange.js'
import { onAbort } from './on-abort.js'

/** One query in flight: settled once, by its answer, its timer, its signal or trouble with the socket. */
export class PendingQuery {
  /** The query as it was sent. */
  readonly query: Buffer
  /** Where the answer has to come from; nothing where the connection says that. */
  readonly from: string | undefined
  readonly done: Promise<Exchange>
  /** Something unreadable came in its place; that is told if no answer comes in time. */
  malformed = false
  readonly #sentAt = performance.now()
  readonly #timer: NodeJS.Timeout
  readonly #settled: (exchange: Exchange) => void
  #forget: () => void = () => {}
  #resolve: (exchange: Exchange) => void = () => {}
  #open = true

  /** `settled` is called once, when the outcome is known. */
  constructor(
    query: Buffer,
    from: string | undefined,
    options: ExchangeOptions,
    settled: (exchange: Exchange) => void,
  ) {
    this.query = query
    this.from = from
    this.#settled = settled
    this.done = new Promise((resolve) => {
      this.#resolve = resolve
    })
    this.#timer = setTimeout(() => this.fail(this.malformed ? 'malformed' : 'timeout'), options.timeout)
    this.#forget = onAbort(options.signal, () => this.fail('aborted'))
  }

  answer(message: Message): void {
    this.#settle({ kind: 'message', message, ms: performance.now() - this.#sentAt })
  }

  fail(trouble: Trouble): void {
    this.#settle({ kind: 'trouble', trouble, ms: performance.now() - this.#sentAt })
  }

  #settle(exchange: Exchange): void {
    if (!this.#open) return
    this.#open = false
    clearTimeout(this.#timer)
    this.#forget()
    this.#resolve(exchange)
    this.#settled(exchange)
  }
}
