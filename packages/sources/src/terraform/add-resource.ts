import { type ZoneKind, type ZoneResource, zoneKindOfResource } from '@dkimkit/core'
import type { At, Collector } from '../records/collector.js'
import { holdsUnknown, showUnknown, unknownMark } from './unknown-mark.js'

/** A resource with its attributes; those that are not known are marked. */
export interface FoundResource extends ZoneResource {
  /** What to call it in a message. */
  readonly address: string
  /** The zone, where its id is not its name. */
  readonly zone?: string
}

/**
 * Adds the records of a Terraform resource; where what decides about a record is not known, that is a finding.
 *
 * `placeOf(index)` is where the value of that index stands; -1 asks for the resource itself.
 */
export function addResource(resource: FoundResource, placeOf: (index: number) => At, into: Collector): void {
  const kind = zoneKindOfResource(resource.type)
  if (!kind) {
    if (isDnsRecordType(resource.type) && mentionsDkim(resource.attributes)) into.unknown(resource.type, placeOf(-1))
    return
  }
  const set = kind.read(resource)
  if (!set) {
    if (holdsUnknown(resource.attributes) && mentionsDkim(resource.attributes))
      into.unresolved(resource.address, '', placeOf(-1))
    return
  }
  const name = holdsUnknown(set.name)
  const values = set.values.map(holdsUnknown)
  if (name || holdsUnknown(set.type) || values.includes(true)) {
    if (mayBeDkim(set.type, set.name, set.values))
      into.unresolved(resource.address, showUnknown(name ? set.name : ''), placeOf(-1))
    const relative = relativePart(set.name)
    if (holdsUnknown(set.type) || relative === undefined) return
    addRecords(withName(resource, set.name, relative), kind, values, placeOf, into)
    return
  }
  addRecords(resource, kind, values, placeOf, into)
}

function addRecords(
  resource: FoundResource,
  kind: ZoneKind,
  unknown: readonly boolean[],
  placeOf: (index: number) => At,
  into: Collector,
): void {
  const { type, attributes, zone } = resource
  const known = knownAttributes(attributes)
  const declared = { kind: kind.id, type, attributes: known }
  const records = kind.decode({ type, attributes }, zone === undefined ? undefined : { name: zone })
  const name = zone ?? ownZone(kind, resource)
  records.forEach((record, index) => {
    if (unknown[index]) return
    into.add({ ...record, ...(name === undefined ? {} : { zone: name }), resource: declared }, placeOf(index))
  })
}

/** What is known of a name whose zone alone is not: `s1._domainkey` of `s1._domainkey.…`. */
function relativePart(name: string): string | undefined {
  if (!holdsUnknown(name)) return name
  const relative = /^([^\0]*\._domainkey)\.\0\.?$/.exec(name)?.[1]
  return relative
}

function withName(resource: FoundResource, from: string, to: string): FoundResource {
  const attributes = Object.entries(resource.attributes).map(([key, value]) => [key, value === from ? to : value])
  return { ...resource, attributes: Object.fromEntries(attributes) }
}

/** The zone's name that a resource holds itself. */
function ownZone(kind: ZoneKind, resource: ZoneResource): string | undefined {
  const zone = kind.zoneBy === 'id' ? undefined : kind.read(resource)?.zone?.replace(/\.$/, '').toLowerCase()
  return zone === undefined || holdsUnknown(zone) || !zone.includes('.') ? undefined : zone
}

function knownAttributes(attributes: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => !holdsUnknown(value) && value !== null))
}

/** Whether a set that is not known whole could hold a key: silent only where it surely does not. */
function mayBeDkim(type: string, name: string, values: readonly unknown[]): boolean {
  if (!holdsUnknown(type) && type !== 'TXT' && type !== 'CNAME') return false
  if (/domainkey/i.test(name)) return true
  if (!holdsUnknown(name)) return /dkim/i.test(name)
  const texts = values.flat().map(String)
  return texts.some((text) => /dkim|domainkey|\bp\s*=\s*MI/i.test(text) || text === unknownMark)
}

/** A resource that holds DNS records, by its name. */
function isDnsRecordType(type: string): boolean {
  return /dns|record|zone|rrset/.test(type)
}

/** Whether any text inside speaks of DKIM. */
export function mentionsDkim(value: unknown): boolean {
  if (typeof value === 'string') return /_domainkey|v=DKIM1/i.test(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some(mentionsDkim)
}
