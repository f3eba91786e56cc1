import { isInZone } from '@dkimkit/core'
import type { AskOptions } from '../client.js'
import { sameName } from '../message/name.js'
import type { DnsServer } from '../transport/dns-server.js'
import type { HeldZone } from './named-zones.js'
import { orAborted } from './or-aborted.js'
import { type ListedHost, readAddresses, readCut } from './read-cut.js'
import type { WalkContext } from './walk-context.js'
import type { ZoneServers } from './zone-finder.js'

/** So many servers of a zone are asked one after another, until one knows. */
const mostAsked = 4

/** The zone below another one that its servers refer to for a name (RFC 1034 §4.3.1); undefined where none of them does. */
export async function findReferral(
  context: WalkContext,
  held: HeldZone,
  name: string,
): Promise<ZoneServers | undefined> {
  for (const server of held.servers.slice(0, mostAsked)) {
    const answer = await context.client.ask({ name, type: 'SOA' }, howToAsk(context, server))
    if (answer.status === 'unavailable') continue
    const cut = readCut(answer.message, name, held.apex)
    // Only downwards: a referral up or aside says that the server has nothing to do with the name.
    if (cut.kind !== 'referral' || !isInZone(cut.apex, held.apex) || sameName(cut.apex, held.apex)) continue
    const hosts = await Promise.all(cut.hosts.map((host) => withAddresses(context, held, host)))
    return { apex: cut.apex, hosts }
  }
  return undefined
}

/** A zone with those of its servers that may be asked. */
export function heldBy(context: WalkContext, { apex, hosts }: ZoneServers): HeldZone {
  const addresses = hosts.flatMap((host) => host.addresses)
  const asked = addresses.filter((address) => context.isWanted(address) && context.mayAsk(address))
  return { apex, servers: asked.map((address) => context.serverOf(address)) }
}

/** The addresses that came along, else those that the host's own zone gives. */
async function withAddresses(context: WalkContext, held: HeldZone, listed: ListedHost): Promise<ListedHost> {
  if (listed.addresses.length > 0) return listed
  const { host } = listed
  const zone = isInZone(host, held.apex) ? held : await findHolder(context, host)
  for (const server of zone?.servers.slice(0, mostAsked) ?? []) {
    const how = howToAsk(context, server)
    const asked = (['A', 'AAAA'] as const).map((type) => context.client.ask({ name: host, type }, how))
    const answers = await Promise.all(asked)
    const addresses = answers.flatMap((answer) =>
      answer.status === 'answer' ? readAddresses(answer.message.answers, host) : [],
    )
    if (addresses.length > 0) return { host, addresses }
  }
  return listed
}

async function findHolder(context: WalkContext, host: string): Promise<HeldZone | undefined> {
  const { zones, signal } = context
  const named = zones.named(host)
  if (named) return named
  const found = await orAborted(zones.findExactly(host), signal)
  return 'reason' in found ? undefined : heldBy(context, found)
}

function howToAsk({ signal }: WalkContext, server: DnsServer): AskOptions {
  return { server, recursive: false, tries: 2, ...(signal && { signal }) }
}
