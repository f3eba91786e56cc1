/** A number as the octets of a modulus, most significant first. */
export function octetsOf(number: bigint): Uint8Array {
  const hex = number.toString(16)
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
}
