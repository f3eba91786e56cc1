import { mkdtemp, rm } from 'node:fs/promises'
import type { Http2Session } from 'node:http2'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { healthCheckAnswer } from '../messages/plugin-messages.js'
import type { Method } from '../provider/bind-call.js'
import { compileProvider } from '../provider/compile-provider.js'
import { createMethods } from '../provider/create-methods.js'
import type { Provider } from '../provider/provider.js'
import type { Certificate } from './certificate.js'
import { createGrpcServer } from './grpc-server.js'

/** How a provider is served; see `startServer`. */
export interface ServerOptions {
  /** Where the folder of the socket is made; the system's temporary folder unless said. */
  readonly directory?: string | undefined
  readonly tls?: { readonly certificate: Certificate; readonly clientPem: string } | undefined
  /** Called when the engine asks the process to end. */
  readonly onShutdown: () => void
  /** Told of every exception that the author's code throws. */
  readonly onException: (error: unknown) => void
  /** Told how many connections are open, whenever that changes. */
  readonly onConnections?: (count: number) => void
}

/** A provider that is being served. */
export interface RunningServer {
  /** The Unix socket. */
  readonly path: string
  /** Ends all connections and removes the socket. */
  close(): Promise<void>
}

/** The engine's log of a plugin's output, and the way for a plugin to call back: neither is used, both must be held open. */
const HELD = new Set(['/plugin.GRPCStdio/StreamStdio', '/plugin.GRPCBroker/StartStream'])

const EMPTY = Buffer.alloc(0)

/** Serves a provider on a Unix socket of its own. */
export async function startServer<C>(provider: Provider<C>, options: ServerOptions): Promise<RunningServer> {
  const compiled = compileProvider(provider)
  const server = createGrpcServer({
    heldPaths: HELD,
    ...(options.tls && { tls: options.tls }),
    createMethods: () => {
      const methods = new Map<string, Method>([
        ['/grpc.health.v1.Health/Check', async () => healthCheckAnswer.encode({ status: 1 })],
        [
          '/plugin.GRPCController/Shutdown',
          async () => {
            setImmediate(options.onShutdown)
            return EMPTY
          },
        ],
      ])
      for (const [name, method] of createMethods(compiled, options.onException)) {
        methods.set(`/tfplugin6.Provider/${name}`, method)
      }
      return methods
    },
  })

  const sessions = new Set<Http2Session>()
  server.on('session', (session: Http2Session) => {
    sessions.add(session)
    options.onConnections?.(sessions.size)
    session.on('close', () => {
      sessions.delete(session)
      options.onConnections?.(sessions.size)
    })
  })

  // a folder that only this user can open, as mkdtemp makes it, keeps others from the socket
  const folder = await mkdtemp(join(options.directory || tmpdir(), 'tfplugin-'))
  const path = join(folder, 'socket')
  await new Promise<void>((resolve, reject) => void server.once('error', reject).listen(path, resolve))

  async function close(): Promise<void> {
    const closed = new Promise<void>((resolve) => void server.close(() => resolve()))
    for (const session of sessions) session.destroy()
    await closed
    await rm(folder, { recursive: true, force: true })
  }

  return { path, close }
}
