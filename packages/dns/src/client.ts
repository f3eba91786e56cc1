import { DkimError } from '@dkimkit/core'
import { type Answer, type Reason, type Unavailable, unavailable } from './client/answer.js'
import type { Ask, Pools } from './client/ask-server.js'
import type { Budget } from './client/gate.js'
import { pause } from './client/pause.js'
import { defaultBudget, ServerStates } from './client/server-states.js'
import { tryServer } from './client/try-server.js'
import { type DnsServer, formatServer } from './transport/dns-server.js'
import { type Counters, newCounters } from './transport/exchange.js'
import { systemServers } from './transport/find-servers.js'
import { HttpsPool } from './transport/https-pool.js'
import { StreamPool } from './transport/stream-pool.js'
import { UdpPool } from './transport/udp-pool.js'

export interface DnsClientOptions {
  /** Who is asked when a question names nobody, in this order; the machine's own resolvers by default. */
  readonly servers?: readonly DnsServer[]
  /** How long to wait at the first try, in milliseconds, until the server's own pace is known; 2000 by default. */
  readonly timeout?: number
  /** How often a question is asked at most, over all servers; 4 by default. */
  readonly tries?: number
  /** What each server is asked at most; 1,000 a second and 128 at once by default, on loopback as many as it takes. */
  readonly budget?: (server: DnsServer) => Budget
  /** Certificates in PEM to trust for TLS and HTTPS instead of the authorities that Node knows. */
  readonly ca?: string | string[]
}

export interface AskOptions {
  /** Who is asked, instead of the client's servers. */
  readonly server?: DnsServer
  readonly signal?: AbortSignal
  /** Whether the server is to find the answer elsewhere (RD); false for authoritative servers, true by default. */
  readonly recursive?: boolean
  /** Asks a validating resolver for the answer as it is (CD, RFC 4035 §3.2.2). */
  readonly checkingDisabled?: boolean
  /** Asks for DNSSEC's records too (DO, RFC 3225). */
  readonly dnssecOk?: boolean
  /** Forces UDP (a cut answer is then the answer) or TCP; of no effect on TLS and HTTPS. */
  readonly only?: 'udp' | 'tcp'
  /** False: without EDNS, so that UDP answers have 512 octets at most. */
  readonly edns?: boolean
  /** Another count of tries than the client's. */
  readonly tries?: number
  /** A fixed wait for each try, in milliseconds. */
  readonly timeout?: number
}

/** Asks the DNS. Trouble is a result, never an exception. */
export interface DnsClient {
  readonly servers: readonly DnsServer[]
  /** What its sockets saw so far. */
  readonly counters: Readonly<Counters>
  /** Asks a question: one name, one type, in class IN. */
  ask(question: { readonly name: string; readonly type: string }, options?: AskOptions): Promise<Answer>
  /** Ends every question in flight as aborted, and leaves no handle open. */
  close(): Promise<void>
}

/** How often a server may say so before it isn't asked again: it will hardly change its mind; SERVFAIL it may. */
const askedAgain: Partial<Record<Reason, number>> = {
  formerr: 1,
  notimp: 1,
  refused: 1,
  rcode: 1,
  truncated: 1,
  servfail: 2,
}

/** These come at once, so the same server gets a pause before it is asked again. */
const atOnce: ReadonlySet<Reason> = new Set(['network', 'servfail'])

/** That pause in milliseconds, doubled each time. */
const backOff = 100

/**
 * Makes a client: UDP with EDNS0 (1232 octets), TCP where an answer is cut, TLS and HTTPS where a server asks for them;
 * retries with growing waits at the next server; never more in flight to a server than it answers.
 *
 * Throws `DkimError('bad-argument')` for `tries` or a `timeout` that is no positive number.
 *
 * @example
 * ```ts
 * import { createDnsClient } from '@dkimkit/dns'
 * import { startTestServer } from '@dkimkit/dns/testing'
 *
 * const record = { owner: 's1._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=' }
 * const server = await startTestServer({ zones: { 'example.com': [record] } })
 * const client = createDnsClient({ servers: [{ protocol: 'dns', address: server.address, port: server.port }] })
 * const answer = await client.ask({ name: 's1._domainkey.example.com', type: 'TXT' })
 * answer.status // => 'answer'
 * await client.close()
 * await server.close()
 * ```
 */
export function createDnsClient(options: DnsClientOptions = {}): DnsClient {
  const { servers = systemServers(), timeout = 2000, tries = 4, budget = defaultBudget, ca } = options
  if (!(timeout > 0) || !(tries >= 1)) {
    throw new DkimError('bad-argument', `timeout ${timeout} and tries ${tries}: both have to be positive`)
  }
  const counters = newCounters()
  const trust = ca === undefined ? {} : { ca }
  const udp = new UdpPool(counters)
  const pools: Pools = { udp, stream: new StreamPool(counters, trust), https: new HttpsPool(counters, trust) }
  const states = new ServerStates(budget, timeout)
  let closed: Promise<void> | undefined

  async function ask(
    question: { readonly name: string; readonly type: string },
    how: AskOptions = {},
  ): Promise<Answer> {
    const query = readOptions(question, how)
    const candidates = how.server ? [how.server] : servers
    const given = new Map<DnsServer, { tried: number; left: number }>()
    let worst: Unavailable | undefined
    let before: DnsServer | undefined
    let reason: Reason = 'timeout'
    const most = how.tries ?? tries
    for (let attempt = 0; attempt < most; attempt++) {
      const server = choose(candidates, attempt, given)
      if (!server) break
      const record = given.get(server) ?? { tried: 0, left: Number.POSITIVE_INFINITY }
      if (server === before && atOnce.has(reason)) await pause(backOff * 2 ** (attempt - 1), how.signal)
      if (closed || how.signal?.aborted) return unavailable('aborted', formatServer(server), 0)
      const tryOptions = { tried: record.tried, timeout: how.timeout, signal: how.signal }
      const answer = await tryServer(pools, server, states.of(server), query, tryOptions)
      if (answer.status === 'answer') return answer
      if (closed || answer.reason === 'aborted') return unavailable('aborted', answer.server, answer.ms)
      if (answer.reason === 'bad-name') return answer
      const left =
        Math.min(record.left, askedAgain[answer.reason] ?? Number.POSITIVE_INFINITY) - (answer.message ? 1 : 0)
      given.set(server, { tried: record.tried + 1, left })
      // Of several troubles, one that a server told says more than silence.
      if (!worst?.message || answer.message) worst = answer
      before = server
      reason = answer.reason
    }
    return worst ?? unavailable('network', '', 0)
  }

  /** The next server in turn that may still change its mind, the living first. */
  function choose(
    candidates: readonly DnsServer[],
    attempt: number,
    given: ReadonlyMap<DnsServer, { readonly left: number }>,
  ): DnsServer | undefined {
    const open = candidates.filter((server) => (given.get(server)?.left ?? 1) > 0)
    const now = performance.now()
    const alive = open.length > 1 ? open.filter((server) => !states.of(server).isDead(now)) : open
    const from = alive.length > 0 ? alive : open
    return from[attempt % Math.max(from.length, 1)]
  }

  async function closeAll(): Promise<void> {
    states.close()
    await Promise.all([pools.udp.close(), pools.stream.close(), pools.https.close()])
  }

  return {
    servers,
    counters,
    ask,
    close() {
      closed ??= closeAll()
      return closed
    },
  }
}

function readOptions(question: { readonly name: string; readonly type: string }, how: AskOptions): Ask {
  const rd = how.recursive ?? true
  return {
    name: question.name,
    type: question.type,
    rd,
    // RFC 6840 §5.7: a validating resolver then tells whether the answer is authentic.
    ad: rd,
    cd: how.checkingDisabled ?? false,
    dnssecOk: how.dnssecOk ?? false,
    ...(how.edns === false && { edns: 0 }),
    only: how.only,
  }
}
