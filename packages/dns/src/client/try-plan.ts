import type { DnsServer } from '../transport/dns-server.js'
import type { Reason, Unavailable } from './answer.js'
import type { ServerStates } from './server-states.js'

/** How often a server may say so before it isn't asked again: it will hardly change its mind; SERVFAIL it may. */
const askedAgain: Partial<Record<Reason, number>> = {
  'bad-name': 1,
  formerr: 1,
  notimp: 1,
  refused: 1,
  rcode: 2,
  truncated: 1,
  servfail: 2,
}

/** These come at once, so the same server gets a pause before it is asked again. */
const atOnce: ReadonlySet<Reason> = new Set(['network', 'servfail'])

/** That pause in milliseconds, doubled each time. */
const backOff = 100

/** What one server did with the question so far. */
interface Tried {
  tried: number
  /** How many more such answers settle it. */
  left: number
}

/** Whom to ask a question next, and whether to go on at all. */
export class TryPlan {
  readonly #servers: readonly DnsServer[]
  readonly #tries: number
  readonly #states: ServerStates
  #attempt = 0
  #records: Map<DnsServer, Tried> | undefined
  #last: DnsServer | undefined
  #reason: Reason | undefined
  #worst: Unavailable | undefined

  constructor(servers: readonly DnsServer[], tries: number, states: ServerStates) {
    this.#servers = servers
    this.#tries = tries
    this.#states = states
  }

  /** Of several troubles the one to tell: what a server said tells more than silence. */
  get worst(): Unavailable | undefined {
    return this.#worst
  }

  /** The next server in turn that may still change its mind, the living first; undefined when it is enough. */
  next(): DnsServer | undefined {
    if (this.#attempt >= this.#tries) return undefined
    if (!this.#records && this.#servers.length === 1) return this.#servers[0]
    const open = this.#servers.filter((server) => (this.#records?.get(server)?.left ?? 1) > 0)
    const now = performance.now()
    const alive = open.filter((server) => !this.#states.of(server).isDead(now))
    const from = alive.length > 0 ? alive : open
    // In turn: the first of those that were tried least.
    const least = Math.min(...from.map((server) => this.tried(server)))
    return from.find((server) => this.tried(server) === least)
  }

  /** How often this server was tried. */
  tried(server: DnsServer): number {
    return this.#records?.get(server)?.tried ?? 0
  }

  /** How long to wait before this server is asked, in milliseconds. */
  wait(server: DnsServer): number {
    if (server !== this.#last || this.#reason === undefined || !atOnce.has(this.#reason)) return 0
    return backOff * 2 ** (this.#attempt - 1)
  }

  /** The server gave no usable answer. */
  failed(server: DnsServer, answer: Unavailable): void {
    this.#attempt++
    this.#records ??= new Map()
    const record = this.#records.get(server) ?? { tried: 0, left: Number.POSITIVE_INFINITY }
    this.#records.set(server, record)
    record.tried++
    record.left = Math.min(record.left, askedAgain[answer.reason] ?? Number.POSITIVE_INFINITY)
    if (askedAgain[answer.reason] !== undefined) record.left--
    this.#last = server
    this.#reason = answer.reason
    if (!this.#worst?.message || answer.message) this.#worst = answer
  }
}
