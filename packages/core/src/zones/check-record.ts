import type { DnsRecord } from '../dns-record.js'
import { DkimError } from '../error.js'
import { canonicalName, isInZone } from '../name/labels.js'
import { findPrivateKey } from '../record/find-private-key.js'
import { readRecord } from '../record/reading.js'
import { isDnsName } from './name-form.js'
import { anyTtl, describeTtl, takesTtl } from './ttl-limits.js'
import type { Zone, ZoneLimits } from './zone-kind.js'

/** A record of a type that dkimkit writes. */
export interface DkimDnsRecord extends DnsRecord {
  readonly type: 'TXT' | 'CNAME'
}

/**
 * Throws `DkimError('bad-record')` for a record that no zone holds, or of another type than TXT or CNAME: an owner or a
 * target that is no DNS name, a TTL that is none; and for a text with a private key in it, which is nobody's to publish.
 */
export function checkRecord(record: DnsRecord): asserts record is DkimDnsRecord {
  const { owner, type, value, ttl } = record
  if (!isDnsName(canonicalName(owner))) throw badRecord(`${JSON.stringify(owner)} is no DNS name`)
  if (type !== 'TXT' && type !== 'CNAME') throw badRecord(`${owner} has another type than TXT or CNAME`)
  if (type === 'TXT' && findPrivateKey(readRecord(value)))
    throw badRecord(`${owner} holds a private key: publish the public half of a new one`)
  if (type === 'CNAME' && !isDnsName(canonicalName(value))) throw badRecord(`the target of ${owner} is no DNS name`)
  if (ttl !== undefined && !takesTtl(anyTtl, ttl))
    throw badRecord(`${owner} has a TTL of ${ttl}, DNS takes ${describeTtl(anyTtl)}`)
}

/**
 * Throws `DkimError('bad-record')` for a TXT value that is empty, or holds anything but printable ASCII, a `"` or a `\`:
 * a key record holds none of them (RFC 6376 §3.6.1), so nobody has to guess how a provider reads escapes.
 */
export function checkText({ owner, type, value }: DnsRecord): void {
  if (type !== 'TXT') return
  if (value === '') throw badRecord(`${owner} has no text: a revoked key is v=DKIM1; p=`)
  const strange = /[^\x20-\x7e]|["\\]/.exec(value)
  if (strange)
    throw badRecord(
      `character ${strange.index} of ${owner} is none that a key record holds: write the value without quotes and escapes`,
    )
}

/** Throws `DkimError('bad-record')` for a record that lies outside the zone or exceeds what the provider accepts. */
export function checkFit(
  record: DkimDnsRecord,
  zone: Zone,
  { id, limits }: { readonly id: string; readonly limits: ZoneLimits },
): void {
  const { owner, type, value, ttl } = record
  if (!isInZone(owner, zone.name)) throw badRecord(`${owner} is not inside the zone ${zone.name}`)
  // RFC 1034 §3.6.2: the zone's own name has SOA and NS records, a CNAME stands alone.
  if (type === 'CNAME' && canonicalName(owner) === canonicalName(zone.name))
    throw badRecord(`${owner} is the zone itself, which cannot be a CNAME`)
  if (type === 'TXT' && limits.value !== undefined && value.length > limits.value) {
    throw badRecord(`${owner} has ${value.length} octets, ${id} takes ${limits.value}: choose a smaller key`)
  }
  if (ttl !== undefined && !takesTtl(limits.ttl, ttl))
    throw badRecord(`${owner} has a TTL of ${ttl}, ${id} takes ${describeTtl(limits.ttl)}`)
}

function badRecord(problem: string): DkimError {
  return new DkimError('bad-record', problem)
}
