/** What a service makes of a name: it always adds the zone, never, or unless the name ends in it. */
export type Completion = 'always' | 'never' | 'unless-inside'

/** The absolute name in lower case and without final dot. A name that ends in a dot is absolute anywhere. */
export function absoluteName(name: string, zone: string, completion: Completion): string {
  const lower = name.toLowerCase()
  if (lower === '' || lower === '@') return zone
  if (lower.endsWith('.')) return lower.slice(0, -1)
  const isInside = lower === zone || lower.endsWith(`.${zone}`)
  return completion === 'never' || (completion === 'unless-inside' && isInside) ? lower : `${lower}.${zone}`
}

/** A name without its final dot. */
export function withoutDot(name: string): string {
  return name.endsWith('.') ? name.slice(0, -1) : name
}

/** A name with a final dot. */
export function withDot(name: string): string {
  return name.endsWith('.') ? name : `${name}.`
}
