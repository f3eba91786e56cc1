/** One DER element: where its content stands, and where the element ends. */
export interface DerElement {
  readonly tag: number
  readonly start: number
  /** May lie past the octets: the element is then cut off. */
  readonly end: number
}

export const derTag = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
} as const

/** The longest content that is told, in octets. */
const mostOctets = 0x7fffffff

/**
 * Reads the header of the DER element at `at` (X.690 §8.1). The content may be shorter than the header says.
 *
 * Undefined where no definite-length header stands. Rules read DER themselves: node:crypto needs 0.28 ms a key and keeps no reason.
 */
export function readDerElement(octets: Uint8Array, at: number, limit = octets.length): DerElement | undefined {
  const tag = octets[at]
  const first = octets[at + 1]
  if (tag === undefined || first === undefined || at + 2 > limit) return undefined
  if (first < 0x80) return { tag, start: at + 2, end: at + 2 + first }
  const count = first & 0x7f
  if (count === 0 || count > 4 || at + 2 + count > limit) return undefined
  let length = 0
  // By shifts: with a product the engine takes all offsets for doubles, which costs each key a tenth.
  for (let i = 0; i < count; i++) length = (length << 8) | (octets[at + 2 + i] ?? 0)
  // What claims more than two gigabytes is cut off, however many they are.
  if (length < 0) length = mostOctets
  return { tag, start: at + 2 + count, end: at + 2 + count + length }
}

/** The element at `at` if it has that tag and lies whole before `limit`. */
export function expectDerElement(
  octets: Uint8Array,
  at: number,
  tag: number,
  limit = octets.length,
): DerElement | undefined {
  const element = readDerElement(octets, at, limit)
  return element && element.tag === tag && element.end <= limit ? element : undefined
}

/** The octets of an INTEGER without its sign octet, none for zero; undefined for a negative one, or no INTEGER. */
export function readDerInteger(
  octets: Uint8Array,
  at: number,
  limit: number,
): { readonly value: Uint8Array; readonly end: number } | undefined {
  const element = expectDerElement(octets, at, derTag.integer, limit)
  if (!element || element.end === element.start) return undefined
  let start = element.start
  if ((octets[start] ?? 0) >= 0x80) return undefined
  while (start < element.end && octets[start] === 0) start++
  return { value: octets.subarray(start, element.end), end: element.end }
}
