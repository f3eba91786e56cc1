import { type ClientHttp2Session, connect } from 'node:http2'
import type { HttpsServer } from './dns-server.js'
import type { Counters, Exchange, ExchangeOptions } from './exchange.js'
import { postQuery } from './post-query.js'
import type { TrustOptions } from './stream-pool.js'

/** How long an idle session is kept, in milliseconds. */
const idleTime = 5000

/** One HTTP/2 session an origin for DNS over HTTPS (RFC 8484 §5.2 recommends HTTP/2 at least), opened when first needed. */
export class HttpsPool {
  readonly #counters: Counters
  readonly #trust: TrustOptions
  readonly #sessions = new Map<string, ClientHttp2Session>()

  constructor(counters: Counters, trust: TrustOptions = {}) {
    this.#counters = counters
    this.#trust = trust
  }

  /** Sends a query, whose id it writes, to a resolver and waits for its answer. */
  async exchange(server: HttpsServer, query: Buffer, options: ExchangeOptions): Promise<Exchange> {
    this.#counters.sent++
    const url = new URL(server.url)
    const exchange = await postQuery(this.#open(url), url, query, options)
    if (exchange.kind === 'message') this.#counters.received++
    else if (exchange.trouble === 'timeout') this.#counters.lost++
    else if (exchange.trouble === 'malformed') this.#counters.malformed++
    return exchange
  }

  /** Gives up what is in flight and leaves no handle open. */
  async close(): Promise<void> {
    const sessions = [...this.#sessions.values()]
    this.#sessions.clear()
    await Promise.all(sessions.map(closeSession))
  }

  #open(url: URL): ClientHttp2Session {
    const known = this.#sessions.get(url.origin)
    if (known && !known.closed && !known.destroyed) return known
    const { ca } = this.#trust
    const session = connect(url.origin, ca === undefined ? {} : { ca })
    // Each query in flight tells its own trouble.
    session.on('error', () => {})
    session.on('goaway', () => session.close())
    session.setTimeout(idleTime, () => session.close())
    // The timers of the queries keep the process alive; an idle session doesn't.
    session.unref()
    this.#sessions.set(url.origin, session)
    return session
  }
}

async function closeSession(session: ClientHttp2Session): Promise<void> {
  if (session.destroyed) return
  const closed = new Promise<void>((resolve) => session.once('close', () => resolve()))
  session.destroy()
  await closed
}
