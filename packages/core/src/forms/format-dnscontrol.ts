import { canonicalName } from '../name/labels.js'
import { checkText, type DkimDnsRecord } from '../zones/check-record.js'
import type { Zone } from '../zones/zone-kind.js'
import { ownerInZone } from './zone-of.js'

/** The record as an argument of DNSControl's `D()`; DNSControl cuts a long TXT value by itself. */
export function formatDnscontrol(record: DkimDnsRecord, zone: Zone): string {
  checkText(record)
  const { type, value, ttl } = record
  const words = [ownerInZone(record, zone), type === 'TXT' ? value : `${canonicalName(value)}.`].map((word) =>
    JSON.stringify(word),
  )
  return `${type}(${[...words, ...(ttl === undefined ? [] : [`TTL(${ttl})`])].join(', ')})`
}
