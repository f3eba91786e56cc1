import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { type Socket as Connection, connect, createServer, type Server } from 'node:net'
import { findFreePort } from './free-port.js'

/** What becomes of a datagram: it is sent on, or not, or something else is. */
export type Pass = (octets: Buffer, send: (octets: Buffer) => void) => void

export interface UdpProxyOptions {
  /** The server behind it. */
  readonly to: { readonly address: string; readonly port: number }
  /** What becomes of queries and of answers; they are passed on by default. */
  readonly queries?: Pass
  readonly answers?: Pass
  /** Whether TCP is passed on; else nothing listens there. True by default. */
  readonly tcp?: boolean
  /** `127.0.0.1` by default. */
  readonly address?: string
}

/** A way to a server on which things happen. */
export interface UdpProxy {
  readonly address: string
  readonly port: number
  stop(): Promise<void>
}

interface Asker {
  readonly id: number
  readonly port: number
  readonly address: string
}

/** Starts a proxy for UDP, and for TCP unless told otherwise. */
export async function startUdpProxy(options: UdpProxyOptions): Promise<UdpProxy> {
  const { to, queries = pass, answers = pass, tcp = true, address = '127.0.0.1' } = options
  const port = await findFreePort(address)
  const outside = await bind(address, port)
  const inside = await bind(address, 0)
  const askers = new Map<number, Asker>()
  const connections = new Set<Connection>()
  let next = 0
  let open = true

  outside.on('message', (query, from) => {
    queries(query, (octets) => {
      if (!open) return
      const copy = Buffer.from(octets)
      next = (next + 1) & 0xffff
      askers.set(next, { id: copy.readUInt16BE(0), port: from.port, address: from.address })
      copy.writeUInt16BE(next, 0)
      inside.send(copy, to.port, to.address)
    })
  })
  inside.on('message', (answer) => {
    const asker = askers.get(answer.readUInt16BE(0))
    if (!asker) return
    answer.writeUInt16BE(asker.id, 0)
    answers(answer, (octets) => {
      if (open) outside.send(octets, asker.port, asker.address, () => {})
    })
  })
  const stream = tcp ? forwardTcp(to, connections).listen(port, address) : undefined
  if (stream) await once(stream, 'listening')
  return {
    address,
    port,
    async stop() {
      if (!open) return
      open = false
      for (const connection of connections) connection.destroy()
      stream?.close()
      await Promise.all(
        [outside, inside].map((socket) => new Promise<void>((resolve) => socket.close(() => resolve()))),
      )
    },
  }
}

const pass: Pass = (octets, send) => send(octets)

async function bind(address: string, port: number): Promise<Socket> {
  const socket = createSocket({ type: 'udp4', recvBufferSize: 2 ** 20 })
  // A client that is gone makes the system complain at the next datagram.
  socket.on('error', () => {}).bind(port, address)
  await once(socket, 'listening')
  return socket
}

function forwardTcp(to: UdpProxyOptions['to'], connections: Set<Connection>): Server {
  return createServer((client) => {
    const server = connect(to.port, to.address)
    for (const end of [client, server]) {
      connections.add(end)
      end
        .on('error', () => {})
        .on('close', () => {
          connections.delete(end)
          client.destroy()
          server.destroy()
        })
    }
    client.pipe(server).pipe(client)
  })
}
