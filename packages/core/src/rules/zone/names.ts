import { canonicalName, isInZone } from '../../name/labels.js'
import { readOwner } from '../../name/selector.js'
import { formatName, readZoneName } from '../../zones/name-form.js'
import type { NameSlip, Treatment } from '../../zones/treatment.js'
import type { DeclaredSet } from '../declared-set.js'
import { isHostName } from '../owner/types.js'
import type { Writing, ZoneRule } from './writing.js'

export const nameForm: ZoneRule = (writing, report) => {
  const { kind, treatment, first } = writing
  const parts = [...(first ? [readOwnName(writing), readZoneAttribute(writing)] : []), readTarget(writing)]
  for (const { part, seen, wanted } of parts) {
    // A name that is not known, or the zone itself.
    if (seen === undefined || seen === '' || seen === '@') continue
    const bare = part === 'name' ? kind.bareName : part === 'target' ? kind.bareTarget : undefined
    const found = bare === 'refused' && isBare(seen) ? bare : treatmentOf(seen, treatment[part])
    if (found) report('zone/name-form', { kind: kind.id, part, seen, treatment: found, wanted })
  }
}

export const nameAppended: ZoneRule = (writing, report, set) => {
  const { kind, record, zone, first } = writing
  if (zone === undefined) return
  const { name } = writing.set
  if (first && kind.bareName === 'relative' && isBare(name) && isInZone(name, zone)) {
    const wanted = formatName(name, zone, kind.name, kind.bareName)
    report('zone/name-appended', { kind: kind.id, part: 'name', zone, published: record.owner, wanted })
  }
  const { seen, wanted } = readTarget(writing)
  if (seen && kind.bareTarget === 'relative' && isAppended(seen, writing, set))
    report('zone/name-appended', { kind: kind.id, part: 'target', zone, published: record.value, wanted })
}

/** A name in one of a resource's attributes, and how `encode` writes it. */
interface NameAttribute {
  readonly part: 'name' | 'target' | 'zone'
  readonly seen: string | undefined
  readonly wanted: string
}

function readOwnName({ kind, record, set, zone }: Writing): NameAttribute {
  const wanted = formatName(record.owner, zone ?? '', kind.name, kind.bareName)
  // Where the zone is not known, nobody can tell the relative name, nor whether a bare one is all that was written.
  const isTold = zone !== undefined || (kind.name !== 'relative' && readOwner(set.name) !== undefined)
  return { part: 'name', seen: isTold ? set.name : undefined, wanted }
}

function readZoneAttribute({ set }: Writing): NameAttribute {
  const name = readZoneName(set.zone)
  return { part: 'zone', seen: name === undefined ? undefined : set.zone, wanted: `${name ?? ''}.` }
}

function readTarget({ kind, record, value }: Writing): NameAttribute {
  const seen = record.type === 'CNAME' && typeof value === 'string' ? value : undefined
  return { part: 'target', seen, wanted: `${canonicalName(seen ?? '')}${kind.targetDot ? '.' : ''}` }
}

function treatmentOf(
  name: string,
  treatment: Readonly<Partial<Record<NameSlip, Treatment>>> = {},
): Treatment | undefined {
  const upperCase = /[A-Z]/.test(name) ? treatment['upper-case'] : undefined
  return treatment[isBare(name) ? 'no-final-dot' : 'final-dot'] ?? upperCase
}

function isBare(name: string): boolean {
  return !name.endsWith('.')
}

/** Whether a target without final dot was meant to be absolute: a relative one leads to a name that is declared. */
function isAppended(name: string, { record, zone = '' }: Writing, set: DeclaredSet): boolean {
  if (!isBare(name) || set.byOwner.has(canonicalName(record.value))) return false
  return isInZone(name, zone) || isHostName(name)
}
