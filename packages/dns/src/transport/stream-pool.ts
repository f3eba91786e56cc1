import { connect } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { formatServer, type PlainServer, type TlsServer } from './dns-server.js'
import type { Counters, Exchange, ExchangeOptions } from './exchange.js'
import { StreamConnection } from './stream-connection.js'

/** Above so many servers, those whose connection is closed are forgotten. */
const maxKnown = 256

/** Whom to trust instead of the authorities that Node knows: certificates in PEM. */
export interface TrustOptions {
  readonly ca?: string | string[]
}

/** One connection a server, over TCP (RFC 7766) or TLS (RFC 7858), opened when first needed and used again. */
export class StreamPool {
  readonly #counters: Counters
  readonly #trust: TrustOptions
  readonly #connections = new Map<string, StreamConnection>()

  constructor(counters: Counters, trust: TrustOptions = {}) {
    this.#counters = counters
    this.#trust = trust
  }

  /** Sends a query, whose id it writes, to a server and waits for its answer. */
  async exchange(server: PlainServer | TlsServer, query: Buffer, options: ExchangeOptions): Promise<Exchange> {
    const connection = this.#open(server)
    const { wasUsed } = connection
    const exchange = await connection.exchange(query, options)
    if (!wasUsed || exchange.kind === 'message' || exchange.trouble !== 'network') return exchange
    // RFC 7766 §6.2.4: the server closed an old connection while we wrote; that says nothing about a new one.
    return this.#open(server).exchange(query, options)
  }

  /** Gives up what is in flight and leaves no handle open. */
  async close(): Promise<void> {
    const connections = [...this.#connections.values()]
    this.#connections.clear()
    await Promise.all(connections.map((connection) => connection.close()))
  }

  #open(server: PlainServer | TlsServer): StreamConnection {
    const key = formatServer(server)
    const known = this.#connections.get(key)
    if (known?.usable) return known
    if (this.#connections.size >= maxKnown) this.#forgetClosed()
    const connection = new StreamConnection(this.#dial(server), this.#counters)
    this.#connections.set(key, connection)
    return connection
  }

  #forgetClosed(): void {
    for (const [key, connection] of this.#connections) if (!connection.usable) this.#connections.delete(key)
  }

  #dial(server: PlainServer | TlsServer): ReturnType<typeof connect> {
    if (server.protocol === 'dns') return connect({ host: server.address, port: server.port })
    const { host, port, name } = server
    const ca = this.#trust.ca
    return connectTls({
      host,
      port,
      ALPNProtocols: ['dot'],
      ...(name !== undefined && { servername: name }),
      ...(ca !== undefined && { ca }),
    })
  }
}
