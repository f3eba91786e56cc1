/** Octets that grow as they are written; both encodings of the protocol are written with it. */
export class ByteWriter {
  #octets: Buffer
  #length = 0

  constructor(capacity = 256) {
    this.#octets = Buffer.allocUnsafe(capacity)
  }

  /** Appends one octet. */
  octet(value: number): void {
    const start = this.#reserve(1)
    this.#octets[start] = value
  }

  /** Appends octets as they are. */
  octets(value: Uint8Array): void {
    const start = this.#reserve(value.length)
    this.#octets.set(value, start)
  }

  /** Appends an unsigned number in 1, 2 or 4 octets, the most significant first. */
  unsigned(value: number, size: 1 | 2 | 4): void {
    const start = this.#reserve(size)
    this.#octets.writeUIntBE(value, start, size)
  }

  /** Appends a signed number in 8 octets, the most significant first. */
  signed64(value: bigint): void {
    const start = this.#reserve(8)
    this.#octets.writeBigInt64BE(value, start)
  }

  /** Appends an IEEE 754 number in 8 octets, the most significant first. */
  double(value: number): void {
    const start = this.#reserve(8)
    this.#octets.writeDoubleBE(value, start)
  }

  /** All that was written: a view, valid until the next write. */
  written(): Buffer {
    return this.#octets.subarray(0, this.#length)
  }

  /** Makes room, and says where. Call it first: the octets may move. */
  #reserve(count: number): number {
    const start = this.#length
    this.#length += count
    if (this.#length > this.#octets.length) {
      const wider = Buffer.allocUnsafe(Math.max(this.#length, this.#octets.length * 2))
      wider.set(this.#octets.subarray(0, start))
      this.#octets = wider
    }
    return start
  }
}
