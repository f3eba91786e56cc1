import { type Budget, Gate } from './gate.js'
import { RoundTrip } from './round-trip.js'

/** A server that answered nothing for so long, while it was asked, is held to be dead. Milliseconds. */
const deadAfter = 10_000
/** How often a dead server is tried again. Milliseconds. */
const probeEvery = 1000
/** And not before so many queries in a row were lost. */
const deadMisses = 12

/** What a client knows of one server. */
export class ServerState {
  /** The server as results name it. */
  readonly name: string
  readonly gate: Gate
  readonly roundTrip: RoundTrip
  /** Whether it answers FORMERR to EDNS, so that it is asked without (RFC 6891 §7). */
  plain = false
  /** Whether it ever said anything. */
  reached = false
  #misses = 0
  #silentSince: number | undefined
  #probedAt = Number.NEGATIVE_INFINITY

  constructor(name: string, budget: Budget, timeout: number) {
    this.name = name
    this.gate = new Gate(budget)
    this.roundTrip = new RoundTrip(timeout)
  }

  /** It said something. */
  heard(): void {
    this.reached = true
    this.#misses = 0
    this.#silentSince = undefined
  }

  /** One query to it, sent at `sentAt`, was lost. */
  missed(sentAt: number): void {
    this.#misses++
    this.#silentSince ??= sentAt
  }

  /** Whether it is held to be dead: then it isn't asked, but for a probe now and then, and a long list doesn't wait for it. */
  isDead(now?: number): boolean {
    if (this.#misses < deadMisses || this.#silentSince === undefined) return false
    return (now ?? performance.now()) - this.#silentSince > deadAfter
  }

  /** Whether it may be asked now: always unless it is dead, and then once in a while. */
  mayAsk(now?: number): boolean {
    if (!this.isDead(now)) return true
    now ??= performance.now()
    if (now - this.#probedAt < probeEvery) return false
    this.#probedAt = now
    return true
  }
}
