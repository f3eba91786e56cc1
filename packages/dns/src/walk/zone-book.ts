import { canonicalName } from '@dkimkit/core'
import { parentOf, splitName } from '../message/name.js'
import type { DnsServer } from '../transport/dns-server.js'
import { nearestNamed } from './named-zones.js'
import { Recent } from './recent.js'
import type { ZoneFinder, ZoneFinding } from './zone-finder.js'

/** The zones of names: those that were named, and those that are found, kept for a while. */
export class ZoneBook {
  readonly #find: ZoneFinder
  readonly #named: Readonly<Record<string, readonly DnsServer[]>>
  readonly #recent: Recent<ZoneFinding>

  /** `keep` is how long a zone is kept, in milliseconds. */
  constructor(find: ZoneFinder, named: Readonly<Record<string, readonly DnsServer[]>>, keep: number) {
    this.#find = find
    this.#named = named
    this.#recent = new Recent(keep)
  }

  /** The servers that were named for a name's zone. */
  named(name: string): { readonly apex: string; readonly servers: readonly DnsServer[] } | undefined {
    return nearestNamed(this.#named, name)
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
