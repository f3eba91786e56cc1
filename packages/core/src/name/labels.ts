/** What is wrong with a name, or nothing. */
export type NameProblem = 'empty' | 'label-length' | 'name-length' | 'character'

/** letters, digits and inner hyphens (RFC 1123 §2.1), which RFC 6376 §3.1 asks of each label of a selector. */
const ldh = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/
const ldhAndUnderscore = /^[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?$/

/** Judges the labels of a name; `underscore` allows underscores, as DNS owners such as `_domainkey` hold them. */
export function judgeLabels(name: string, options: { readonly underscore?: boolean } = {}): NameProblem | undefined {
  const allowed = options.underscore ? ldhAndUnderscore : ldh
  // RFC 1035 §2.3.4: 255 octets on the wire, which is 253 characters of text; 63 octets a label.
  if (name.length > 253) return 'name-length'
  for (const label of name.split('.')) {
    if (label === '') return 'empty'
    if (label.length > 63) return 'label-length'
    if (!allowed.test(label)) return 'character'
  }
  return undefined
}

/** Without final dot and in lower case: DNS compares names so (RFC 4343). */
export function canonicalName(name: string): string {
  return (name.endsWith('.') ? name.slice(0, -1) : name).toLowerCase()
}

/** Whether a name is the zone's own name or lies below it. */
export function isInZone(name: string, zone: string): boolean {
  const owner = canonicalName(name)
  const apex = canonicalName(zone)
  return owner === apex || apex === '' || owner.endsWith(`.${apex}`)
}

/** The name relative to the zone, `@` for the zone itself; undefined for a name outside it. */
export function relativeName(name: string, zone: string): string | undefined {
  if (!isInZone(name, zone)) return undefined
  const owner = name.endsWith('.') ? name.slice(0, -1) : name
  const apex = canonicalName(zone)
  if (owner.length === apex.length) return '@'
  return apex === '' ? owner : owner.slice(0, owner.length - apex.length - 1)
}

/** The absolute name, without final dot, of a name as it is written inside a zone: `@`, relative, or with a final dot. */
export function absoluteName(name: string, zone: string): string {
  if (name.endsWith('.')) return name.slice(0, -1)
  const apex = zone.endsWith('.') ? zone.slice(0, -1) : zone
  if (name === '@' || name === '') return apex
  return apex === '' ? name : `${name}.${apex}`
}
