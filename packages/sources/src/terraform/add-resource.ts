import { type ZoneKind, type ZoneResource, zoneKindOfResource } from '@dkimkit/core'
import type { Collector } from '../records/collector.js'
import { holdsUnknown, showUnknown } from './unknown-mark.js'

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
 * `offsetOf(index)` is where the value of that index stands; -1 asks for the resource itself.
 */
export function addResource(resource: FoundResource, offsetOf: (index: number) => number, into: Collector): void {
  const kind = zoneKindOfResource(resource.type)
  if (!kind) {
    if (isDnsRecordType(resource.type) && mentionsDkim(resource.attributes)) into.unknown(resource.type, offsetOf(-1))
    return
  }
  const set = kind.read(resource)
  if (!set) {
    if (holdsUnknown(resource.attributes) && mentionsDkim(resource.attributes))
      into.unresolved(resource.address, '', offsetOf(-1))
    return
  }
  const name = holdsUnknown(set.name)
  const values = set.values.map(holdsUnknown)
  if (name || holdsUnknown(set.type) || values.includes(true)) {
    if (mayBeDkim(set.type, set.name, set.values))
      into.unresolved(resource.address, showUnknown(name ? set.name : ''), offsetOf(-1))
    if (name || holdsUnknown(set.type)) return
  }
  addRecords(resource, kind, values, offsetOf, into)
}

function addRecords(
  resource: FoundResource,
  kind: ZoneKind,
  unknown: readonly boolean[],
  offsetOf: (index: number) => number,
  into: Collector,
): void {
  const { type, attributes, zone } = resource
  const known = knownAttributes(attributes)
  const declared = { kind: kind.id, type, attributes: known }
  const records = kind.decode({ type, attributes }, zone === undefined ? undefined : { name: zone })
  const name = zone ?? ownZone(kind, resource)
  records.forEach((record, index) => {
    if (unknown[index]) return
    into.add({ ...record, ...(name === undefined ? {} : { zone: name }), resource: declared }, offsetOf(index))
  })
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
  return texts.some((text) => /dkim|domainkey|\bp\s*=\s*MI/i.test(text) || text === unknown)
}

const unknown = '\0'

/** A resource that holds DNS records, by its name. */
function isDnsRecordType(type: string): boolean {
  return /dns|record|zone|rrset/.test(type)
}

function mentionsDkim(value: unknown): boolean {
  if (typeof value === 'string') return /_domainkey|v=DKIM1/i.test(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some(mentionsDkim)
}
