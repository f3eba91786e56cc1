import { isIPv6 } from 'node:net'
import type { DnsClient } from './client.js'
import { isLoop, notKnown } from './look-up/not-known.js'
import type { ChainLink, Published } from './look-up/published.js'
import { maxLinks } from './look-up/read-answer.js'
import type { DnsServer, PlainServer } from './transport/dns-server.js'
import { guardAddresses } from './walk/address-guard.js'
import { findByResolver } from './walk/find-by-resolver.js'
import { findFromRoots } from './walk/find-from-roots.js'
import type { Hop } from './walk/hop.js'
import type { ListedHost } from './walk/read-cut.js'
import { isAgreed, settleAnswers } from './walk/settle-answers.js'
import { walkHop } from './walk/walk-hop.js'
import { ZoneBook } from './walk/zone-book.js'

export interface WalkerOptions {
  readonly client: DnsClient
  /** Where to begin: hosts of the root (`rootHints`, or private ones); without, the client's resolvers find the servers. */
  readonly roots?: readonly ListedHost[]
  /**
   * Zones whose servers are these and are not looked for (split horizon); the deepest one that holds a name counts. Zones
   * below are found by what these servers refer to.
   */
  readonly named?: Readonly<Record<string, readonly DnsServer[]>>
  /** The port of a server's address; 53 by default. */
  readonly portOf?: (address: string) => number
  /** Which kinds of addresses are asked; both by default. */
  readonly families?: readonly (4 | 6)[]
  /** Asks no address that is not public, as zones can name any; those of `roots` and `named` are asked nevertheless. */
  readonly refuseInternal?: boolean
  /** Networks that are asked nevertheless, as `10.1.0.0/16`. */
  readonly allow?: readonly string[]
  /** How long zones and their servers are kept, in milliseconds; 60,000 by default. */
  readonly keep?: number
  /** Ends the search for zones and servers, which walks share. */
  readonly signal?: AbortSignal
}

/** What every authoritative server says. */
export interface Walk {
  readonly owner: string
  /** What most of the servers at the end of the chain say. */
  readonly published: Published
  /** Whether every server of every hop was asked and all of a hop say the same. */
  readonly agreed: boolean
  /** The declared owner first, then each CNAME target in another zone. */
  readonly hops: readonly Hop[]
}

/** Asks every authoritative server; keeps the zones that it found for the next name. */
export interface Walker {
  walk(owner: string, options?: { readonly signal?: AbortSignal }): Promise<Walk>
}

/** Servers that disagree about CNAMEs could lead to ever more names. */
const maxHops = 20

/**
 * Makes a walker: it finds the zone that an owner lies in, asks every address of every name server of it, and does the same
 * at each CNAME target that lies in another zone.
 *
 * Throws `DkimError('bad-argument')` for an entry of `allow` that is no network. A walk itself never throws.
 *
 * @example
 * ```ts
 * import { createDnsClient, createWalker } from '@dkimkit/dns'
 * import { startTestServer } from '@dkimkit/dns/testing'
 *
 * const record = { owner: 's1._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=' }
 * const { address, port, close } = await startTestServer({ zones: { 'example.com': [record] } })
 * const client = createDnsClient({ servers: [{ protocol: 'dns', address, port }] })
 * const walker = createWalker({ client, portOf: () => port })
 * const { published, agreed } = await walker.walk('s1._domainkey.example.com')
 * published.outcome // => 'found'
 * agreed // => true
 * await client.close()
 * await close()
 * ```
 */
export function createWalker(options: WalkerOptions): Walker {
  const { client, roots, named = {}, portOf = () => 53, families = [4, 6], keep = 60_000, signal } = options
  const isPublic = options.refuseInternal ? guardAddresses(options.allow) : () => true
  const trusted = new Set(roots?.flatMap((root) => root.addresses))
  const mayAsk = (address: string): boolean => trusted.has(address) || isPublic(address)
  const isWanted = (address: string): boolean => families.includes(isIPv6(address) ? 6 : 4)
  const serverOf = (address: string): PlainServer => ({ protocol: 'dns', address, port: portOf(address) })
  const serverAt = (address: string): PlainServer | undefined =>
    isWanted(address) && mayAsk(address) ? serverOf(address) : undefined
  const find = roots ? findFromRoots({ client, roots, serverAt, signal, keep }) : findByResolver(client, signal)
  const zones = new ZoneBook(find, named, keep)

  async function walk(owner: string, how: { readonly signal?: AbortSignal } = {}): Promise<Walk> {
    const hops: Hop[] = []
    const waiting: { readonly owner: string; readonly chain: readonly ChainLink[] }[] = [{ owner, chain: [] }]
    const met = new Set([owner.toLowerCase()])
    let reason: 'loop' | 'too-long' = 'loop'
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const hop = await walkHop(
        { client, zones, isWanted, mayAsk, serverOf, signal: how.signal },
        next.owner,
        next.chain,
      )
      hops.push(hop)
      for (const answer of hop.answers) {
        if (answer.outcome !== 'alias') continue
        const chain = [...next.chain, ...answer.chain]
        const target = answer.target.toLowerCase()
        if (isLoop(owner, chain)) continue
        if (chain.length >= maxLinks || met.size >= maxHops) reason = 'too-long'
        else if (!met.has(target)) waiting.push({ owner: answer.target, chain })
        met.add(target)
      }
    }
    return { owner, published: settle(owner, hops, reason), agreed: isAgreed(hops), hops }
  }

  return { walk }
}

/** What to tell of the whole walk: the end that most servers lead to, with the chain from the declared owner. */
function settle(owner: string, hops: readonly Hop[], reason: 'loop' | 'too-long'): Published {
  const settled = settleAnswers(hops)
  if (!settled) return notKnown(owner, { reason, server: '', ms: 0, temporary: false }, longestChain(hops))
  const { published } = settled
  return { ...published, owner, chain: [...settled.hop.chain, ...published.chain] }
}

/** Where every server only leads on, the way that went furthest. */
function longestChain(hops: readonly Hop[]): readonly ChainLink[] {
  const chains = hops.flatMap((hop) => hop.answers.map((answer) => [...hop.chain, ...answer.chain]))
  return chains.reduce((longest, chain) => (chain.length > longest.length ? chain : longest), [])
}
