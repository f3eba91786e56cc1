import type { DeclaredRecord } from '../dns-record.js'
import { zoneKinds } from './index.js'
import { readZoneName } from './name-form.js'
import type { ResourceTreatment } from './treatment.js'
import type { WrittenSet, WrittenValue, ZoneKind } from './zone-kind.js'

/** A record as its Terraform resource writes it. */
export interface WrittenRecord {
  readonly kind: ZoneKind
  readonly treatment: ResourceTreatment
  /** What the resource holds of all its records. */
  readonly set: WrittenSet
  /** This record's own value, where it can be told from the others. */
  readonly value?: WrittenValue
  /** The zone's name, where it is known. */
  readonly zone?: string
}

interface ReadResource extends Omit<WrittenRecord, 'value'> {
  /** The written values by what is published of them, where there are several. */
  readonly values: ReadonlyMap<string, WrittenValue>
}

/**
 * A reader of what resources write; each resource is read once, however many records share its attributes.
 *
 * It gives undefined for a record without resource, or with one that no zone kind knows.
 */
export function writtenRecordReader(): (record: DeclaredRecord) => WrittenRecord | undefined {
  const read = new Map<object, ReadResource | undefined>()
  return (record) => {
    const attributes = record.resource?.attributes
    if (typeof attributes !== 'object' || attributes === null) return undefined
    if (!read.has(attributes)) read.set(attributes, readResource(record))
    const found = read.get(attributes)
    if (!found) return undefined
    const { values, ...written } = found
    const [only] = written.set.values
    const value = written.set.values.length === 1 ? only : values.get(`${record.type} ${record.value}`)
    return value === undefined ? written : { ...written, value }
  }
}

function readResource({ resource, zone }: DeclaredRecord): ReadResource | undefined {
  const kind = zoneKinds.find(({ id }) => id === resource?.kind)
  const set = resource && kind?.read(resource)
  if (!resource || !kind || !set) return undefined
  const name = zone ?? (kind.zoneBy === 'id' ? undefined : readZoneName(set.zone))
  const values = new Map<string, WrittenValue>()
  const decoded = set.values.length > 1 ? kind.decode(resource, name === undefined ? undefined : { name }) : []
  for (const [index, { type, value }] of decoded.entries()) values.set(`${type} ${value}`, set.values[index] ?? '')
  return {
    kind,
    treatment: kind.treatment[resource.type] ?? {},
    set,
    values,
    ...(name === undefined ? {} : { zone: name }),
  }
}
