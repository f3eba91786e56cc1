/** Below this, a resolver that has to ask others would be asked twice for nothing. Milliseconds. */
const shortest = 150

/** No try waits for more times the longest first one: four tries at a silent server take 11 seconds by default, not 30. */
const mostGrowth = 1.5

/** How long a server takes, and so how long to wait for it (RFC 6298 §2). Times are in milliseconds. */
export class RoundTrip {
  readonly #longest: number
  #smoothed = 0
  #variation = 0
  #known = false

  /** `longest` is the time to wait for a server that never answered yet, and the most for any first try. */
  constructor(longest: number) {
    this.#longest = longest
  }

  /** An answer took so long. */
  add(ms: number): void {
    if (this.#known) {
      this.#variation += (Math.abs(ms - this.#smoothed) - this.#variation) / 4
      this.#smoothed += (ms - this.#smoothed) / 8
    } else {
      this.#smoothed = ms
      this.#variation = ms / 2
      this.#known = true
    }
  }

  /** How long to wait at this try, 0 the first: each one twice as long as the one before, up to `mostGrowth`. */
  timeout(tried: number): number {
    const usual = this.#known ? Math.max(this.#smoothed + 4 * this.#variation, shortest) : this.#longest
    const first = Math.min(usual, this.#longest)
    // Whole steps of 10 ms: Node keeps one list of timers for each duration.
    return Math.ceil(Math.min(first * 2 ** tried, this.#longest * mostGrowth) / 10) * 10
  }
}
