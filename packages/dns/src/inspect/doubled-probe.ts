import { canonicalName, isInZone, type PublishedRecord, readOwner } from '@dkimkit/core'
import { parentOf } from '../message/name.js'
import { Recent } from '../walk/recent.js'
import { keepProbes, type ProbeContext } from './probe-context.js'
import type { SiblingProbe } from './sibling-probe.js'

/** Looks where a record goes when its provider appends the zone to a name that ends in it already. */
export class DoubledProbe {
  readonly #context: ProbeContext
  readonly #sibling: SiblingProbe
  readonly #recent = new Recent<PublishedRecord>(keepProbes)

  constructor(context: ProbeContext, sibling: SiblingProbe) {
    this.#context = context
    this.#sibling = sibling
  }

  /** What stands at the doubled name of an absent record; undefined where nothing does, or only what a wildcard gives. */
  async find(absent: PublishedRecord, signal: AbortSignal | undefined): Promise<PublishedRecord | undefined> {
    const zone = zoneOf(absent)
    if (zone === undefined) return undefined
    const above = `${parentOf(absent.owner)}.${zone}`
    const ask = (name: string): Promise<PublishedRecord> => this.#context.ask(name, absent, signal)
    // RFC 8020: nothing lies below a name that does not exist, so one look-up tells it of every selector of the domain.
    const parent = await this.#recent.get(canonicalName(above), () => ask(above), isKnown)
    if (!isKnown(parent) || parent.reason === 'nxdomain') return undefined
    const doubled = await ask(`${absent.owner}.${zone}`)
    if (doubled.outcome !== 'found' && doubled.outcome !== 'multiple') return undefined
    const sibling = await this.#sibling.find(doubled, signal)
    const isOfWildcard = doubled.values.every((value) => sibling?.values.includes(value))
    return isOfWildcard ? undefined : doubled
  }
}

function isKnown({ outcome }: PublishedRecord): boolean {
  return outcome !== 'unavailable'
}

/** The zone as the answer tells it, else the domain. */
function zoneOf({ owner, zone }: PublishedRecord): string | undefined {
  const domain = readOwner(owner)?.domain
  const apex = zone !== undefined && zone !== '' && isInZone(owner, zone) ? zone : domain
  return domain === undefined ? undefined : apex
}
