import { onAbort } from '../transport/on-abort.js'
import { TokenBucket } from './token-bucket.js'
import { Window } from './window.js'

/** What one server is asked at most, so that nobody's name server is flooded. */
export interface Budget {
  /** Queries a second. */
  readonly perSecond: number
  /** Queries in flight. */
  readonly inFlight: number
}

interface Waiting {
  enter(entered: boolean): void
  left: boolean
}

/** Lets as many queries through to a server at once as its window and its budget allow; the others wait in line. */
export class Gate {
  readonly window: Window
  readonly #bucket: TokenBucket
  #line: Waiting[] = []
  #head = 0
  #inFlight = 0
  #timer: NodeJS.Timeout | undefined

  constructor(budget: Budget) {
    // A budget of nothing would let nobody through, ever.
    this.window = new Window(Math.max(budget.inFlight, 1))
    this.#bucket = new TokenBucket(Math.max(budget.perSecond, 0.1), performance.now())
  }

  get inFlight(): number {
    return this.#inFlight
  }

  /** True when a query may go; false when the signal aborted first. Who entered has to leave. */
  enter(signal?: AbortSignal): boolean | Promise<boolean> {
    if (signal?.aborted) return false
    if (this.#head === this.#line.length && this.#admit()) return true
    return new Promise((resolve) => {
      let forget = (): void => {}
      const waiting: Waiting = {
        left: false,
        enter: (entered) => {
          forget()
          waiting.left = true
          resolve(entered)
        },
      }
      this.#line.push(waiting)
      forget = onAbort(signal, () => waiting.enter(false))
      this.#callNext()
    })
  }

  /** A query that entered is over. */
  leave(): void {
    this.#inFlight--
    this.#callNext()
  }

  /** Sends all home that wait. */
  close(): void {
    clearTimeout(this.#timer)
    for (const waiting of this.#line.splice(0)) if (!waiting.left) waiting.enter(false)
    this.#head = 0
  }

  #admit(): boolean {
    if (this.#inFlight + 1 > this.window.size) return false
    if (!this.#bucket.take()) {
      this.#callLater()
      return false
    }
    this.#inFlight++
    return true
  }

  #callNext(): void {
    for (let next = this.#line[this.#head]; next; next = this.#line[this.#head]) {
      if (!next.left) {
        if (!this.#admit()) break
        next.enter(true)
      }
      this.#head++
    }
    // The line is cut now and then, not at each step, since that costs its length.
    if (this.#head > 1024 || (this.#head > 0 && this.#head === this.#line.length)) {
      this.#line = this.#line.slice(this.#head)
      this.#head = 0
    }
  }

  #callLater(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#callNext()
    }, this.#bucket.wait())
  }
}
