import { canonicalName, isInZone } from '@dkimkit/core'
import { parentOf, sameName, splitName } from '../message/name.js'
import type { DnsServer } from '../transport/dns-server.js'
import { KnownZones } from './known-zones.js'
import { type HeldZone, nearestNamed } from './named-zones.js'
import { Recent } from './recent.js'
import type { ZoneFinder, ZoneFinding, ZoneServers } from './zone-finder.js'

/** The zones of names: those that were named, and those that are found, kept for a while. */
export class ZoneBook {
  readonly #find: ZoneFinder
  readonly #named: Readonly<Record<string, readonly DnsServer[]>>
  readonly #recent: Recent<ZoneFinding>
  readonly #below: KnownZones

  /** `keep` is how long a zone is kept, in milliseconds. */
  constructor(find: ZoneFinder, named: Readonly<Record<string, readonly DnsServer[]>>, keep: number) {
    this.#find = find
    this.#named = named
    this.#recent = new Recent(keep)
    this.#below = new KnownZones({ apex: '', hosts: [] }, keep)
  }

  /** The servers that were named for a name's zone. */
  named(name: string): HeldZone | undefined {
    return nearestNamed(this.#named, name)
  }

  /** The deepest zone below a named one that its servers referred to for a name like this. */
  below(apex: string, name: string): ZoneServers | undefined {
    const zone = this.#below.deepest(name)
    return isInZone(zone.apex, apex) && !sameName(zone.apex, apex) ? zone : undefined
  }

  /** Keeps a zone that a server referred to. */
  addBelow(zone: ZoneServers): void {
    this.#below.add(zone)
  }

  /** The zone that a name lies in. Selectors of one domain share the zone of their `_domainkey`, so that is looked for once. */
  find(name: string): Promise<ZoneFinding> {
    const isSelector = splitName(name)[1]?.toLowerCase() === '_domainkey'
    return this.findExactly(isSelector ? parentOf(name) : name)
  }

  /** The zone that a name lies in, even if the name is a zone of its own. */
  findExactly(name: string): Promise<ZoneFinding> {
    return this.#recent.get(
      canonicalName(name),
      () => this.#find(name),
      (zone) => !('reason' in zone),
    )
  }
}
