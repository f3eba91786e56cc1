import { isZoneName } from '../zone/zone-of-path.js'

/** Where a provider's resource or data source of a zone keeps the zone's name. */
const attributes = ['dns_name', 'zone_name', 'domain', 'name', 'zone'] as const

/** The name of the zone that a resource or data source is, without final dot. */
export function zoneNameOf(attribute: (name: string) => string | undefined): string | undefined {
  for (const name of attributes) {
    const text = attribute(name)?.replace(/\.$/, '')
    if (text !== undefined && isZoneName(text)) return text.toLowerCase()
  }
  return undefined
}
