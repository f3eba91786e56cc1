import { readCharacterString } from './character-string.js'

/**
 * The absolute name, without final dot, of a name in a zone file (RFC 1035 §5.1); the root is `.`. Undefined for a
 * relative name where no origin is known.
 */
export function resolveName(name: string, origin: string | undefined): string | undefined {
  if (name === '@') return origin
  if (isAbsolute(name)) return withoutFinalDot(name)
  if (origin === undefined) return undefined
  return origin === '.' ? name : `${name}.${origin}`
}

/** A name as an option or an absolute name gives it, without its final dot; the root stays `.`. */
export function withoutFinalDot(name: string): string {
  if (name === '' || name === '.') return '.'
  return isAbsolute(name) ? name.slice(0, -1) : name
}

/** A name as it is written where nothing may be added to it. */
export function withFinalDot(name: string): string {
  return name === '.' || name === '' ? '.' : `${name}.`
}

/** Whether a name ends in a dot that no backslash escapes. */
function isAbsolute(name: string): boolean {
  if (!name.endsWith('.')) return false
  let at = name.length - 2
  while (name[at] === '\\') at--
  return (name.length - at) % 2 === 0
}

/** What is wrong with an absolute name without final dot: an escape, or the labels that RFC 1035 §2.3.4 allows. */
export function judgeName(name: string): 'bad-escape' | 'bad-name' | undefined {
  if (name === '.') return undefined
  if (name.length <= 253 && /^[\w*-]{1,63}(?:\.[\w*-]{1,63})*$/.test(name)) return undefined
  if (readCharacterString(name).badEscape !== undefined) return 'bad-escape'
  // An escape is one octet of its label, a dot among them.
  const labels = name.replace(/\\(?:[0-9]{3}|.)/gsu, 'x').split('.')
  const lengths = labels.map((label) => readCharacterString(label).octets.length)
  const length = lengths.reduce((sum, octets) => sum + 1 + octets, 1)
  return length > 255 || lengths.some((octets) => octets < 1 || octets > 63) ? 'bad-name' : undefined
}
