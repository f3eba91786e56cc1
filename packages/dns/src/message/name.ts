/** The octet between two labels of a name's text. */
export const dot = 0x2e
const backslash = 0x5c
const zero = 0x30

/**
 * Writes a name's wire form (RFC 1035 §3.1) into `target` at `at`; the offset behind it, or -1 when the DNS can't hold it:
 * an empty label, a label over 63 octets, more than 255 octets in all (§2.3.4), a broken escape, a raw octet that is not
 * printable ASCII. `target` needs room for 256 octets from `at`, or for two more than `name` has.
 */
export function writeName(target: Uint8Array, at: number, name: string): number {
  let label = at
  let next = at + 1
  const end = name.endsWith('.') && !endsEscaped(name) ? name.length - 1 : name.length
  for (let i = 0; i < end; i++) {
    let code = name.charCodeAt(i)
    if (code === dot) {
      if (!closeLabel(target, label, next)) return -1
      label = next++
      continue
    }
    if (code === backslash) {
      code = readEscape(name, i + 1)
      if (code < 0) return -1
      i += isDigit(name.charCodeAt(i + 1)) ? 3 : 1
    } else if (code < 0x21 || code > 0x7e) return -1
    if (next - at > 253) return -1
    target[next++] = code
  }
  if (end === 0) next = label
  else if (!closeLabel(target, label, next)) return -1
  target[next] = 0
  return next + 1
}

/** The wire form of a name in presentation form, or undefined when the DNS can't hold it. */
export function encodeName(name: string): Uint8Array | undefined {
  const wire = new Uint8Array(256)
  const end = writeName(wire, 0, name)
  return end < 0 ? undefined : wire.subarray(0, end)
}

function closeLabel(target: Uint8Array, label: number, next: number): boolean {
  const size = next - label - 1
  target[label] = size
  return size > 0 && size <= 63
}

/** `\DDD` or `\X` (RFC 1035 §5.1), from behind the backslash; -1 when it is neither. */
function readEscape(name: string, at: number): number {
  const code = name.charCodeAt(at)
  if (!isDigit(code)) return code >= 0x21 && code <= 0x7e ? code : -1
  const digits = name.slice(at, at + 3)
  return /^\d{3}$/.test(digits) && Number(digits) <= 255 ? Number(digits) : -1
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function endsEscaped(name: string): boolean {
  let backslashes = 0
  for (let i = name.length - 2; i >= 0 && name.charCodeAt(i) === backslash; i--) backslashes++
  return backslashes % 2 === 1
}

/**
 * Writes a label of the wire in presentation form into `target` at `at`: dots and backslashes with a backslash, what is not
 * printable as `\\DDD` (RFC 1035 §5.1, RFC 4343 §2.1). The offset behind it.
 */
export function writeLabel(target: Uint8Array, at: number, octets: Uint8Array, start: number, size: number): number {
  let next = at
  for (let i = start; i < start + size; i++) {
    const code = octets[i] ?? 0
    if (code < 0x21 || code > 0x7e) {
      target[next++] = backslash
      target[next++] = zero + Math.floor(code / 100)
      target[next++] = zero + (Math.floor(code / 10) % 10)
      target[next++] = zero + (code % 10)
    } else {
      if (code === dot || code === backslash) target[next++] = backslash
      target[next++] = code
    }
  }
  return next
}

/** Whether two names are one: the DNS compares ASCII letters in either case (RFC 4343 §3), and no others. */
export function sameName(one: string, other: string): boolean {
  return one === other || (one.length === other.length && one.toLowerCase() === other.toLowerCase())
}

/**
 * The labels of a name in presentation form, escapes kept.
 *
 * @example
 * ```ts
 * import { splitName } from '@dkimkit/dns'
 *
 * splitName('a\\.b.example.com') // => ['a\\.b', 'example', 'com']
 * ```
 */
export function splitName(name: string): string[] {
  return name.match(/(?:\\.|[^.\\])+/gs) ?? []
}

/** The name without its first label; the root's is the root. */
export function parentOf(name: string): string {
  if (name.includes('\\')) return name.slice((splitName(name)[0]?.length ?? 0) + 1)
  const end = name.indexOf('.')
  return end < 0 ? '' : name.slice(end + 1)
}
