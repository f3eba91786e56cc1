import type { ChainLink } from '../look-up/published.js'
import { askHop, skipServer } from './ask-hop.js'
import type { Hop, ServerAnswer } from './hop.js'
import type { ListedHost } from './read-cut.js'
import type { WalkContext } from './walk-context.js'
import type { ZoneServers } from './zone-finder.js'

/** Asks every address of every host of a zone for a name; `chain` is what led to it. */
export async function askZone(
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
