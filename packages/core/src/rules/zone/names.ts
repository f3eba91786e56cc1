import { canonicalName, isInZone } from '../../name/labels.js'
import { formatName, readZoneName } from '../../zones/name-form.js'
import type { NameSlip, Treatment } from '../../zones/treatment.js'
import type { DeclaredSet } from '../declared-set.js'
import { isHostName } from '../owner/types.js'
import type { Writing, ZoneRule } from './writing.js'

export const nameForm: ZoneRule = (writing, report) => {
  const { kind, treatment, set, first, zone } = writing
  const refused = (bare: string): NameTreatment => (bare === 'refused' ? { 'no-final-dot': 'refused' } : {})
  const target = targetOf(writing)
  if (first && set.name !== '' && set.name !== '@') {
    const fate = treatmentOf(set.name, { ...refused(kind.bareName), ...treatment.name })
    const wanted = formatName(writing.record.owner, zone ?? '', kind.name, kind.bareName)
    if (fate) report('zone/name-form', { kind: kind.id, part: 'name', seen: set.name, treatment: fate, wanted })
  }
  if (first && readZoneName(set.zone) !== undefined) {
    const seen = set.zone ?? ''
    const fate = treatmentOf(seen, treatment.zone)
    if (fate) report('zone/name-form', { kind: kind.id, part: 'zone', seen, treatment: fate, wanted: `${seen}.` })
  }
  if (target !== undefined) {
    const fate = treatmentOf(target, { ...refused(kind.bareTarget), ...treatment.target })
    const wanted = `${canonicalName(target)}${kind.targetDot ? '.' : ''}`
    if (fate) report('zone/name-form', { kind: kind.id, part: 'target', seen: target, treatment: fate, wanted })
  }
}

export const nameAppended: ZoneRule = (writing, report, set) => {
  const { kind, record, zone, first } = writing
  if (zone === undefined) return
  const { name } = writing.set
  if (first && kind.bareName === 'relative' && !name.endsWith('.') && isInZone(name, zone)) {
    const wanted = formatName(name, zone, kind.name, kind.bareName)
    report('zone/name-appended', { kind: kind.id, part: 'name', zone, published: record.owner, wanted })
  }
  const target = targetOf(writing)
  if (target !== undefined && kind.bareTarget === 'relative' && isAppended(target, writing, set)) {
    const wanted = `${canonicalName(target)}.`
    report('zone/name-appended', { kind: kind.id, part: 'target', zone, published: record.value, wanted })
  }
}

type NameTreatment = Readonly<Partial<Record<NameSlip, Treatment>>>

function treatmentOf(name: string, treatment: NameTreatment = {}): Treatment | undefined {
  return (
    treatment[name.endsWith('.') ? 'final-dot' : 'no-final-dot'] ??
    (/[A-Z]/.test(name) ? treatment['upper-case'] : undefined)
  )
}

function targetOf({ record, value }: Writing): string | undefined {
  return record.type === 'CNAME' && typeof value === 'string' && value !== '' ? value : undefined
}

/** Whether a target without final dot was meant to be absolute: a relative one would lead to a name that is declared. */
function isAppended(target: string, { record, zone = '' }: Writing, set: DeclaredSet): boolean {
  if (target.endsWith('.') || set.byOwner.has(canonicalName(record.value))) return false
  return isInZone(target, zone) || isHostName(target) || set.senders?.findSender(target) !== undefined
}
