import { type Budget, Gate } from './gate.js'
import { RoundTrip } from './round-trip.js'

/** A server that answered nothing for so long, while it was asked, is held to be dead. Milliseconds. */
const deadAfter = 10_000
/** How often a silent server is tried again. Milliseconds. */
export const probeEvery = 1000
/** And not before so many queries in a row were lost. */
const deadMisses = 12
/** A server that answered before may only have stopped for a moment: for so long there is hope. Milliseconds. */
const patience = 30_000

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
  #recovery: AbortController | undefined

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
    this.#recovery?.abort()
    this.#recovery = undefined
  }

  /** One query to it, sent at `sentAt`, was lost. */
  missed(sentAt: number): void {
    this.#misses++
    this.#silentSince ??= sentAt
  }

  /** Whether it lost so many queries in a row that it may be stalled or dead. */
  get isSilent(): boolean {
    return this.#misses >= deadMisses && this.#silentSince !== undefined
  }

  /** Whether it is held to be dead: then it isn't asked, but for a probe now and then, and a long list doesn't wait for it. */
  isDead(now?: number): boolean {
    return this.isSilent && this.#silence(now) > deadAfter
  }

  /** Whether it answered before and stopped a short while ago: who has nobody else to ask waits for it. */
  isStalled(now?: number): boolean {
    return this.isSilent && this.reached && this.#silence(now) < patience
  }

  /** Aborts when a silent server says something again. */
  get recovered(): AbortSignal {
    this.#recovery ??= new AbortController()
    return this.#recovery.signal
  }

  /** Whether it may be asked now: always unless it is dead, and then once in a while. */
  mayAsk(now?: number): boolean {
    return !this.isDead(now) || this.mayProbe(now)
  }

  /** Whether it is time to look if a silent server answers again: true once in a while. */
  mayProbe(now = performance.now()): boolean {
    if (now - this.#probedAt < probeEvery) return false
    this.#probedAt = now
    return true
  }

  #silence(now = performance.now()): number {
    return now - (this.#silentSince ?? now)
  }
}
