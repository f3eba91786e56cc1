import { existsSync } from 'node:fs'
import { type ClientHttp2Session, type ClientHttp2Stream, connect } from 'node:http2'
import { connect as connectSocket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { afterEach, describe, expect, it } from '@jest/globals'
import { defineProvider } from '../provider/define-provider.js'
import { type Certificate, makeCertificate } from './certificate.js'
import { type RunningServer, type ServerOptions, startServer } from './start-server.js'

const HANG = '/tfplugin6.Provider/ConfigureProvider'
const HEALTH = '/grpc.health.v1.Health/Check'
const EMPTY = Buffer.alloc(5)

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close()
})

async function start(
  options: Partial<ServerOptions> = {},
): Promise<{ server: RunningServer; aborted: Promise<unknown> }> {
  let abort: (reason: unknown) => void = () => {}
  const aborted = new Promise((resolve) => {
    abort = resolve
  })
  const provider = defineProvider({
    name: 'demo',
    configure: (_, { signal }) =>
      new Promise<undefined>(() => signal.addEventListener('abort', () => abort(signal.reason))),
  })
  const server = await startServer(provider, { onShutdown: () => {}, onException: () => {}, ...options })
  open.push(server)
  return { server, aborted }
}

function dial(path: string, tls?: { readonly own: Certificate; readonly theirs: Certificate }): ClientHttp2Session {
  const session = connect('http://localhost', {
    createConnection: () =>
      tls
        ? connectTls({
            path,
            ca: tls.theirs.pem,
            cert: tls.own.pem,
            key: tls.own.privateKeyPem,
            servername: 'localhost',
            ALPNProtocols: ['h2'],
          })
        : connectSocket(path),
  })
  session.on('error', () => {})
  open.push({ close: () => session.destroy() })
  return session
}

function request(session: ClientHttp2Session, path: string, body: Uint8Array = EMPTY): ClientHttp2Stream {
  const stream = session.request({
    ':method': 'POST',
    ':path': path,
    'content-type': 'application/grpc',
    te: 'trailers',
  })
  stream.on('error', () => {})
  stream.end(body)
  return stream
}

/** The status of a call, from the trailers or, without a body, from the headers. */
function statusOf(stream: ClientHttp2Stream): Promise<{ status: unknown; body: string }> {
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    let status: unknown
    const note = (headers: Record<string, unknown>) => {
      status = headers['grpc-status'] ?? status
    }
    stream.on('response', note).on('trailers', note)
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('close', () => resolve({ status, body: Buffer.concat(parts).toString('hex') }))
  })
}

describe('startServer()', () => {
  it('answers a call with one message and a status', async () => {
    const { server } = await start()
    expect(await statusOf(request(dial(server.path), HEALTH))).toEqual({ status: '0', body: '00000000020801' })
  })

  it.each([
    ['12', 'a method that is not there', '/tfplugin6.Provider/Nonsense', EMPTY],
    ['3', 'a message that is compressed', HEALTH, Buffer.from([1, 0, 0, 0, 0])],
    ['3', 'a message that is shorter than it says', HEALTH, Buffer.from([0, 0, 0, 0, 9, 1])],
    ['3', 'no message', HEALTH, Buffer.alloc(0)],
    ['3', 'octets that are no message', '/tfplugin6.Provider/ReadResource', Buffer.from([0, 0, 0, 0, 1, 255])],
    ['3', 'a resource type that is not there', '/tfplugin6.Provider/ReadResource', EMPTY],
  ])('answers with status %s to %s', async (status, _, path, body) => {
    const { server } = await start()
    expect(await statusOf(request(dial(server.path), path, body))).toMatchObject({ status })
  })

  it('answers the next call after a bad one', async () => {
    const { server } = await start()
    const session = dial(server.path)
    await statusOf(request(session, '/nonsense', Buffer.alloc(100_000)))
    expect(await statusOf(request(session, HEALTH))).toMatchObject({ status: '0' })
  })

  it('answers GetProviderSchema for a provider that declares nothing', async () => {
    const { server } = await start()
    expect(await statusOf(request(dial(server.path), '/tfplugin6.Provider/GetProviderSchema'))).toMatchObject({
      status: '0',
    })
  })

  it.each(['/plugin.GRPCStdio/StreamStdio', '/plugin.GRPCBroker/StartStream'])('holds %s open', async (path) => {
    const { server } = await start()
    const session = dial(server.path)
    const held = request(session, path)
    await new Promise((resolve) => held.on('response', resolve))
    await statusOf(request(session, HEALTH))
    expect(held.closed).toBe(false)
  })

  it('aborts a call that the client gives up, and one whose client is gone', async () => {
    for (const leave of [
      (stream: ClientHttp2Stream) => stream.close(8),
      (stream: ClientHttp2Stream) => stream.session?.destroy(),
    ]) {
      const { server, aborted } = await start()
      const session = dial(server.path)
      const stream = request(session, HANG)
      await statusOf(request(session, HEALTH))
      leave(stream)
      expect(await aborted).toBeInstanceOf(Error)
    }
  })

  it('aborts all calls of the connection on StopProvider', async () => {
    const { server, aborted } = await start()
    const session = dial(server.path)
    request(session, HANG)
    await statusOf(request(session, HEALTH))
    expect(await statusOf(request(session, '/tfplugin6.Provider/StopProvider'))).toMatchObject({ status: '0' })
    expect(await aborted).toMatchObject({ message: 'the run was stopped' })
  })

  it('tells of Shutdown, and of connections', async () => {
    const counts: number[] = []
    let down: () => void = () => {}
    const shutdown = new Promise<void>((resolve) => {
      down = resolve
    })
    const { server } = await start({ onShutdown: () => down(), onConnections: (count) => counts.push(count) })
    const session = dial(server.path)
    expect(await statusOf(request(session, '/plugin.GRPCController/Shutdown'))).toEqual({
      status: '0',
      body: '0000000000',
    })
    await shutdown
    session.destroy()
    while (counts.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(counts).toEqual([1, 0])
  })

  it('removes its socket when it closes, whoever is connected', async () => {
    const { server } = await start()
    request(dial(server.path), HANG)
    expect(existsSync(server.path)).toBe(true)
    await server.close()
    expect(existsSync(server.path)).toBe(false)
  })
})

describe('startServer() over TLS', () => {
  const now = Date.now()
  const certificate = makeCertificate(now)
  const client = makeCertificate(now)

  it('answers the holder of the client certificate', async () => {
    const { server } = await start({ tls: { certificate, clientPem: client.pem } })
    expect(await statusOf(request(dial(server.path, { own: client, theirs: certificate }), HEALTH))).toMatchObject({
      status: '0',
    })
  })

  it('answers nobody else, and nobody without TLS', async () => {
    const { server } = await start({ tls: { certificate, clientPem: client.pem } })
    const stranger = dial(server.path, { own: makeCertificate(now), theirs: certificate })
    expect(await statusOf(request(stranger, HEALTH))).toEqual({ status: undefined, body: '' })
    expect(await statusOf(request(dial(server.path), HEALTH))).toEqual({ status: undefined, body: '' })
  })
})
