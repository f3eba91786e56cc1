import { PluginError } from '../plugin-error.js'
import type { Provider } from '../provider/provider.js'
import { makeCertificate } from './certificate.js'
import { type RunningServer, startServer } from './start-server.js'

/** By this Terraform's engines show that they, and not a person, started the process. It guards nothing. */
const COOKIE = 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2'
const PROTOCOL = '6'

/** How long to wait for an engine that has started the process, or that has gone, in milliseconds. */
const WAIT_FIRST = 60_000
const WAIT_AGAIN = 2_000

/**
 * Serves a provider as the process that an engine started: makes the handshake on standard output, then answers until the
 * engine says that it is done, or is gone. Linux and macOS: the connection is a Unix socket.
 *
 * Throws `PluginError('not-a-plugin')` when no engine started the process, or one that does not know protocol 6.
 * Nothing may be written to standard output before.
 */
export async function serve<C>(provider: Provider<C>): Promise<void> {
  const { env } = process
  if (env.TF_PLUGIN_MAGIC_COOKIE !== COOKIE) {
    throw new PluginError(
      'not-a-plugin',
      `${provider.name} is a provider: Terraform or OpenTofu starts it, not a person`,
    )
  }
  if (!(env.PLUGIN_PROTOCOL_VERSIONS ?? PROTOCOL).split(',').includes(PROTOCOL)) {
    throw new PluginError('not-a-plugin', `${provider.name} needs an engine with plugin protocol ${PROTOCOL}`)
  }
  let server: RunningServer | undefined
  async function leave(): Promise<void> {
    await server?.close()
    process.exit(0)
  }
  // Ctrl-C reaches the whole process group; the engine stops the provider when it has finished what is under way
  process.on('SIGINT', () => {})
  process.on('SIGTERM', leave)

  const certificate = env.PLUGIN_CLIENT_CERT ? makeCertificate(Date.now()) : undefined
  let alone = setTimeout(leave, WAIT_FIRST)
  server = await startServer(provider, {
    directory: env.PLUGIN_UNIX_SOCKET_DIR,
    tls: certificate && { certificate, clientPem: env.PLUGIN_CLIENT_CERT ?? '' },
    onShutdown: leave,
    onException: (error) => logException(provider.name, error),
    onConnections: (count) => {
      clearTimeout(alone)
      if (count === 0) alone = setTimeout(leave, WAIT_AGAIN)
    },
  })
  // base64 without padding, as Go's RawStdEncoding reads it
  const encoded = certificate?.der.toString('base64').replaceAll('=', '') ?? ''
  process.stdout.write(`1|${PROTOCOL}|unix|${server.path}|grpc|${encoded}\n`)
}

/** The engine puts JSON lines of this form into its own log. */
function logException(name: string, error: unknown): void {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${JSON.stringify({ '@level': 'error', '@module': name, '@message': message })}\n`)
}
