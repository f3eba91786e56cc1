import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { encodeQuery } from '../message/encode-query.js'
import { readMessage } from '../message/read-message.js'
import { writeMessage } from '../message/write-message.js'
import type { PlainServer } from './dns-server.js'
import { newCounters } from './exchange.js'
import { StreamPool } from './stream-pool.js'
import { FrameReader, frame } from './tcp-frame.js'

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const opened of open.splice(0).reverse()) await opened.close()
})

async function listen(
  serve: (queries: Buffer[], socket: Socket) => void,
): Promise<{ server: PlainServer; connections: Socket[] }> {
  const connections: Socket[] = []
  const tcp = createServer((socket) => {
    connections.push(socket)
    const frames = new FrameReader()
    socket.on('error', () => {})
    socket.on('data', (chunk) => serve(frames.read(chunk), socket))
  })
  tcp.listen(0, '127.0.0.1')
  await once(tcp, 'listening')
  open.push(tcp)
  return { server: { protocol: 'dns', address: '127.0.0.1', port: (tcp.address() as AddressInfo).port }, connections }
}

function makePool(): StreamPool {
  const pool = new StreamPool(newCounters())
  open.push(pool)
  return pool
}

function query(name: string): Buffer {
  return encodeQuery({ id: 0, name, type: 'TXT' }) ?? Buffer.alloc(0)
}

function answer(octets: Buffer): Uint8Array {
  const message = readMessage(octets)
  return (message && writeMessage({ ...message, response: true })) ?? new Uint8Array()
}

/** For what comes: no machine stands still for so long. */
const timeout = { timeout: 30_000 }

describe('StreamPool', () => {
  it('sends many queries over one connection and takes the answers in any order, in any pieces', async () => {
    let waiting: Buffer[] = []
    const { server, connections } = await listen((queries, socket) => {
      waiting.push(...queries)
      if (waiting.length < 20) return
      const octets = Buffer.concat(waiting.reverse().map((one) => frame(answer(one))))
      waiting = []
      for (let at = 0; at < octets.length; at += 7) socket.write(octets.subarray(at, at + 7))
    })
    const pool = makePool()
    const names = Array.from({ length: 20 }, (_, i) => `s${i}.example.com`)
    const exchanges = await Promise.all(names.map((name) => pool.exchange(server, query(name), timeout)))
    const answered = exchanges.map((exchange) =>
      exchange.kind === 'message' ? exchange.message.question?.name : exchange.trouble,
    )
    expect(answered).toEqual(names)
    expect(connections).toHaveLength(1)
  })

  it('asks again over a new connection when the server closed the old one (RFC 7766 §6.2.4)', async () => {
    let served = 0
    const { server, connections } = await listen((queries, socket) => {
      if (++served === 2) socket.destroy()
      else for (const one of queries) socket.write(frame(answer(one)))
    })
    const pool = makePool()
    expect(await pool.exchange(server, query('a.test'), timeout)).toMatchObject({ kind: 'message' })
    expect(await pool.exchange(server, query('b.test'), timeout)).toMatchObject({ kind: 'message' })
    expect(connections).toHaveLength(2)
  })

  it('says network when a new connection is closed or refused, and malformed for garbage', async () => {
    const closing = await listen((_, socket) => socket.destroy())
    expect(await makePool().exchange(closing.server, query('a.test'), timeout)).toMatchObject({ trouble: 'network' })
    expect(closing.connections).toHaveLength(1)
    const nobody: PlainServer = { protocol: 'dns', address: '127.0.0.1', port: 1 }
    expect(await makePool().exchange(nobody, query('a.test'), timeout)).toMatchObject({ trouble: 'network' })
    const garbage = await listen((queries, socket) => {
      for (const one of queries) socket.write(frame(Buffer.concat([one.subarray(0, 2), Buffer.alloc(20, 0xff)])))
    })
    expect(await makePool().exchange(garbage.server, query('a.test'), timeout)).toMatchObject({ trouble: 'malformed' })
  })

  it('leaves a silent connection behind', async () => {
    const { server, connections } = await listen((queries, socket) => {
      if (socket !== connections[0]) for (const one of queries) socket.write(frame(answer(one)))
    })
    const pool = makePool()
    expect(await pool.exchange(server, query('a.test'), { timeout: 50 })).toMatchObject({ trouble: 'timeout' })
    expect(await pool.exchange(server, query('a.test'), timeout)).toMatchObject({ kind: 'message' })
    expect(connections).toHaveLength(2)
  })
})
