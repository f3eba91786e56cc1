import { type DataEntry, type DataMap, type DataNode, textOf } from '../data/data-node.js'

/** How teams and DNS services spell the fields of a record; compared without case, `_` and `-`. */
const spellings = {
  owner: [
    'owner',
    'fqdn',
    'name',
    'host',
    'hostname',
    'dnsname',
    'recordname',
    'subdomain',
    'label',
    'record',
    'key',
    'domain',
  ],
  type: ['type', 'rtype', 'recordtype', 'rrtype', 'rrsettype', 'fieldtype', 'dnstype'],
  value: [
    'value',
    'values',
    'content',
    'contents',
    'data',
    'rdata',
    'rrdata',
    'rrdatas',
    'rrsetvalues',
    'target',
    'targets',
    'answer',
    'answers',
    'text',
    'txt',
    'txtdata',
    'records',
    'resourcerecords',
    'destination',
    'pointsto',
    'address',
    'addresses',
    'cname',
    'canonicalname',
    'record',
  ],
  /** Lists of strings that are one value. */
  strings: ['strings', 'txtstrings', 'answerparts', 'chunks', 'parts'],
  ttl: ['ttl', 'ttlsec', 'ttlseconds', 'rrsetttl', 'recordttl', 'timetolive'],
  zone: ['zone', 'zonename', 'hostedzonename', 'domainname', 'origin', 'domain', 'dnszone'],
} as const

export type Field = keyof typeof spellings

/** A field of a map under any of its spellings, the first spelling first. */
export function findField(
  map: DataMap,
  field: Field,
  accept: (node: DataNode) => boolean = () => true,
): DataEntry | undefined {
  for (const spelling of spellings[field]) {
    const found = map.entries.find(({ key, value }) => plainKey(key) === spelling && accept(value))
    if (found) return found
  }
  return undefined
}

/** A field's text. */
export function findText(map: DataMap, field: Field): { readonly entry: DataEntry; readonly text: string } | undefined {
  const entry = findField(map, field, (node) => textOf(node) !== undefined)
  return entry && { entry, text: textOf(entry.value) ?? '' }
}

/** A TTL in seconds, of a number or of text that is one. */
export function findTtl(map: DataMap): number | undefined {
  const text = findText(map, 'ttl')?.text
  // 1 stands for 'automatic' in Cloudflare's API and nowhere means a second.
  return text !== undefined && /^[0-9]{2,10}$/.test(text) ? Number(text) : undefined
}

function plainKey(key: string): string {
  return key.length > 24 ? '' : key.toLowerCase().replace(/[_-]/g, '')
}
