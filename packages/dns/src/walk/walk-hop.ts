import { notKnown } from '../look-up/not-known.js'
import type { ChainLink } from '../look-up/published.js'
import { sameName } from '../message/name.js'
import { askZone } from './ask-zone.js'
import { type Hop, isLame } from './hop.js'
import { orAborted } from './or-aborted.js'
import type { WalkContext } from './walk-context.js'
import { walkNamed } from './walk-named.js'

/** Asks every server of the zone that a name lies in; `chain` is what led to the name. */
export async function walkHop(context: WalkContext, owner: string, chain: readonly ChainLink[]): Promise<Hop> {
  const { zones, signal } = context
  const named = zones.named(owner)
  if (named) return walkNamed(context, owner, chain, named)
  const zone = await orAborted(zones.find(owner), signal)
  const hop = 'reason' in zone ? undefined : await askZone(context, owner, chain, zone)
  if (hop && !hop.answers.some(isLame)) return hop
  // A selector may be a zone of its own, on servers of its own; the servers above it then only refer to those.
  const exact = await orAborted(zones.findExactly(owner), signal)
  if ('reason' in exact) return hop ?? { owner, chain, answers: [{ ...notKnown(owner, exact), host: '' }] }
  return hop && sameName(exact.apex, hop.zone ?? '') ? hop : askZone(context, owner, chain, exact)
}
