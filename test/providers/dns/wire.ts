/** A name as a message holds it, without compression (RFC 1035 §3.1); `@` and the like are labels of their own. */
export function wireName(name: string): Buffer {
  const labels = name.replace(/\.$/, '').split('.').filter(Boolean)
  const parts = labels.map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'latin1')]))
  return Buffer.concat([...parts, Buffer.alloc(1)])
}

/** Whole numbers of 16 bits. */
export function uint16(...numbers: readonly number[]): Buffer {
  return Buffer.concat(
    numbers.map((number) => {
      const octets = Buffer.alloc(2)
      octets.writeUInt16BE(number)
      return octets
    }),
  )
}

/** A whole number of 32 bits. */
export function uint32(number: number): Buffer {
  const octets = Buffer.alloc(4)
  octets.writeUInt32BE(number)
  return octets
}

/** Octets with their length in 16 bits before them. */
export function counted(octets: Buffer): Buffer {
  return Buffer.concat([uint16(octets.length), octets])
}
