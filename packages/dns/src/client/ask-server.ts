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

/** Asks one server, called `name` in results, once: over UDP, and over TCP when the answer was cut (RFC 7766 §5). */
export async function askServer(
  pools: Pools,
  server: DnsServer,
  name: string,
  ask: Ask,
  options: ExchangeOptions,
): Promise<Answer> {
  const query = encodeQuery(ask)
  if (!query) return unavailable('bad-name', name, 0)
  const transport = transportTo(server, ask.only)
  const answer = judge(await send(pools, server, transport, query, options), name, transport, false)
  if (answer.status === 'unavailable' || !answer.message.tc || transport !== 'udp' || ask.only === 'udp') return answer
  const whole = judge(await send(pools, server, 'tcp', query, options), name, 'tcp', true)
  if (whole.status === 'answer' && !whole.message.tc) return whole
  if (whole.status === 'unavailable' && whole.reason === 'aborted') return whole
  return unavailable('truncated', name, whole.ms, answer.message)
}

function transportTo(server: DnsServer, only: 'udp' | 'tcp' | undefined): Transport {
  return server.protocol === 'dns' ? (only ?? 'udp') : server.protocol
}

function send(
  pools: Pools,
  server: DnsServer,
  transport: Transport,
  query: Buffer,
  options: ExchangeOptions,
): Promise<Exchange> {
  if (server.protocol === 'https') return pools.https.exchange(server, query, options)
  if (server.protocol === 'dns' && transport === 'udp') return pools.udp.exchange(server, query, options)
  return pools.stream.exchange(server, query, options)
}

function judge(exchange: Exchange, server: string, transport: Transport, truncated: boolean): Answer {
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
