import type { ChainLink } from '../look-up/published.js'
import { askHop } from './ask-hop.js'
import { askZone } from './ask-zone.js'
import { findReferral, heldBy } from './find-referral.js'
import { type Hop, isLame } from './hop.js'
import type { HeldZone } from './named-zones.js'
import type { WalkContext } from './walk-context.js'

/** More cuts below a named zone than any tree of zones has. */
const maxCuts = 16

/**
 * Asks every named server of a zone for a name; where they refer to a zone below, which holds the name, every server of
 * that one. `chain` is what led to the name.
 */
export async function walkNamed(
  context: WalkContext,
  owner: string,
  chain: readonly ChainLink[],
  named: HeldZone,
): Promise<Hop> {
  const inside = trustNamed(context, named)
  const known = context.zones.below(named.apex, owner)
  let held = known ? heldBy(inside, known) : named
  let hop = known ? await askZone(inside, owner, chain, known) : await askNamed(context, owner, chain, named)
  for (let cuts = 0; cuts < maxCuts && hop.answers.some(isLame); cuts++) {
    const below = await findReferral(inside, held, owner)
    if (!below) break
    context.zones.addBelow(below)
    held = heldBy(inside, below)
    hop = await askZone(inside, owner, chain, below)
  }
  return hop
}

/** A zone below may lie on the named servers themselves: they are asked at the ports that were named. */
function trustNamed(context: WalkContext, { servers }: HeldZone): WalkContext {
  const named = new Map(servers.flatMap((server) => (server.protocol === 'dns' ? [[server.address, server]] : [])))
  return {
    ...context,
    mayAsk: (address) => named.has(address) || context.mayAsk(address),
    serverOf: (address) => named.get(address) ?? context.serverOf(address),
  }
}

async function askNamed(
  { client, signal }: WalkContext,
  owner: string,
  chain: readonly ChainLink[],
  { apex, servers }: HeldZone,
): Promise<Hop> {
  const answers = await Promise.all(servers.map((server) => askHop({ client, owner, apex, signal }, '', server)))
  return { owner, zone: apex, chain, answers }
}
