import { formatAddress, parseAddress } from '../message/address.js'
import type { PlainServer } from './dns-server.js'
import type { Counters, Exchange, ExchangeOptions } from './exchange.js'
import { maxInFlight } from './pending-queries.js'
import { UdpSocket } from './udp-socket.js'

/** Above this many answers at once the system's default buffer of a socket overflows (about 127 of 471 octets). */
const perSocket = 100
/** Beyond, sockets share the load as long as ids are easy to find. */
const maxSockets = 32
/** A socket is renewed behind so many queries, so that its port is no lasting target (RFC 5452 §9.2). */
const perPort = 20_000

/** A few UDP sockets for all servers. */
export class UdpPool {
  readonly #counters: Counters
  readonly #sockets: Record<4 | 6, UdpSocket[]> = { 4: [], 6: [] }
  readonly #retired = new Set<UdpSocket>()

  constructor(counters: Counters) {
    this.#counters = counters
  }

  /** Sends a query, whose id it writes, to a server and waits for its answer. */
  exchange(server: PlainServer, query: Buffer, options: ExchangeOptions): Promise<Exchange> {
    if (!server.address.includes(':')) return this.#choose(4).exchange(query, server, options)
    const sender = { address: canonicalAddress(server.address), port: server.port }
    return this.#choose(6).exchange(query, sender, options)
  }

  /** Gives up what is in flight and leaves no handle open. */
  async close(): Promise<void> {
    const sockets = [...this.#sockets[4].splice(0), ...this.#sockets[6].splice(0), ...this.#retired]
    this.#retired.clear()
    await Promise.all(sockets.map((socket) => socket.close()))
  }

  /** The socket with the fewest queries in flight, or a new one when all are full. */
  #choose(family: 4 | 6): UdpSocket {
    const sockets = this.#sockets[family]
    let best: UdpSocket | undefined
    for (let i = sockets.length - 1; i >= 0; i--) {
      const socket = sockets[i]
      if (!socket) continue
      if (socket.broken || socket.sent >= perPort) {
        sockets.splice(i, 1)
        this.#renew(socket)
      } else if (!best || socket.inFlight < best.inFlight) best = socket
    }
    const full = sockets.length < maxSockets ? perSocket : maxInFlight
    if (best && best.inFlight < full) return best
    const fresh = new UdpSocket(family, this.#counters)
    sockets.push(fresh)
    return fresh
  }

  #renew(socket: UdpSocket): void {
    for (const old of this.#retired) if (old.broken) this.#retired.delete(old)
    this.#retired.add(socket)
    socket.retire()
  }
}

/** IPv6 has many texts; the system names a sender by the one of RFC 5952. */
function canonicalAddress(address: string): string {
  const octets = parseAddress(address)
  return octets ? formatAddress(octets) : address
}
