import { type DnsRecord, type Zone, type ZoneResource, zoneKindOfResource } from '@dkimkit/core'

export const ZONE = 'example.com'

/** The zone's id with every provider that knows zones by one. */
export const ZONE_ID = '12345'

/** What core writes for a record, as a resource of this type. */
export function encodeAs(type: string, record: DnsRecord): ZoneResource {
  const kind = zoneKindOfResource(type)
  if (kind === undefined) throw new Error(`no zone kind has ${type}`)
  const zone: Zone = { name: ZONE, resourceGroup: 'dns', ...(kind.zoneBy === 'id' && { id: ZONE_ID }) }
  return kind.encode(record, { ...zone, resource: type })
}
