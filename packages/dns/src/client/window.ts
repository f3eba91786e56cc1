/** The smallest window: with less, a server that loses one packet in ten would take minutes for a thousand names. */
const smallest = 16

/**
 * How many queries may be in flight to one server: grows while answers come, shrinks on loss (additive increase,
 * multiplicative decrease, as TCP does it in RFC 5681 §3.1). Times are in milliseconds.
 */
export class Window {
  readonly #largest: number
  #size: number
  #threshold = Number.POSITIVE_INFINITY
  #shrunkAt = Number.NEGATIVE_INFINITY

  constructor(largest: number) {
    this.#largest = largest
    this.#size = Math.min(32, largest)
  }

  get size(): number {
    return this.#size
  }

  /** An answer came while `inFlight` queries were out: a window that nobody fills needs no growth. */
  grow(inFlight: number): void {
    if (inFlight * 2 < this.#size) return
    const step = this.#size < this.#threshold ? 1 : 1 / this.#size
    this.#size = Math.min(this.#size + step, this.#largest)
  }

  /** A query that was sent at `sentAt` is lost; losses of one moment count once. */
  shrink(sentAt: number, now: number): void {
    if (sentAt < this.#shrunkAt) return
    this.#threshold = Math.max(this.#size / 2, Math.min(smallest, this.#largest))
    this.#size = this.#threshold
    this.#shrunkAt = now
  }
}
