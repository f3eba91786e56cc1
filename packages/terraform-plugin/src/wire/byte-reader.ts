import { PluginError } from '../plugin-error.js'

/** Octets read from the front; reading past the end throws `PluginError('bad-message')`, never returns less. */
export class ByteReader {
  readonly #octets: Buffer
  #offset = 0

  constructor(octets: Uint8Array) {
    this.#octets = Buffer.from(octets.buffer, octets.byteOffset, octets.length)
  }

  /** How many octets are left. */
  get left(): number {
    return this.#octets.length - this.#offset
  }

  /** One octet. */
  octet(): number {
    return this.#octets.readUInt8(this.#advance(1))
  }

  /** The next octets, as a view. */
  octets(count: number): Buffer {
    const start = this.#advance(count)
    return this.#octets.subarray(start, start + count)
  }

  /** An unsigned number of 1, 2 or 4 octets, the most significant first. */
  unsigned(size: 1 | 2 | 4): number {
    return this.#octets.readUIntBE(this.#advance(size), size)
  }

  /** A signed number of 1, 2 or 4 octets, the most significant first. */
  signed(size: 1 | 2 | 4): number {
    return this.#octets.readIntBE(this.#advance(size), size)
  }

  /** An unsigned number of 8 octets, the most significant first. */
  unsigned64(): bigint {
    return this.#octets.readBigUInt64BE(this.#advance(8))
  }

  /** A signed number of 8 octets, the most significant first. */
  signed64(): bigint {
    return this.#octets.readBigInt64BE(this.#advance(8))
  }

  /** An IEEE 754 number of 4 octets. */
  float(): number {
    return this.#octets.readFloatBE(this.#advance(4))
  }

  /** An IEEE 754 number of 8 octets. */
  double(): number {
    return this.#octets.readDoubleBE(this.#advance(8))
  }

  #advance(count: number): number {
    if (count > this.left) {
      throw new PluginError('bad-message', `a message ends ${count - this.left} octets early`)
    }
    const start = this.#offset
    this.#offset += count
    return start
  }
}
