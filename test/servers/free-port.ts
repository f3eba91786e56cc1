import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

/** A port that is free for UDP and TCP on all of these addresses. */
export async function findFreePort(...addresses: readonly string[]): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const port = await bindTcp('127.0.0.1', 0)
    if (port !== undefined && (await isFree(port, addresses))) return port
  }
  throw new Error(`no port is free on ${addresses.join(', ')}`)
}

async function isFree(port: number, addresses: readonly string[]): Promise<boolean> {
  for (const address of addresses) {
    if ((await bindTcp(address, port)) === undefined || !(await canBindUdp(address, port))) return false
  }
  return true
}

/** The port that was bound, and let go. */
async function bindTcp(address: string, port: number): Promise<number | undefined> {
  const server = createServer().listen(port, address)
  try {
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  } catch {
    return undefined
  } finally {
    server.close()
  }
}

async function canBindUdp(address: string, port: number): Promise<boolean> {
  const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4')
  try {
    socket.bind(port, address)
    await once(socket, 'listening')
    return true
  } catch {
    return false
  } finally {
    socket.close()
  }
}
