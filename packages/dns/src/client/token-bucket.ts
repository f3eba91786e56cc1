/** Lets `perSecond` pass a second, and a tenth of that at once. Times are in milliseconds. */
export class TokenBucket {
  readonly #perSecond: number
  readonly #most: number
  #tokens: number
  #filledAt: number

  constructor(perSecond: number, now: number) {
    this.#perSecond = perSecond
    this.#most = Math.max(perSecond / 10, 1)
    this.#tokens = this.#most
    this.#filledAt = now
  }

  /** Takes one, when one is there. */
  take(now?: number): boolean {
    // Without a limit, the clock isn't asked either.
    if (this.#perSecond === Number.POSITIVE_INFINITY) return true
    now ??= performance.now()
    this.#tokens = Math.min(this.#most, this.#tokens + ((now - this.#filledAt) * this.#perSecond) / 1000)
    this.#filledAt = now
    if (this.#tokens < 1) return false
    this.#tokens--
    return true
  }

  /** How long until one is there. */
  wait(): number {
    return this.#tokens >= 1 ? 0 : Math.ceil(((1 - this.#tokens) * 1000) / this.#perSecond)
  }
}
