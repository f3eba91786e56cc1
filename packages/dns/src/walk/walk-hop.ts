import type { DnsClient } from '../client.js'
import { notKnown } from '../look-up/not-known.js'
import type { ChainLink } from '../look-up/published.js'
import { sameName } from '../message/name.js'
import type { PlainServer } from '../transport/dns-server.js'
import { askHop, skipServer } from './ask-hop.js'
import type { Hop, ServerAnswer } from './hop.js'
import { orAborted } from './or-aborted.js'
import type { ListedHost } from './read-cut.js'
import type { ZoneBook } from './zone-book.js'
import type { ZoneServers } from './zone-finder.js'

/** What a walk goes by. */
export interface WalkContext {
  readonly client: DnsClient
  readonly zones: ZoneBook
  /** Whether this kind of address is asked at all. */
  isWanted(address: string): boolean
  /** Whether this address may be asked. */
  mayAsk(address: string): boolean
  serverOf(address: string): PlainServer
  readonly signal: AbortSignal | undefined
}

/** Asks every server of the zone that a name lies in; `chain` is what led to the name. */
export async function walkHop(context: WalkContext, owner: string, chain: readonly ChainLink[]): Promise<Hop> {
  const { client, zones, signal } = context
  const named = zones.named(owner)
  if (named) {
    const { apex, servers } = named
    const answers = await Promise.all(servers.map((server) => askHop({ client, owner, apex, signal }, '', server)))
    return { owner, zone: apex, chain, answers }
  }
  const zone = await orAborted(zones.find(owner), signal)
  const hop = 'reason' in zone ? undefined : await askZone(context, owner, chain, zone)
  if (hop && !hop.answers.some(isLame)) return hop
  // A selector may be a zone of its own, on servers of its own; the servers above it then only refer to those.
  const exact = await orAborted(zones.findExactly(owner), signal)
  if ('reason' in exact) return hop ?? { owner, chain, answers: [{ ...notKnown(owner, exact), host: '' }] }
  return hop && sameName(exact.apex, hop.zone ?? '') ? hop : askZone(context, owner, chain, exact)
}

function isLame(answer: ServerAnswer): boolean {
  return answer.outcome === 'unavailable' && answer.reason === 'lame'
}

async function askZone(
  context: WalkContext,
  owner: string,
  chain: readonly ChainLink[],
  zone: ZoneServers,
): Promise<Hop> {
  const answers = await Promise.all(zone.hosts.map((host) => askHost(context, owner, zone.apex, host)))
  return { owner, zone: zone.apex, chain, answers: answers.flat() }
}

function askHost(context: WalkContext, owner: string, apex: string, listed: ListedHost): Promise<ServerAnswer[]> {
  const { client, signal } = context
  const { host, addresses } = listed
  if (addresses.length === 0) return Promise.resolve([skipServer(owner, host, 'no-address', undefined)])
  const asked = addresses
    .filter((address) => context.isWanted(address))
    .map((address) => {
      const server = context.serverOf(address)
      if (!context.mayAsk(address)) return skipServer(owner, host, 'internal', server)
      return askHop({ client, owner, apex, signal }, host, server)
    })
  return Promise.all(asked)
}
