// The few values of DER (ITU-T X.690) that a certificate needs.

export const DER = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octets: 0x04,
  objectId: 0x06,
  utf8: 0x0c,
  time: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const

/** A value with its tag and length. */
export function tagged(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content)
  return Buffer.concat([Buffer.of(tag, ...lengthOf(body.length)), body])
}

/** Values in order. */
export function sequence(...content: readonly Buffer[]): Buffer {
  return tagged(DER.sequence, ...content)
}

/** A value under a number that its place gives it a meaning by. */
export function contextTag(number: number, content: Buffer): Buffer {
  return tagged(0xa0 | number, content)
}

/** A number, as the octets of its two's complement. */
export function integerOf(octets: Buffer): Buffer {
  return tagged(DER.integer, octets)
}

/** Octets. */
export function derOctets(content: Buffer): Buffer {
  return tagged(DER.octets, content)
}

/** Bits; `unused` counts those at the end that mean nothing. */
export function bitString(content: Buffer, unused: number): Buffer {
  return tagged(DER.bitString, Buffer.of(unused), content)
}

/** A time, in milliseconds since 1970, to the second. */
export function derTime(milliseconds: number): Buffer {
  const [date = '', clock = ''] = new Date(milliseconds).toISOString().split('T')
  return tagged(DER.time, Buffer.from(`${date.replaceAll('-', '')}${clock.slice(0, 8).replaceAll(':', '')}Z`))
}

/** An object identifier, from its dotted form. */
export function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return tagged(DER.objectId, Buffer.from([first * 40 + second, ...rest.flatMap(inBase128)]))
}

/** Seven bits an octet, the most significant first; all but the last octet carry the high bit. */
function inBase128(value: number): number[] {
  return value < 128 ? [value] : [...inBase128(Math.floor(value / 128)).map((octet) => octet | 128), value % 128]
}

function lengthOf(length: number): number[] {
  if (length < 0x80) return [length]
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
}
