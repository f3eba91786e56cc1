import { isIPv4, isIPv6 } from 'node:net'

/** The text of 4 octets (IPv4) or 16 (IPv6, RFC 5952 §4: lower case, the longest run of zeros as `::`). */
export function formatAddress(octets: Uint8Array): string {
  if (octets.length === 4) return octets.join('.')
  const groups: number[] = []
  for (let i = 0; i + 1 < octets.length; i += 2) groups.push(((octets[i] ?? 0) << 8) | (octets[i + 1] ?? 0))
  const { start, length } = longestZeros(groups)
  const text = (part: readonly number[]): string => part.map((group) => group.toString(16)).join(':')
  if (length < 2) return text(groups)
  return `${text(groups.slice(0, start))}::${text(groups.slice(start + length))}`
}

function longestZeros(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 }
  for (let i = 0; i < groups.length; i++) {
    let length = 0
    while (groups[i + length] === 0) length++
    if (length > best.length) best = { start: i, length }
  }
  return best
}

/** The octets of an IPv4 or IPv6 address, or undefined when the text is none. */
export function parseAddress(text: string): Uint8Array | undefined {
  if (isIPv4(text)) return Uint8Array.from(text.split('.'), Number)
  if (!isIPv6(text) || text.includes('%')) return undefined
  const [head = '', tail] = replaceDottedTail(text).split('::')
  const left = splitGroups(head)
  const right = tail === undefined ? [] : splitGroups(tail)
  const groups = [...left, ...new Array<number>(8 - left.length - right.length).fill(0), ...right]
  return Uint8Array.from(groups.flatMap((group) => [group >> 8, group & 0xff]))
}

function splitGroups(text: string): number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16))
}

/** `::ffff:192.0.2.1` (RFC 4291 §2.2) with its last 32 bits as two groups. */
function replaceDottedTail(text: string): string {
  return text.replace(/\d+\.\d+\.\d+\.\d+$/, (dotted) => {
    const [a = 0, b = 0, c = 0, d = 0] = dotted.split('.').map(Number)
    return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
  })
}
