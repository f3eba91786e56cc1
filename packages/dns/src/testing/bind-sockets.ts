import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { createServer, type Server } from 'node:net'

/** The two sockets of a DNS server. */
export interface BoundSockets {
  readonly udp: Socket
  readonly tcp: Server | undefined
  readonly port: number
}

/** Free ports are free for UDP; the same one may be taken for TCP, so a few are tried. */
const maxTries = 20

/** Binds UDP and (unless told not to) TCP to one port of an address, a free one for port 0; rejects with the system's error. */
export async function bindSockets(address: string, port: number, withTcp: boolean): Promise<BoundSockets> {
  for (let tried = 1; ; tried++) {
    const udp = createSocket({ type: address.includes(':') ? 'udp6' : 'udp4', recvBufferSize: 1 << 22 })
    udp.bind(port, address)
    await once(udp, 'listening')
    const bound = udp.address().port
    if (!withTcp) return { udp, tcp: undefined, port: bound }
    const tcp = createServer()
    try {
      tcp.listen(bound, address)
      await once(tcp, 'listening')
      return { udp, tcp, port: bound }
    } catch (error) {
      udp.close()
      if (port !== 0 || tried === maxTries) throw error
    }
  }
}
