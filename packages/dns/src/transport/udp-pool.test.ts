import { createSocket, type RemoteInfo, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from '@jest/globals'
import { encodeQuery } from '../message/encode-query.js'
import { readMessage } from '../message/read-message.js'
import { writeMessage } from '../message/write-message.js'
import type { PlainServer } from './dns-server.js'
import { type Counters, newCounters } from './exchange.js'
import { UdpPool } from './udp-pool.js'

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const opened of open.splice(0)) await opened.close()
})

interface Peer {
  readonly socket: Socket
  readonly server: PlainServer
}

async function listen(
  reply: (query: Buffer, from: RemoteInfo, socket: Socket) => void,
  address = '127.0.0.1',
): Promise<Peer> {
  const socket = createSocket({ type: address.includes(':') ? 'udp6' : 'udp4', recvBufferSize: 1 << 22 })
  socket.on('message', (query, from) => reply(query, from, socket))
  socket.bind(0, address)
  await once(socket, 'listening')
  open.push(socket)
  return { socket, server: { protocol: 'dns', address, port: socket.address().port } }
}

function makePool(): { pool: UdpPool; counters: Counters } {
  const counters = newCounters()
  const pool = new UdpPool(counters)
  open.push(pool)
  return { pool, counters }
}

function query(): Buffer {
  return encodeQuery({ id: 0, name: 's.example.com', type: 'TXT' }) ?? Buffer.alloc(0)
}

function answer(octets: Buffer, value: string): Buffer {
  const message = readMessage(octets)
  if (!message) throw new Error('no query')
  const txt = { owner: 's.example.com', ttl: 1, type: 'TXT' as const, value, strings: [value] }
  return Buffer.from(writeMessage({ ...message, response: true, answers: [txt] }) ?? [])
}

describe('UdpPool', () => {
  it('drops and counts what a forger sends from another port or address, with another id or question', async () => {
    const forger = await listen(() => {})
    const elsewhere = await listen(() => {}, '127.0.0.2')
    const peer = await listen((octets, from, socket) => {
      const forged = answer(octets, 'forged')
      forger.socket.send(forged, from.port, from.address)
      elsewhere.socket.send(forged, from.port, from.address)
      const otherId = Buffer.from(forged)
      otherId.writeUInt16BE(octets.readUInt16BE(0) ^ 1, 0)
      socket.send(otherId, from.port, from.address)
      const otherQuestion = Buffer.from(forged)
      otherQuestion[13] = 0x78
      socket.send(otherQuestion, from.port, from.address)
      socket.send(octets, from.port, from.address)
      socket.send(Buffer.from(forged.subarray(0, 20)), from.port, from.address)
      setTimeout(() => socket.send(answer(octets, 'true'), from.port, from.address), 20)
    })
    const { pool, counters } = makePool()
    const exchange = await pool.exchange(peer.server, query(), { timeout: 30_000 })
    expect(exchange).toMatchObject({ kind: 'message', message: { answers: [{ value: 'true' }] } })
    expect(counters).toEqual({ sent: 1, received: 1, lost: 0, stray: 1, forged: 4, malformed: 1 })
  })

  it('takes an answer whose question has other capitals (RFC 4343)', async () => {
    const peer = await listen((octets, from, socket) => {
      const shouted = answer(octets, 'x')
      shouted[13] = 0x53
      socket.send(shouted, from.port, from.address)
    })
    const { pool } = makePool()
    expect(await pool.exchange(peer.server, query(), { timeout: 30_000 })).toMatchObject({ kind: 'message' })
  })

  it('asks over IPv6 too, however the address is written', async () => {
    const peer = await listen(
      (octets, from, socket) => socket.send(answer(octets, 'x'), from.port, from.address),
      '::1',
    )
    const { pool } = makePool()
    const server = { ...peer.server, address: '0:0:0:0:0:0:0:1' }
    expect(await pool.exchange(server, query(), { timeout: 30_000 })).toMatchObject({ kind: 'message' })
  })

  it('opens another socket above 100 in flight, with other ports and ids that nobody can guess', async () => {
    const seen: { port: number; id: number }[] = []
    const peer = await listen((octets, from) => seen.push({ port: from.port, id: octets.readUInt16BE(0) }))
    const { pool, counters } = makePool()
    const all = Array.from({ length: 350 }, () => pool.exchange(peer.server, query(), { timeout: 300 }))
    await Promise.all(all)
    while (seen.length < 350) await sleep(5)
    const ports = new Set(seen.map(({ port }) => port))
    expect(ports.size).toBe(4)
    expect(new Set(seen.map(({ port, id }) => `${port} ${id}`)).size).toBe(seen.length)
    const steps = seen.slice(1).map(({ id }, i) => id - (seen[i]?.id ?? 0))
    expect(new Set(steps).size).toBeGreaterThan(300)
    expect(counters).toMatchObject({ sent: 350, lost: 350 })
  })

  it('gives a busy server sockets of its own, and renews each behind 20,000 queries, without losing what is in flight', async () => {
    const ports = new Set<number>()
    const peer = await listen((octets, from, socket) => {
      ports.add(from.port)
      socket.send(answer(octets, 'x'), from.port, from.address)
    })
    const { pool, counters } = makePool()
    for (let round = 0; round < 430; round++) {
      await Promise.all(Array.from({ length: 50 }, () => pool.exchange(peer.server, query(), { timeout: 30_000 })))
    }
    // One that all servers share, then one of its own and the one that takes its place.
    expect(ports.size).toBe(3)
    expect(counters).toMatchObject({ sent: 21_500, received: 21_500, lost: 0 })
  })

  it('tells of what cannot be sent, and sends the rest of the turn', async () => {
    const peer = await listen((octets, from, socket) => {
      socket.send(answer(octets, 'x'), from.port, from.address)
    })
    const { pool } = makePool()
    const servers = [{ ...peer.server, port: 0 }, peer.server]
    const exchanges = servers.map((server) => pool.exchange(server, query(), { timeout: 30_000 }))
    expect(await Promise.all(exchanges)).toMatchObject([{ trouble: 'network' }, { kind: 'message' }])
  })

  it('gives a query its time from when it leaves, however long its turn of the event loop takes', async () => {
    const peer = await listen((octets, from, socket) => {
      setTimeout(() => socket.send(answer(octets, 'x'), from.port, from.address), 100)
    })
    const { pool } = makePool()
    const exchange = pool.exchange(peer.server, query(), { timeout: 1000 })
    for (const end = Date.now() + 1100; Date.now() < end; );
    expect(await exchange).toMatchObject({ kind: 'message' })
  })

  it('sends nothing of a query that was aborted, or whose pool was closed, before it left', async () => {
    const seen: number[] = []
    const peer = await listen((octets, from, socket) => {
      seen.push(octets.readUInt16BE(0))
      socket.send(answer(octets, 'x'), from.port, from.address)
    })
    const { pool } = makePool()
    const stop = new AbortController()
    const aborted = pool.exchange(peer.server, query(), { timeout: 30_000, signal: stop.signal })
    stop.abort()
    expect(await aborted).toMatchObject({ kind: 'trouble', trouble: 'aborted' })
    expect(await pool.exchange(peer.server, query(), { timeout: 30_000 })).toMatchObject({ kind: 'message' })
    const last = pool.exchange(peer.server, query(), { timeout: 30_000 })
    await pool.close()
    expect(await last).toMatchObject({ kind: 'trouble', trouble: 'aborted' })
    expect(seen).toHaveLength(1)
  })
})
