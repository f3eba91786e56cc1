import { formatAddress, parseAddress } from '../message/address.js'
import type { PlainServer } from './dns-server.js'
import { type Counters, type Exchange, type ExchangeOptions, promiseOf, type Waiter } from './exchange.js'
import type { Sender } from './pending-query.js'
import { SocketGroup } from './socket-group.js'
import { UdpSocket } from './udp-socket.js'

/** So many sockets serve all servers, per address family. */
const sharedSockets = 32
/** A server that was asked so often gets connected sockets of its own, which cost a tenth less. */
const busyAfter = 1000
/** So many servers may have sockets of their own, and so many each: files are scarce. */
const busyServers = 16
const ownSockets = 8

/** How often a server was asked, and the sockets that are its own. */
interface Use {
  readonly sender: Sender
  readonly family: 4 | 6
  asked: number
  own: SocketGroup | undefined
}

/** The UDP sockets of a client: a few for all servers, and a few more for those that are asked much. */
export class UdpPool {
  readonly #counters: Counters
  readonly #shared: Readonly<Record<4 | 6, SocketGroup>>
  readonly #own: SocketGroup[] = []
  readonly #uses = new WeakMap<PlainServer, Use>()

  constructor(counters: Counters) {
    this.#counters = counters
    this.#shared = {
      4: new SocketGroup(() => new UdpSocket(4, counters), sharedSockets),
      6: new SocketGroup(() => new UdpSocket(6, counters), sharedSockets),
    }
  }

  /** Sends a query, whose id it writes, to a server and waits for its answer. */
  exchange(server: PlainServer, query: Buffer, options: ExchangeOptions): Promise<Exchange> {
    return promiseOf(options, (waiter) => this.post(server, query, waiter))
  }

  /** Sends a query, whose id it writes, to a server; the waiter is told what comes of it. */
  post(server: PlainServer, query: Buffer, waiter: Waiter): void {
    const use = this.#useOf(server)
    if (++use.asked === busyAfter && this.#own.length < busyServers) this.#giveOwn(use)
    const socket = use.own?.choose() ?? this.#shared[use.family].choose()
    if (socket) socket.post(query, use.sender, waiter)
    // Hundreds of thousands in flight: no id is free any more.
    else waiter.settle({ kind: 'trouble', trouble: 'network', ms: 0 })
  }

  /** Gives up what is in flight and leaves no handle open. */
  async close(): Promise<void> {
    await Promise.all([this.#shared[4], this.#shared[6], ...this.#own].map((group) => group.close()))
  }

  #useOf(server: PlainServer): Use {
    let use = this.#uses.get(server)
    if (use) return use
    const { address, port } = server
    const family = address.includes(':') ? 6 : 4
    use = { sender: { address: canonicalAddress(address), port }, family, asked: 0, own: undefined }
    this.#uses.set(server, use)
    return use
  }

  #giveOwn(use: Use): void {
    use.own = new SocketGroup(() => new UdpSocket(use.family, this.#counters, use.sender), ownSockets)
    this.#own.push(use.own)
  }
}

/** IPv6 has many texts; the system names a sender by the one of RFC 5952. */
function canonicalAddress(address: string): string {
  const octets = parseAddress(address)
  return octets ? formatAddress(octets) : address
}
