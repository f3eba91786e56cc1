import { BlockList, isIP, isIPv6 } from 'node:net'
import { type DnsServer, formatServer } from '../transport/dns-server.js'
import type { Budget } from './gate.js'
import { ServerState } from './server-state.js'

/** Above so many servers, those that nothing is asked of are forgotten: a walk over a million domains meets many. */
const maxKnown = 10_000

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

/** Other people's servers get 1,000 queries a second at most and 128 at once; this machine's own as many as it takes. */
export function defaultBudget(server: DnsServer): Budget {
  if (isLoopback(hostOf(server))) return { perSecond: Number.POSITIVE_INFINITY, inFlight: 256 }
  return { perSecond: 1000, inFlight: 128 }
}

function hostOf(server: DnsServer): string {
  if (server.protocol === 'dns') return server.address
  return server.protocol === 'tls' ? server.host : new URL(server.url).hostname.replace(/^\[(.*)\]$/, '$1')
}

function isLoopback(host: string): boolean {
  // RFC 6761 §6.3: these names mean this machine wherever they are looked up.
  if (/^(?:.*\.)?localhost\.?$/i.test(host)) return true
  return isIP(host) !== 0 && loopback.check(host, isIPv6(host) ? 'ipv6' : 'ipv4')
}

/** What a client knows of each server. */
export class ServerStates {
  readonly #states = new Map<string, ServerState>()
  /** The same by object, since most questions name a server by the same one. */
  #recent = new WeakMap<DnsServer, ServerState>()
  readonly #budget: (server: DnsServer) => Budget
  readonly #timeout: number

  constructor(budget: (server: DnsServer) => Budget, timeout: number) {
    this.#budget = budget
    this.#timeout = timeout
  }

  of(server: DnsServer): ServerState {
    let state = this.#recent.get(server)
    if (state) return state
    const name = formatServer(server)
    state = this.#states.get(name)
    if (!state) {
      if (this.#states.size >= maxKnown) this.#forgetIdle()
      state = new ServerState(name, this.#budget(server), this.#timeout)
      this.#states.set(name, state)
    }
    this.#recent.set(server, state)
    return state
  }

  /** Sends home all that wait for a server. */
  close(): void {
    for (const state of this.#states.values()) state.gate.close()
  }

  #forgetIdle(): void {
    for (const [name, state] of this.#states) if (state.gate.inFlight === 0) this.#states.delete(name)
    this.#recent = new WeakMap()
  }
}
