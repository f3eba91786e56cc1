import { absoluteName, canonicalName, isInZone, judgeLabels, relativeName } from '../name/labels.js'
import type { BareName, BareTarget, NameForm } from './zone-kind.js'

/** An owner in the form that a provider wants, with the zone itself as `@` where it wants it relative. */
export function formatName(owner: string, zone: string, form: NameForm, bare: BareName): string {
  const name = canonicalName(owner)
  if (form === 'absolute-dot') return `${name}.`
  const relative = (form === 'relative' && relativeName(name, zone)) || name
  // Below a name that repeats the zone's, a relative name may read as an absolute one.
  return readName(relative, canonicalName(zone), bare) === name ? relative : name
}

/**
 * The absolute name that a provider makes of a written one, in lower case and without final dot.
 *
 * Without a zone a relative name stays as it is. One that the provider refuses is read as it was most likely meant.
 */
export function readName(written: string, zone: string | undefined, bare: BareName): string {
  const isRelative = !written.endsWith('.') && zone !== undefined && isBareRelative(written, zone, bare)
  return canonicalName(isRelative ? absoluteName(written, zone) : written)
}

function isBareRelative(name: string, zone: string, bare: BareName): boolean {
  if (bare === 'either' || bare === 'refused') return !isInZone(name, zone)
  return bare === 'relative'
}

/** The absolute target that a provider makes of a written one, in lower case and without final dot. */
export function readTarget(written: string, zone: string | undefined, bare: BareTarget): string {
  return readName(written, zone, bare === 'relative' ? 'relative' : 'absolute')
}

/** Whether a text can be a DNS name as records have it: underscores, and `*` as its first label, are allowed. */
export function isDnsName(name: string): boolean {
  return judgeLabels(name.startsWith('*.') ? name.slice(2) : name, { underscore: true }) === undefined
}

/** The zone's name, where a provider's zone attribute holds one: an id or a reference to another resource is none. */
export function readZoneName(written: string | undefined): string | undefined {
  const name = written === undefined ? '' : canonicalName(written)
  // One label alone is an id rather than a zone, unless a final dot says otherwise.
  return isDnsName(name) && (name.includes('.') || written?.endsWith('.')) ? name : undefined
}

/** For providers that write the zone itself as an empty name. */
export function withEmptyApex(name: string): string {
  return name === '@' ? '' : name
}
