import { type ClientHttp2Session, connect } from 'node:http2'
import type { HttpsServer } from './dns-server.js'
import type { Counters, Exchange, ExchangeOptions } from './exchange.js'
import { postQuery } from './post-query.js'
import type { TrustOptions } from './stream-pool.js'

/** How long an idle session is kept, in milliseconds. */
const idleTime = 5000

interface Kept {
  readonly session: ClientHttp2Session
  /** When the last answer came over it, as `performance.now()` counts. */
  heardAt: number
}

/** One HTTP/2 session an origin for DNS over HTTPS (RFC 8484 §5.2 recommends HTTP/2 at least), opened when first needed. */
export class HttpsPool {
  readonly #counters: Counters
  readonly #trust: TrustOptions
  readonly #sessions = new Map<string, Kept>()
  /** Those that take no further query, until they are closed. */
  readonly #retired = new Set<ClientHttp2Session>()

  constructor(counters: Counters, trust: TrustOptions = {}) {
    this.#counters = counters
    this.#trust = trust
  }

  /** Sends a query, whose id it writes, to a resolver and waits for its answer. */
  async exchange(server: HttpsServer, query: Buffer, options: ExchangeOptions): Promise<Exchange> {
    this.#counters.sent++
    const url = new URL(server.url)
    const kept = this.#open(url)
    const sentAt = performance.now()
    const exchange = await postQuery(kept.session, url, query, options)
    if (exchange.kind === 'message') {
      this.#counters.received++
      kept.heardAt = performance.now()
    } else if (exchange.trouble === 'timeout') {
      this.#counters.lost++
      // A session over which nothing came meanwhile may be dead: the next query gets another one.
      if (kept.heardAt < sentAt) this.#retire(url.origin, kept)
    } else if (exchange.trouble === 'malformed') this.#counters.malformed++
    return exchange
  }

  /** Gives up what is in flight and leaves no handle open. */
  async close(): Promise<void> {
    const sessions = [...this.#retired, ...[...this.#sessions.values()].map(({ session }) => session)]
    this.#sessions.clear()
    await Promise.all(sessions.map(closeSession))
  }

  #retire(origin: string, kept: Kept): void {
    if (this.#sessions.get(origin) !== kept) return
    const { session } = kept
    this.#sessions.delete(origin)
    this.#retired.add(session)
    session.once('close', () => this.#retired.delete(session))
    // What is still in flight over it may come; then it ends.
    session.close()
  }

  #open(url: URL): Kept {
    const known = this.#sessions.get(url.origin)
    if (known && !known.session.closed && !known.session.destroyed) return known
    const { ca } = this.#trust
    const session = connect(url.origin, ca === undefined ? {} : { ca })
    // Each query in flight tells its own trouble.
    session.on('error', () => {})
    session.on('goaway', () => session.close())
    session.setTimeout(idleTime, () => session.close())
    // The timers of the queries keep the process alive; an idle session doesn't.
    session.unref()
    const kept = { session, heardAt: Number.NEGATIVE_INFINITY }
    this.#sessions.set(url.origin, kept)
    return kept
  }
}

async function closeSession(session: ClientHttp2Session): Promise<void> {
  if (session.destroyed) return
  const closed = new Promise<void>((resolve) => session.once('close', () => resolve()))
  session.destroy()
  await closed
}
