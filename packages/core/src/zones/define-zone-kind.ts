import type { DnsRecord } from '../dns-record.js'
import { DkimError } from '../error.js'
import { canonicalName } from '../name/labels.js'
import { type Attributes, textOf, valuesOf, wholeNumberOf } from './attribute-values.js'
import { checkFit, checkRecord, checkText, type DkimDnsRecord } from './check-record.js'
import { formatName, isDnsName, readName, readTarget, readZoneName } from './name-form.js'
import { readTxt, writeTxt } from './txt-encoding.js'
import type { WrittenSet, WrittenValue, Zone, ZoneKind } from './zone-kind.js'

/** A record in the forms that the provider wants, ready to be laid out as attributes. */
export interface WrittenRecord {
  readonly type: 'TXT' | 'CNAME'
  readonly name: string
  readonly zone: string
  readonly ttl: number
  readonly value: WrittenValue
}

/** What differs from provider to provider: its data, and where it keeps each part of a record. */
export interface ZoneKindFacts extends Omit<ZoneKind, 'encode' | 'decode' | 'read' | 'blocks' | 'treatment'> {
  readonly blocks?: readonly string[]
  readonly treatment?: ZoneKind['treatment']
  /** Lays a record out as the attributes of the resource type. */
  attributesOf(record: WrittenRecord, resource: string, zone: Zone): Attributes
  /** Where the attributes keep each part; a part may have any shape. */
  partsOf(attributes: Attributes): { readonly [Part in keyof WrittenSet]?: unknown }
}

/** Makes a zone kind of what is known of the provider. */
export function defineZoneKind({ attributesOf, partsOf, ...facts }: ZoneKindFacts): ZoneKind {
  const kind: ZoneKind = {
    blocks: [],
    treatment: {},
    ...facts,
    encode(record, zone) {
      checkRecord(record)
      checkText(record)
      checkFit(record, zone, kind)
      const resource = resourceType(kind, record, zone)
      return { type: resource, attributes: attributesOf(writeRecord(kind, record, zone), resource, zone) }
    },
    decode(resource, zone) {
      const set = kind.read(resource)
      return set ? set.values.map((value) => readRecord(kind, set, value, zone)) : []
    },
    read({ type, attributes }) {
      const held = recordTypes.filter((recordType) => kind.resources[recordType].includes(type))
      if (held.length === 0 || typeof attributes !== 'object' || attributes === null) return undefined
      return readSet(partsOf(attributes), held)
    },
  }
  return kind
}

const recordTypes = ['TXT', 'CNAME'] as const

function readSet(
  parts: { readonly [Part in keyof WrittenSet]?: unknown },
  held: readonly string[],
): WrittenSet | undefined {
  // A resource type of its own for each record type has no such attribute.
  const type = textOf(parts.type)?.toUpperCase() ?? (held.length === 1 ? held[0] : undefined)
  const values = valuesOf(parts.values)
  if (type === undefined || values.length === 0) return undefined
  const zone = textOf(parts.zone)
  const ttl = wholeNumberOf(parts.ttl)
  return {
    type,
    name: textOf(parts.name) ?? '',
    ...(zone === undefined ? {} : { zone }),
    ...(ttl === undefined ? {} : { ttl }),
    values,
  }
}

function readRecord(
  kind: ZoneKind,
  set: WrittenSet,
  value: WrittenValue,
  zone: Pick<Zone, 'name'> | undefined,
): DnsRecord {
  const own = kind.zoneBy === 'id' ? undefined : readZoneName(set.zone)
  const zoneName = own ?? (zone ? canonicalName(zone.name) : undefined)
  const ttl = set.ttl === kind.limits.ttl.auto ? undefined : set.ttl
  return {
    owner: readName(set.name, zoneName, kind.bareName),
    type: set.type,
    value: readValue(kind, set.type, value, zoneName),
    ...(ttl === undefined ? {} : { ttl }),
  }
}

function readValue(kind: ZoneKind, type: string, value: WrittenValue, zone: string | undefined): string {
  if (type === 'TXT') return readTxt(value, kind.txtReading)
  const text = typeof value === 'string' ? value : value.join(' ')
  return type === 'CNAME' ? readTarget(text, zone, kind.bareTarget) : text
}

function writeRecord(kind: ZoneKind, record: DkimDnsRecord, zone: Zone): WrittenRecord {
  const { type, value } = record
  return {
    type,
    name: formatName(record.owner, zone.name, kind.name, kind.bareName),
    zone: zoneReference(kind, zone),
    ttl: record.ttl ?? kind.limits.ttl.default,
    value: type === 'TXT' ? writeTxt(value, kind.txt) : `${canonicalName(value)}${kind.targetDot ? '.' : ''}`,
  }
}

function zoneReference(kind: ZoneKind, zone: Zone): string {
  if (kind.zoneBy !== 'id') {
    const reference = zone.id ?? canonicalName(zone.name)
    return kind.zoneBy === 'name-dot' && isDnsName(canonicalName(reference))
      ? `${canonicalName(reference)}.`
      : reference
  }
  if (zone.id) return zone.id
  throw new DkimError('bad-argument', `${kind.id} knows the zone ${zone.name} by an id: give it, as in ${kind.id}:<id>`)
}

function resourceType(kind: ZoneKind, record: DkimDnsRecord, zone: Zone): string {
  const types = kind.resources[record.type]
  const wanted = zone.resource ?? types[0]
  if (types.includes(wanted)) return wanted
  throw new DkimError(
    'bad-argument',
    `${kind.id} writes a ${record.type} record as ${types.join(' or ')}, not as ${wanted}`,
  )
}
