import { maxInFlight } from './pending-queries.js'
import type { UdpSocket } from './udp-socket.js'

/** Above this many answers at once the system's default buffer of a socket overflows (about 127 of 471 octets). */
const perSocket = 100
/** A socket is renewed behind so many queries, so that its port is no lasting target (RFC 5452 §9.2). */
const perPort = 20_000

/** UDP sockets that share a load: as few as possible, none of them full, none of them old. */
export class SocketGroup {
  readonly #make: () => UdpSocket
  readonly #most: number
  readonly #sockets: UdpSocket[] = []
  readonly #retired = new Set<UdpSocket>()

  /** Above `most` sockets, a socket takes more than its share. */
  constructor(make: () => UdpSocket, most: number) {
    this.#make = make
    this.#most = most
  }

  /** The ready socket with the fewest queries in flight; undefined when none is ready or has room. */
  choose(): UdpSocket | undefined {
    let best: UdpSocket | undefined
    let connecting = false
    for (let i = this.#sockets.length - 1; i >= 0; i--) {
      const socket = this.#sockets[i]
      if (!socket) continue
      if (socket.broken || socket.sent >= perPort) this.#renew(i, socket)
      else if (!socket.ready) connecting = true
      else if (!best || socket.inFlight < best.inFlight) best = socket
    }
    if (best && best.inFlight < perSocket) return best
    if (!connecting && this.#sockets.length < this.#most) {
      const fresh = this.#make()
      this.#sockets.push(fresh)
      if (fresh.ready) return fresh
    }
    return best && best.inFlight < maxInFlight ? best : undefined
  }

  /** Gives up what is in flight and leaves no handle open. */
  async close(): Promise<void> {
    const sockets = [...this.#sockets.splice(0), ...this.#retired]
    this.#retired.clear()
    await Promise.all(sockets.map((socket) => socket.close()))
  }

  #renew(index: number, socket: UdpSocket): void {
    this.#sockets.splice(index, 1)
    for (const old of this.#retired) if (old.broken) this.#retired.delete(old)
    this.#retired.add(socket)
    socket.retire()
  }
}
