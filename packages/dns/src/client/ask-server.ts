import { encodeQuery, type Query } from '../message/encode-query.js'
import { type Message, rcodes } from '../message/message.js'
import type { DnsServer } from '../transport/dns-server.js'
import type { Exchange, ExchangeOptions } from '../transport/exchange.js'
import type { HttpsPool } from '../transport/https-pool.js'
import type { StreamPool } from '../transport/stream-pool.js'
import type { UdpPool } from '../transport/udp-pool.js'
import { type Answer, type Reason, type Transport, unavailable } from './answer.js'

/** The sockets of a client. */
export interface Pools {
  readonly udp: UdpPool
  readonly stream: StreamPool
  readonly https: HttpsPool
}

/** A query. `only` forces UDP or TCP: a cut answer over UDP is then the answer. */
export interface Ask extends Query {
  readonly only: 'udp' | 'tcp' | undefined
}

/** A server as it is asked: `name` is what results call it. */
export interface AskedServer {
  readonly pools: Pools
  readonly server: DnsServer
  readonly name: string
}

/** Asks one server once: over UDP, and over TCP when the answer was cut (RFC 7766 §5). */
export async function askServer(asked: AskedServer, ask: Ask, options: ExchangeOptions): Promise<Answer> {
  const query = encodeQuery(ask)
  if (!query) return unavailable('bad-name', asked.name, 0)
  const transport = transportTo(asked.server, ask.only)
  const answer = judgeExchange(await send(asked, transport, query, options), asked.name, transport, false)
  return isCut(answer, ask) ? askAgainWhole(asked, query, options, answer.message) : answer
}

/** Whether an answer over UDP has to be fetched again over TCP. */
export function isCut(answer: Answer, { only }: Ask): answer is Extract<Answer, { status: 'answer' }> {
  return answer.status === 'answer' && answer.message.tc && answer.transport === 'udp' && only !== 'udp'
}

/** Fetches over TCP the answer that was cut over UDP. */
export async function askAgainWhole(
  asked: AskedServer,
  query: Buffer,
  options: ExchangeOptions,
  cut: Message,
): Promise<Answer> {
  const whole = judgeExchange(await send(asked, 'tcp', query, options), asked.name, 'tcp', true)
  if (whole.status === 'answer' && !whole.message.tc) return whole
  if (whole.status === 'unavailable' && whole.reason === 'aborted') return whole
  return unavailable('truncated', asked.name, whole.ms, cut)
}

function transportTo(server: DnsServer, only: 'udp' | 'tcp' | undefined): Transport {
  return server.protocol === 'dns' ? (only ?? 'udp') : server.protocol
}

function send(
  { pools, server }: AskedServer,
  transport: Transport,
  query: Buffer,
  options: ExchangeOptions,
): Promise<Exchange> {
  if (server.protocol === 'https') return pools.https.exchange(server, query, options)
  if (server.protocol === 'dns' && transport === 'udp') return pools.udp.exchange(server, query, options)
  return pools.stream.exchange(server, query, options)
}

/** What an exchange over `transport` says of the question; `truncated`: it was asked over UDP before. */
export function judgeExchange(exchange: Exchange, server: string, transport: Transport, truncated: boolean): Answer {
  const { ms } = exchange
  if (exchange.kind === 'trouble') return unavailable(exchange.trouble, server, ms)
  const { message } = exchange
  if (message.rcode === rcodes.noerror || message.rcode === rcodes.nxdomain) {
    return { status: 'answer', message, server, ms, transport, truncated }
  }
  return unavailable(reasonOf(message), server, ms, message)
}

const reasons = new Map<number, Reason>([
  [rcodes.formerr, 'formerr'],
  [rcodes.servfail, 'servfail'],
  [rcodes.notimp, 'notimp'],
  [rcodes.refused, 'refused'],
  // RFC 6891 §6.1.3: the server knows another version of EDNS; to us that is the same as none.
  [rcodes.badvers, 'formerr'],
])

function reasonOf(message: Message): Reason {
  return reasons.get(message.rcode) ?? 'rcode'
}
