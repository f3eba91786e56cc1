import { connect } from 'node:net'
import { counted } from './wire.js'

/** Where a name server listens. */
export interface ServerAddress {
  readonly host: string
  readonly port: number
}

/** Sends one message over TCP (RFC 7766) and gives the answer. */
export function exchange({ host, port }: ServerAddress, message: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port })
    const parts: Buffer[] = []
    socket.setTimeout(10_000, () => socket.destroy(new Error(`${host}:${port} does not answer`)))
    socket.on('error', reject)
    socket.on('data', (part) => {
      parts.push(part)
      const all = Buffer.concat(parts)
      if (all.length < 2 || all.length < 2 + all.readUInt16BE(0)) return
      resolve(all.subarray(2, 2 + all.readUInt16BE(0)))
      socket.end()
    })
    socket.on('close', () => reject(new Error(`${host}:${port} hung up`)))
    socket.write(counted(message))
  })
}
