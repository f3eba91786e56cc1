import { joinTxt, unquoteTxt, utf8Octets } from '@dkimkit/core'

/** A TXT value as a file writes it, where nobody says how: text in quotes is read as strings, other text is the value. */
export function readWrittenTxt(text: string): { readonly value: string; readonly strings?: readonly string[] } {
  if (text.trimStart().startsWith('"')) {
    const strings = unquoteTxt(text)
    if (strings) return { value: joinTxt(strings), strings }
  }
  return { value: utf8Octets(text) }
}

/** A host name as a file writes it: absolute without final dot, a single label inside the zone. */
export function readWrittenTarget(text: string, zone: string | undefined): string {
  const name = text.trim()
  if (name.endsWith('.')) return name.slice(0, -1)
  if (name === '@') return zone ?? name
  return zone !== undefined && !name.includes('.') && name !== '' ? `${name}.${zone}` : name
}

/** An owner as a file writes it, where a name that ends in the zone's name is taken for absolute. */
export function readWrittenOwner(text: string, zone: string | undefined): string {
  // Route 53 writes the wildcard in octal.
  const name = text.trim().replace(/^\\052/, '*')
  if (name.endsWith('.')) return name.slice(0, -1)
  if (zone === undefined) return name === '@' ? '' : name
  const lower = name.toLowerCase()
  if (name === '' || name === '@') return zone
  return lower === zone.toLowerCase() || lower.endsWith(`.${zone.toLowerCase()}`) ? name : `${name}.${zone}`
}

/** Whether a text holds an expression of a template language: its value is only known when that has run. */
export function holdsTemplate(text: string): boolean {
  return /\{\{|\{%|\$\{|%\{|<%|\$\(/.test(text)
}
