import type { Cloud } from '../cloud.js'
import { withoutDot } from '../dns-name.js'
import { cutText, readStrings } from '../presentation.js'
import { refuse } from '../publish.js'
import type { PowerdnsApi, Rrset } from './api.js'

/** Quoted strings with one space between, each of any length. */
const CONTENT = /^"(?:[^"\\]|\\.)*"(?: "(?:[^"\\]|\\.)*")*$/

/** What PowerDNS's API does, with nothing but a table behind it: strict about text, names in lower case. */
export function cloudApi(cloud: Cloud): PowerdnsApi {
  return {
    async list(zone) {
      return cloud
        .entriesOf(withoutDot(zone))
        .map(({ values, ...entry }) => ({ ...entry, records: values.map(String) }))
    },
    async replace(zone, rrset) {
      check(zone, rrset)
      const name = rrset.name.toLowerCase()
      const type = rrset.type.toUpperCase()
      const key = `${name} ${type}`
      const entry = { zone: withoutDot(zone), name, type, ttl: rrset.ttl, values: rrset.records }
      const published = rrset.records.map((content) => ({
        owner: withoutDot(name),
        type,
        ttl: rrset.ttl,
        data:
          type === 'TXT' ? (readStrings(content) ?? []).flatMap((string) => cutText(string)) : [withoutDot(content)],
      }))
      cloud.set(key, rrset.records.length > 0 ? { entry, published } : null)
    },
  }
}

function check(zone: string, { name, type, records }: Rrset): void {
  if (!name.endsWith('.')) refuse(422, `DNS Name '${name}' is not canonical`)
  if (name !== zone && !name.toLowerCase().endsWith(`.${zone}`)) refuse(422, `RRset ${name}: Name is out of zone`)
  for (const content of records) {
    const isGood = type.toUpperCase() === 'TXT' ? CONTENT.test(content) : content.endsWith('.')
    if (!isGood) refuse(422, `Record ${name}/${type} '${content}': Not in expected format`)
  }
}
