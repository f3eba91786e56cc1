import { createSocket, type Socket } from 'node:dgram'
import type { Counters, Waiter } from './exchange.js'
import { PendingQueries } from './pending-queries.js'
import type { PendingQuery, Sender } from './pending-query.js'

/** What we ask the system for, in octets: its default holds about 127 answers of a 2048-bit key. It may give less. */
const receiveBuffer = 1 << 22

/**
 * One UDP socket with many queries in flight; the system draws its port, so each socket has another.
 *
 * With a `peer` it is connected: the system then passes on what comes from that address and port only, and each datagram
 * costs less.
 */
export class UdpSocket {
  readonly #socket: Socket
  readonly #pending: PendingQueries
  readonly #closed: Promise<void>
  readonly #peer: Sender | undefined
  /** What leaves at the end of this turn of the event loop. */
  #outbox: PendingQuery[] = []
  #sent = 0
  #ready: boolean
  #broken = false
  #retired = false

  constructor(family: 4 | 6, counters: Counters, peer?: Sender) {
    this.#peer = peer
    this.#ready = peer === undefined
    this.#pending = new PendingQueries(counters, () => this.#closeWhenDone())
    this.#socket = createSocket({
      type: family === 4 ? 'udp4' : 'udp6',
      recvBufferSize: receiveBuffer,
      // Only addresses are sent to: no need for the system's resolver, nor for a turn of the event loop.
      lookup: (address, _options, callback) => callback(null, address, family),
    })
    this.#closed = new Promise((resolve) => this.#socket.once('close', resolve))
    this.#socket.on('message', (octets, from) => this.#pending.receive(octets, from))
    this.#socket.on('error', () => this.#fail())
    this.#socket.once('connect', () => {
      this.#ready = true
    })
    if (peer) this.#socket.connect(peer.port, peer.address)
    else this.#socket.bind(0)
    // The timers of the queries keep the process alive; an idle socket doesn't.
    this.#socket.unref()
  }

  get inFlight(): number {
    return this.#pending.size
  }

  /** How many queries it sent. */
  get sent(): number {
    return this.#sent
  }

  /** Whether queries can be sent over it yet. */
  get ready(): boolean {
    return this.#ready
  }

  get broken(): boolean {
    return this.#broken
  }

  /**
   * Sends a query, whose id it writes; the waiter is told what comes of it.
   *
   * The queries of one turn leave together: a near server then wakes once for all of them, where a datagram each time it has
   * gone to sleep costs as much as all the rest of a look-up.
   */
  post(query: Buffer, sender: Sender, waiter: Waiter): void {
    this.#sent++
    this.#outbox.push(this.#pending.start(query, sender, waiter))
    if (this.#outbox.length === 1) setImmediate(() => this.#sendAll())
  }

  /** Takes no new query, and closes behind the last answer. */
  retire(): void {
    this.#retired = true
    this.#closeWhenDone()
  }

  /** Gives up what is in flight and waits until the handle is gone. */
  async close(): Promise<void> {
    this.#retired = true
    this.#pending.failAll('aborted')
    this.#closeWhenDone()
    await this.#closed
  }

  #sendAll(): void {
    const all = this.#outbox
    this.#outbox = []
    // Meanwhile it may have been aborted, and the socket closed with it.
    for (const pending of all) {
      try {
        if (!pending.isOver) this.#send(pending)
      } catch {
        // No such port, or no file was left for the socket: nobody above hears of it, and the others still leave.
        pending.fail('network')
      }
    }
  }

  #send(pending: PendingQuery): void {
    const { query, sender, reached } = pending
    pending.leave()
    if (this.#peer || !sender) this.#socket.send(query)
    else if (reached) this.#socket.send(query, sender.port, sender.address)
    else this.#socket.send(query, sender.port, sender.address, (error) => error && pending.fail('network'))
  }

  #closeWhenDone(): void {
    if (this.#retired && this.#pending.size === 0) this.#closeSocket()
  }

  #fail(): void {
    // A connected socket hears of refused datagrams: anybody can forge those, and a retry finds out anyway.
    if (this.#peer && this.#ready) return
    this.#closeSocket()
    this.#pending.failAll('network')
  }

  #closeSocket(): void {
    if (this.#broken) return
    this.#broken = true
    this.#socket.close()
  }
}
