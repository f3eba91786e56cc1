import type { Socket } from 'node:net'
import { type Counters, type Exchange, type ExchangeOptions, promiseOf } from './exchange.js'
import { maxInFlight, PendingQueries } from './pending-queries.js'
import { FrameReader, frame } from './tcp-frame.js'

/** How long an idle connection is kept, in milliseconds (RFC 7766 §6.2.3: a few seconds). */
const idleTime = 5000

/** One TCP or TLS connection with many queries in flight (RFC 7766 §6.2.1.1), answers in any order. */
export class StreamConnection {
  readonly #socket: Socket
  readonly #pending: PendingQueries
  readonly #closed: Promise<void>
  readonly #frames = new FrameReader()
  #idle: NodeJS.Timeout | undefined
  #received = false
  #usable = true

  constructor(socket: Socket, counters: Counters) {
    this.#socket = socket
    this.#pending = new PendingQueries(counters, () => this.#rest())
    this.#closed = new Promise((resolve) => socket.once('close', () => resolve()))
    socket.setNoDelay(true)
    // The timers of the queries keep the process alive; an idle connection doesn't.
    socket.unref()
    socket.on('data', (chunk) => this.#read(chunk))
    socket.on('end', () => this.#drop())
    socket.on('error', () => this.#drop())
    socket.on('close', () => this.#drop())
  }

  /** Whether new queries may be sent over it. */
  get usable(): boolean {
    return this.#usable && this.#pending.size < maxInFlight
  }

  /** Whether an answer came over it before: a server may close such a one at any time, which is no trouble. */
  get wasUsed(): boolean {
    return this.#received
  }

  /** Sends a query, whose id it writes, and waits for its answer. */
  async exchange(query: Buffer, options: ExchangeOptions): Promise<Exchange> {
    clearTimeout(this.#idle)
    const exchange = await promiseOf(options, (waiter) => {
      this.#pending.start(query, undefined, waiter)
      this.#socket.write(frame(query))
    })
    // A connection that is silent for so long may be dead: the next query gets another one.
    if (exchange.kind === 'trouble' && exchange.trouble === 'timeout') this.#retire()
    return exchange
  }

  /** Gives up what is in flight and waits until the handle is gone. */
  async close(): Promise<void> {
    this.#pending.failAll('aborted')
    this.#drop()
    await this.#closed
  }

  #read(chunk: Buffer): void {
    for (const message of this.#frames.read(chunk)) {
      this.#received = true
      this.#pending.receive(message, undefined)
    }
  }

  #rest(): void {
    if (this.#pending.size > 0) return
    if (!this.#usable) this.#drop()
    else this.#idle = setTimeout(() => this.#drop(), idleTime).unref()
  }

  #retire(): void {
    this.#usable = false
    this.#rest()
  }

  #drop(): void {
    this.#usable = false
    clearTimeout(this.#idle)
    this.#pending.failAll('network')
    this.#socket.destroy()
  }
}
