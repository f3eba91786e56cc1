import {
  createSecureServer,
  createServer,
  type Http2SecureServer,
  type Http2Server,
  type IncomingHttpHeaders,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from 'node:http2'
import type { Method } from '../provider/bind-call.js'
import { answerUnary } from './answer-unary.js'
import type { Certificate } from './certificate.js'

/** What a gRPC server answers. Paths are `/package.Service/Method`. */
export interface GrpcServerOptions {
  /** Made once for each connection. */
  readonly createMethods: () => ReadonlyMap<string, Method>
  /** Streams that are opened, held and never written to. */
  readonly heldPaths: ReadonlySet<string>
  /** With it the server speaks TLS, and only to the holder of the client's certificate (PEM). */
  readonly tls?: { readonly certificate: Certificate; readonly clientPem: string }
}

/** 16 MiB on their way at a time: schemas and states come whole, and the default window would make them wait. */
const WINDOW = 1 << 24

const OPTIONS = {
  settings: { initialWindowSize: WINDOW },
  // in megabytes; the default of 10 refuses new calls while one large state is being read
  maxSessionMemory: 1024,
}

/**
 * A gRPC server over HTTP/2 with unary calls only, which is all that the plugin protocol asks for. The caller makes it
 * listen, and closes it.
 */
export function createGrpcServer({
  createMethods,
  heldPaths,
  tls,
}: GrpcServerOptions): Http2Server | Http2SecureServer {
  const server = tls
    ? createSecureServer({
        ...OPTIONS,
        key: tls.certificate.privateKeyPem,
        cert: tls.certificate.pem,
        ca: tls.clientPem,
        requestCert: true,
        rejectUnauthorized: true,
        minVersion: 'TLSv1.2',
      })
    : createServer(OPTIONS)

  const methods = new WeakMap<ServerHttp2Session, ReadonlyMap<string, Method>>()
  server.on('session', (session: ServerHttp2Session) => {
    session.setLocalWindowSize(WINDOW)
    session.on('error', () => {}) // an engine that is killed resets the connection; 'close' follows
    methods.set(session, createMethods())
  })
  server.on('stream', (stream: ServerHttp2Stream, headers: IncomingHttpHeaders) => {
    stream.on('error', () => {})
    const path = String(headers[':path'])
    if (heldPaths.has(path)) {
      stream.respond({ ':status': 200, 'content-type': 'application/grpc' })
      stream.resume()
      return
    }
    answerUnary(stream, stream.session && methods.get(stream.session as ServerHttp2Session)?.get(path))
  })
  return server
}
