import { once } from 'node:events'
import { createSecureServer, type Http2SecureServer } from 'node:http2'
import type { AddressInfo, Server } from 'node:net'
import { createServer } from 'node:tls'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Answer } from '../client/answer.js'
import { createDnsClient, type DnsClient } from '../client.js'
import { readMessage } from '../message/read-message.js'
import { writeMessage } from '../message/write-message.js'
import type { DnsServer } from './dns-server.js'
import { makeCertificate } from './self-signed.testing.js'
import { FrameReader, frame } from './tcp-frame.js'

const certificate = makeCertificate('dns.test')
// A resolver over HTTPS is named by its URL, and the one name that every machine knows is this.
const local = makeCertificate('localhost')
const question = { name: 's._domainkey.example.com', type: 'TXT' }
const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const opened of open.splice(0).reverse()) await opened.close()
})

/** The answer of a tiny resolver: one TXT record that holds the name. */
function answerTo(query: Uint8Array): Uint8Array {
  const message = readMessage(query)
  const owner = message?.question?.name ?? ''
  const txt = { owner, ttl: 60, type: 'TXT' as const, value: owner, strings: [owner] }
  return (message && writeMessage({ ...message, response: true, ra: true, answers: [txt] })) ?? new Uint8Array()
}

async function listen(server: Server | Http2SecureServer): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  open.push(server as Server)
  return (server.address() as AddressInfo).port
}

function makeClient(server: DnsServer, ca: string | string[] = [certificate.cert, local.cert]): DnsClient {
  const client = createDnsClient({ servers: [server], timeout: 30_000, tries: 1, ca })
  open.push(client)
  return client
}

function value(answer: Answer): string {
  if (answer.status === 'unavailable') return answer.reason
  const [record] = answer.message.answers
  return record?.type === 'TXT' ? record.value : ''
}

describe('DNS over TLS', () => {
  it('sends many queries over one connection, and checks whom it talks to', async () => {
    let connections = 0
    const tls = createServer({ ...certificate, ALPNProtocols: ['dot'] }, (socket) => {
      connections++
      const frames = new FrameReader()
      socket.on('error', () => {})
      socket.on('data', (chunk) => frames.read(chunk).forEach((query) => void socket.write(frame(answerTo(query)))))
    })
    const port = await listen(tls)
    const client = makeClient({ protocol: 'tls', host: '127.0.0.1', port, name: 'dns.test' })
    const names = Array.from({ length: 50 }, (_, i) => `s${i}.example.com`)
    const answers = await Promise.all(names.map((name) => client.ask({ name, type: 'TXT' })))
    expect(answers.map(value)).toEqual(names)
    expect(answers[0]).toMatchObject({ transport: 'tls', server: `tls://127.0.0.1:${port}#dns.test` })
    expect(connections).toBe(1)
    const wrongName = makeClient({ protocol: 'tls', host: '127.0.0.1', port, name: 'other.test' })
    expect(value(await wrongName.ask(question))).toBe('network')
    const untrusted = makeClient(
      { protocol: 'tls', host: '127.0.0.1', port, name: 'dns.test' },
      makeCertificate('dns.test').cert,
    )
    expect(value(await untrusted.ask(question))).toBe('network')
  })
})

describe('DNS over HTTPS', () => {
  async function serve(
    reply: (query: Buffer, seen: Record<string, unknown>) => { status: number; body: Uint8Array },
  ): Promise<DnsServer> {
    const https = createSecureServer({ ...local })
    https.on('stream', (stream, headers) => {
      const chunks: Buffer[] = []
      stream.on('error', () => {})
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { status, body } = reply(Buffer.concat(chunks), headers)
        stream.respond({ ':status': status, 'content-type': 'application/dns-message' })
        stream.end(body)
      })
    })
    const port = await listen(https)
    return { protocol: 'https', url: `https://localhost:${port}/dns-query` }
  }

  it('posts queries with id 0 over one session (RFC 8484 §4.1)', async () => {
    const ids = new Set<number>()
    const seen: Record<string, unknown>[] = []
    const server = await serve((query, headers) => {
      ids.add(query.readUInt16BE(0))
      seen.push(headers)
      return { status: 200, body: answerTo(query) }
    })
    const client = makeClient(server)
    const names = Array.from({ length: 50 }, (_, i) => `s${i}.example.com`)
    const answers = await Promise.all(names.map((name) => client.ask({ name, type: 'TXT' })))
    expect(answers.map(value)).toEqual(names)
    expect(answers[0]).toMatchObject({ transport: 'https' })
    expect([...ids]).toEqual([0])
    expect(seen[0]).toMatchObject({
      ':method': 'POST',
      ':path': '/dns-query',
      'content-type': 'application/dns-message',
    })
  })

  it('says why: no HTTP 200, no DNS message, another question, no server', async () => {
    const failing = makeClient(await serve(() => ({ status: 503, body: new Uint8Array() })))
    expect(value(await failing.ask(question))).toBe('network')
    const garbage = makeClient(await serve(() => ({ status: 200, body: Buffer.from('<html>') })))
    expect(value(await garbage.ask(question))).toBe('malformed')
    const other = { ...question, name: 'other.example.com' }
    const wrong = makeClient(
      await serve(() => {
        const message = {
          id: 0,
          response: true,
          opcode: 0,
          aa: false,
          tc: false,
          rd: true,
          ra: true,
          ad: false,
          cd: false,
          rcode: 0,
          edns: undefined,
        }
        const body = writeMessage({
          ...message,
          question: { name: other.name, type: 'TXT' },
          answers: [],
          authorities: [],
          additionals: [],
        })
        return { status: 200, body: body ?? new Uint8Array() }
      }),
    )
    expect(value(await wrong.ask(question))).toBe('malformed')
    const nobody = makeClient({ protocol: 'https', url: 'https://127.0.0.1:1/dns-query' })
    expect(value(await nobody.ask(question))).toBe('network')
  })

  it('takes an answer that came while the process was held up', async () => {
    const https = createSecureServer({ ...local })
    let holdUp = 0
    https.on('stream', (stream) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        stream.respond({ ':status': 200, 'content-type': 'application/dns-message' })
        stream.end(answerTo(Buffer.concat(chunks)))
        // Behind what leaves in this turn.
        setImmediate(() => {
          for (const end = Date.now() + holdUp; Date.now() < end; );
        })
      })
    })
    const client = makeClient({ protocol: 'https', url: `https://localhost:${await listen(https)}/dns-query` })
    expect(value(await client.ask(question))).toBe(question.name)
    holdUp = 1500
    expect(value(await client.ask(question, { timeout: 1000 }))).toBe(question.name)
  })

  it('opens another session where one has gone silent, and closes both', async () => {
    const https = createSecureServer({ ...local })
    const sessions: unknown[] = []
    let silent: unknown
    https.on('session', (session) => sessions.push(session))
    https.on('stream', (stream) => {
      const chunks: Buffer[] = []
      stream.on('error', () => {})
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (stream.session === silent) return
        stream.respond({ ':status': 200, 'content-type': 'application/dns-message' })
        stream.end(answerTo(Buffer.concat(chunks)))
      })
    })
    const client = makeClient({ protocol: 'https', url: `https://localhost:${await listen(https)}/dns-query` })
    expect(value(await client.ask(question))).toBe(question.name)
    silent = sessions[0]
    const lost = await Promise.all([1, 2, 3].map(() => client.ask(question, { timeout: 200 })))
    expect(lost.map(value)).toEqual(['timeout', 'timeout', 'timeout'])
    expect(value(await client.ask(question))).toBe(question.name)
    expect(value(await client.ask(question))).toBe(question.name)
    expect(sessions).toHaveLength(2)
  })

  it('aborts, times out and closes', async () => {
    const https = createSecureServer({ ...local })
    https.on('stream', (stream) => stream.on('error', () => {}))
    const port = await listen(https)
    const server: DnsServer = { protocol: 'https', url: `https://localhost:${port}/dns-query` }
    const client = makeClient(server)
    expect(value(await client.ask(question, { timeout: 50 }))).toBe('timeout')
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 20)
    expect(value(await client.ask(question, { signal: controller.signal }))).toBe('aborted')
    const closing = client.ask(question)
    setTimeout(() => void client.close(), 20)
    expect(value(await closing)).toBe('aborted')
  })
})
