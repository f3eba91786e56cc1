import type { DnsRecord } from '../dns-record.js'
import { DkimError } from '../error.js'
import { canonicalName, isInZone, relativeName } from '../name/labels.js'
import { readOwner } from '../name/selector.js'
import type { Zone } from '../zones/zone-kind.js'

/**
 * The zone that a record is written for: the given one, else the domain after `_domainkey`.
 *
 * Throws `DkimError('bad-argument')` where neither is there, `DkimError('bad-record')` for an owner outside it.
 */
export function zoneOf({ owner }: DnsRecord, given: Zone | undefined): Zone {
  const name = given?.name ?? readOwner(owner)?.domain
  if (name === undefined) throw new DkimError('bad-argument', `${owner} does not say its zone: give the zone`)
  if (!isInZone(owner, name)) throw new DkimError('bad-record', `${owner} is not inside the zone ${name}`)
  return { ...given, name: canonicalName(name) }
}

/** The owner relative to the zone, `@` for the zone itself. */
export function ownerInZone({ owner }: DnsRecord, zone: Zone): string {
  return relativeName(canonicalName(owner), zone.name) ?? canonicalName(owner)
}
