import { encodeQuery, type Query } from '../message/encode-query.js'
import { type Message, rcodes } from '../message/message.js'
import { type DnsServer, formatServer } from '../transport/dns-server.js'
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

/** A query without its id, which the sockets give. `only` forces UDP or TCP: a cut answer over UDP is then the answer. */
export interface Ask extends Omit<Query, 'id'> {
  readonly only?: 'udp' | 'tcp' | undefined
}

/** Asks one server once: over UDP, over TCP when the answer was cut (RFC 7766 §5). */
export async function askServer(pools: Pools, server: DnsServer, ask: Ask, options: ExchangeOptions): Promise<Answer> {
  const query = encodeQuery({ ...ask, id: 0 })
  const name = formatServer(server)
  if (!query) return unavailable('bad-name', name, 0)
  const first = await send(pools, server, query, ask.only ?? 'udp', options)
  const answer = judge(first.exchange, name, first.transport, false)
  if (answer.status === 'unavailable' || !answer.message.tc || first.transport !== 'udp' || ask.only === 'udp')
    return answer
  const second = await send(pools, server, query, 'tcp', options)
  const whole = judge(second.exchange, name, second.transport, true)
  if (whole.status === 'answer' && !whole.message.tc) return whole
  if (whole.status === 'unavailable' && whole.reason === 'aborted') return whole
  return unavailable('truncated', name, whole.ms, answer.message)
}

interface Sent {
  readonly exchange: Exchange
  readonly transport: Transport
}

async function send(
  pools: Pools,
  server: DnsServer,
  query: Uint8Array,
  over: 'udp' | 'tcp',
  options: ExchangeOptions,
): Promise<Sent> {
  if (server.protocol === 'https') {
    return { exchange: await pools.https.exchange(server, query, options), transport: 'https' }
  }
  if (server.protocol === 'tls')
    return { exchange: await pools.stream.exchange(server, query, options), transport: 'tls' }
  const pool = over === 'udp' ? pools.udp : pools.stream
  return { exchange: await pool.exchange(server, query, options), transport: over }
}

function judge(exchange: Exchange, server: string, transport: Transport, truncated: boolean): Answer {
  const { ms } = exchange
  if (exchange.kind === 'trouble') return unavailable(exchange.trouble, server, ms)
  const { message } = exchange
  const reason = reasonOf(message)
  if (reason) return unavailable(reason, server, ms, message)
  return { status: 'answer', message, server, ms, transport, truncated }
}

const reasons = new Map<number, Reason>([
  [rcodes.formerr, 'formerr'],
  [rcodes.servfail, 'servfail'],
  [rcodes.notimp, 'notimp'],
  [rcodes.refused, 'refused'],
  // RFC 6891 §6.1.3: the server knows another version of EDNS; to us that is the same as none.
  [rcodes.badvers, 'formerr'],
])

function reasonOf(message: Message): Reason | undefined {
  if (message.rcode === rcodes.noerror || message.rcode === rcodes.nxdomain) return undefined
  return reasons.get(message.rcode) ?? 'rcode'
}
