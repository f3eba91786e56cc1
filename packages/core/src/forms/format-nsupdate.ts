import { formatZoneRecord } from '../zone-file/format-zone-record.js'
import type { DkimDnsRecord } from '../zones/check-record.js'
import { anyTtl } from '../zones/ttl-limits.js'
import type { Zone } from '../zones/zone-kind.js'

/** The commands by which `nsupdate` adds the record (RFC 2136); it asks for a TTL, so a record without has an hour. */
export function formatNsupdate(record: DkimDnsRecord, zone: Zone): string {
  return [
    `zone ${zone.name}.`,
    `update add ${formatZoneRecord({ ...record, ttl: record.ttl ?? anyTtl.default })}`,
    'send',
  ].join('\n')
}
