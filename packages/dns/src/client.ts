import { DkimError } from '@dkimkit/core'
import { type Answer, type Unavailable, unavailable } from './client/answer.js'
import type { Ask, Pools } from './client/ask-server.js'
import type { Budget } from './client/gate.js'
import { pause } from './client/pause.js'
import { probeEvery } from './client/server-state.js'
import { defaultBudget, ServerStates } from './client/server-states.js'
import { TryPlan } from './client/try-plan.js'
import { ServerTry, type TryOptions } from './client/try-server.js'
import type { DnsServer } from './transport/dns-server.js'
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

/** RFC 9715 §3.1 and DNS Flag Day 2020: answers of this size, in octets, pass every network in one piece. */
const udpSize = 1232

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
  const closing = new AbortController()
  let closed: Promise<void> | undefined

  function ask(question: { readonly name: string; readonly type: string }, how: AskOptions = {}): Promise<Answer> {
    const query = readOptions(question, how)
    const server = how.server ?? servers[0]
    const state = server && states.of(server)
    if (!state || closed || how.signal?.aborted || state.isSilent) return askOn(query, how)
    // Most questions are answered at the first try, so the plan is made behind it.
    return new Promise((resolve) => {
      const tell = (answer: Answer): void => {
        resolve(answer.status === 'answer' ? answer : askOn(query, how, server, answer))
      }
      new ServerTry(pools, server, state, query, { how, tried: 0 }, tell).start()
    })
  }

  /** Asks one server after another, `first` having `failed`. */
  async function askOn(query: Ask, how: AskOptions, first?: DnsServer, failed?: Unavailable): Promise<Answer> {
    const whom = how.server ? [how.server] : servers
    const plan = new TryPlan(whom, how.tries ?? tries, states)
    // With nobody else to ask, a moment of silence costs no tries: a long list would fail in it as a whole.
    const isWaitedFor = (server: DnsServer): boolean => whom.length === 1 && states.of(server).isStalled()
    const count = (server: DnsServer, answer: Unavailable): void => {
      if (answer.reason !== 'timeout' || !isWaitedFor(server)) plan.failed(server, answer)
    }
    if (first && failed) {
      if (closed || failed.reason === 'aborted') return unavailable('aborted', failed.server, failed.ms)
      count(first, failed)
    }
    for (let server = plan.next(); server; server = plan.next()) {
      const state = states.of(server)
      const isProbe = isWaitedFor(server) && state.mayProbe()
      const isLater = isWaitedFor(server) && !isProbe
      const wait = isLater ? probeEvery : plan.wait(server)
      if (wait > 0) await pause(wait, how.signal, closing.signal, isLater ? state.recovered : undefined)
      if (closed || how.signal?.aborted) return unavailable('aborted', state.name, 0)
      if (isLater) continue
      const answer = await retry(server, query, { how, isProbe, tried: plan.tried(server) })
      if (answer.status === 'answer') return answer
      if (closed || answer.reason === 'aborted') return unavailable('aborted', answer.server, answer.ms)
      count(server, answer)
    }
    return plan.worst ?? unavailable('network', '', 0)
  }

  function retry(server: DnsServer, query: Ask, options: TryOptions): Promise<Answer> {
    return new Promise((tell) => new ServerTry(pools, server, states.of(server), query, options, tell).start())
  }

  async function closeAll(): Promise<void> {
    closing.abort()
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
    id: 0,
    name: question.name,
    type: question.type,
    rd,
    // RFC 6840 §5.7: a validating resolver then tells whether the answer is authentic.
    ad: rd,
    cd: how.checkingDisabled ?? false,
    dnssecOk: how.dnssecOk ?? false,
    edns: how.edns === false ? undefined : udpSize,
    only: how.only,
  }
}
