import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { connect } from 'node:net'
import packet, { type DecodedPacket, type Packet } from 'dns-packet'
import type { TestServer } from './test-server.js'

/** A query by the `dns-packet` library, so that the server is not judged by our own reader. */
export function makeQuery(name: string, type: string, edns?: number): Packet {
  const questions = [{ name, type: type as 'TXT' }]
  const opt = { type: 'OPT', name: '.', udpPayloadSize: edns ?? 0, extendedRcode: 0, ednsVersion: 0, flags: 0 } as const
  const additionals = edns === undefined ? [] : [{ ...opt, flag_do: false, options: [] }]
  return { type: 'query', id: 4711, flags: packet.RECURSION_DESIRED, questions, additionals }
}

/** The octets of the first `count` datagrams that come back, or as many as come within the time (milliseconds). */
export async function askOctets(
  server: TestServer,
  query: Packet | readonly Packet[],
  count = 1,
  time = 30_000,
): Promise<Buffer[]> {
  const socket = createSocket('udp4')
  const answers: Buffer[] = []
  const done = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, time)
    socket.on('message', (octets) => {
      answers.push(octets)
      if (answers.length < count) return
      clearTimeout(timer)
      resolve()
    })
  })
  for (const one of [query].flat()) socket.send(packet.encode(one), server.port, server.address)
  await done
  socket.close()
  return answers
}

/** The answer over UDP, with the response code in words. */
export async function askUdp(
  server: TestServer,
  name: string,
  type: string,
  edns?: number,
): Promise<DecodedPacket & { rcode: string }> {
  const [octets] = await askOctets(server, makeQuery(name, type, edns))
  if (!octets) throw new Error(`no answer for ${name}`)
  return packet.decode(octets) as DecodedPacket & { rcode: string }
}

/** The answer over TCP; undefined when the connection is closed without one. */
export async function askTcp(server: TestServer, name: string, type: string): Promise<DecodedPacket | undefined> {
  const socket = connect(server.port, server.address)
  socket.on('error', () => {})
  socket.write(packet.streamEncode(makeQuery(name, type)))
  let octets = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    octets = Buffer.concat([octets, chunk])
    if (octets.length >= 2 && octets.length >= octets.readUInt16BE(0) + 2) socket.end()
  })
  await once(socket, 'close')
  return octets.length >= 2 && octets.length >= octets.readUInt16BE(0) + 2
    ? packet.decode(octets.subarray(2))
    : undefined
}
