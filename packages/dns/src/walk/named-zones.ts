import { canonicalName, isInZone } from '@dkimkit/core'
import type { DnsServer } from '../transport/dns-server.js'

/** A zone and servers that hold it. */
export interface HeldZone {
  readonly apex: string
  readonly servers: readonly DnsServer[]
}

/** The deepest of the named zones that holds a name, with its servers. */
export function nearestNamed(
  named: Readonly<Record<string, readonly DnsServer[]>>,
  name: string,
): HeldZone | undefined {
  const zones = Object.entries(named).map(([apex, servers]) => ({ apex: canonicalName(apex), servers }))
  const holding = zones.filter((zone) => isInZone(name, zone.apex))
  return holding.sort((one, other) => other.apex.length - one.apex.length)[0]
}
