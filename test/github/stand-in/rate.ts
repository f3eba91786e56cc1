import { type Answer, refuse } from './answer.js'
import type { Limits } from './limits.js'

/** Counts the requests of a run against GitHub's two kinds of limit. */
export class Rate {
  readonly #limits: Limits
  #used = 0
  #writes: number[] = []

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /** The refusal of a request that is one too many, in a time that is given in milliseconds. */
  count(method: string, now: number): Answer | undefined {
    this.#used += 1
    if (this.#used > this.#limits.requests) return refuse(403, 'API rate limit exceeded for installation.')
    if (method === 'GET') return undefined
    this.#writes = [...this.#writes.filter((at) => now - at < 60_000), now]
    if (this.#writes.length <= this.#limits.writesPerMinute) return undefined
    const answer = refuse(
      403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    )
    return { ...answer, headers: { 'retry-after': '60' } }
  }

  /** What GitHub says of it with every answer. */
  headers(): Readonly<Record<string, string>> {
    const { requests } = this.#limits
    return {
      'x-ratelimit-limit': String(requests),
      'x-ratelimit-remaining': String(Math.max(requests - this.#used, 0)),
      'x-ratelimit-used': String(Math.min(this.#used, requests)),
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
      'x-ratelimit-resource': 'core',
    }
  }
}
