import {
  challengeKey,
  type DeclaredRecord,
  DkimError,
  type Observation,
  type PrivateKey,
  type SelectorState,
} from '@dkimkit/core'
import type { DnsClient } from './client.js'
import { askAuthoritative } from './inspect/ask-authoritative.js'
import { askEach } from './inspect/ask-each.js'
import { type AskOwner, askWithin } from './inspect/ask-owner.js'
import { askResolvers } from './inspect/ask-resolvers.js'
import { LookUpBudget } from './inspect/look-up-budget.js'
import type { ProbeContext } from './inspect/probe-context.js'
import { createProbes, type Probed } from './inspect/probe-record.js'
import { serverOf } from './inspect/server-of.js'
import type { Writable } from './inspect/writable.js'
import type { Walker } from './walk.js'

/** One owner to look at, and what is expected there. */
export interface InspectRequest {
  readonly owner: string
  /** What code in git says. */
  readonly declared?: DeclaredRecord
  /** The state that the manifest gives the selector. */
  readonly state?: SelectorState
  /** The longest TTL, in seconds, that the rotation's waits allow for. */
  readonly mostTtl?: number
  /** Signs a challenge, which is verified with what is published. */
  readonly privateKey?: PrivateKey
}

export interface InspectorOptions {
  readonly client: DnsClient
  /**
   * Whom: the client's servers until one gives a good answer, each of them for a view of how far a change has come, or every
   * authoritative server, which the walker finds.
   */
  readonly ask: 'resolvers' | 'each' | 'authoritative'
  /** Wanted by `authoritative`. */
  readonly walker?: Walker
  /** Whether to look further than the record itself: for wildcards, doubled names, other types, sizes. `all` by default. */
  readonly probes?: 'all' | 'none'
  /** At most so many look-ups, of owners and of probes; behind them all is unavailable for `budget`. Without end by default. */
  readonly mostLookUps?: number
  /** The clock; the system's by default. */
  readonly now?: () => Date
}

/** Looks at owners; what names of one zone share is looked up once. */
export interface Inspector {
  /** What the DNS serves at an owner, with all that the `live/` rules ask about. Never throws. */
  inspect(request: InspectRequest, options?: { readonly signal?: AbortSignal }): Promise<Observation>
  /** How many owners and probes were looked up so far. */
  readonly lookUps: number
}

/**
 * Makes an inspector: it asks for key records, and for what tells a good one from one that only looks so.
 *
 * Throws `DkimError('bad-argument')` for `authoritative` without a walker.
 *
 * @example
 * ```ts
 * import { judgeLive } from '@dkimkit/core'
 * import { createDnsClient, createInspector } from '@dkimkit/dns'
 * import { startTestServer } from '@dkimkit/dns/testing'
 *
 * const record = { owner: '*._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=' }
 * const { address, port, close } = await startTestServer({ zones: { 'example.com': [record] } })
 * const client = createDnsClient({ servers: [{ protocol: 'dns', address, port }] })
 * const inspector = createInspector({ client, ask: 'resolvers' })
 * const seen = await inspector.inspect({ owner: 's1._domainkey.example.com' })
 * seen.published.outcome // => 'found'
 * judgeLive(seen).map(({ code }) => code) // => ['live/wildcard-null']
 * await client.close()
 * await close()
 * ```
 */
export function createInspector(options: InspectorOptions): Inspector {
  const { probes = 'all', mostLookUps = Number.POSITIVE_INFINITY, now = () => new Date() } = options
  const budget = new LookUpBudget(mostLookUps)
  const ask = askWithin(budget, askerOf(options))
  const probe = createProbes(contextOf(options, budget, ask))

  return {
    get lookUps() {
      return budget.taken
    },
    async inspect(request, { signal } = {}) {
      const seen = await ask(request.owner, signal)
      const at = now()
      return observationOf(request, probes === 'all' ? await probe(seen, signal) : { published: seen }, at)
    },
  }
}

function askerOf({ ask, client, walker }: InspectorOptions): AskOwner {
  if (ask === 'resolvers') return askResolvers({ client })
  if (ask === 'each') return askEach(client)
  if (walker) return askAuthoritative(walker)
  throw new DkimError('bad-argument', 'authoritative servers are found by a walker: give one')
}

function contextOf({ client, ask: whom }: InspectorOptions, budget: LookUpBudget, ask: AskOwner): ProbeContext {
  return {
    client,
    budget,
    ask(owner, near, signal) {
      // One of many servers is enough for a hint.
      const server = whom === 'each' && serverOf(near.servers.find(({ outcome }) => outcome === near.outcome))
      return server ? askWithin(budget, askResolvers({ client, server }))(owner, signal) : ask(owner, signal)
    },
    howToAsk(answer, signal) {
      const server = serverOf(answer)
      return server && { server, recursive: whom !== 'authoritative', ...(signal && { signal }) }
    },
  }
}

/** Built up field by field: in a run of a million, spreading objects would cost more than asking. */
function observationOf(request: InspectRequest, { published, sibling, doubled }: Probed, at: Date): Observation {
  const { declared, state, mostTtl, privateKey } = request
  const seen: Writable<Observation> = { published, at }
  if (declared) seen.declared = declared
  if (state) seen.state = state
  if (mostTtl !== undefined) seen.mostTtl = mostTtl
  if (sibling) seen.sibling = sibling
  if (doubled) seen.doubled = doubled
  // Only a record that is there can be told to fit a key or not.
  const isThere = published.outcome === 'found' || published.outcome === 'multiple'
  if (privateKey && isThere) seen.privateKey = fits(published.values, privateKey) ? 'fits' : 'mismatch'
  return seen
}

function fits(values: readonly string[], key: PrivateKey): boolean {
  return values.some((value) => challengeKey(key, value) === 'fits')
}
