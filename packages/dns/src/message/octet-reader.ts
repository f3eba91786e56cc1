import { dot, writeLabel } from './name.js'

/** Where the first name of every message starts: behind the header of 12 octets (RFC 1035 §4.1.1). */
const firstName = 12

/** Room for a name in presentation form: 254 octets, each as `\\DDD` at the most. */
const scratch = Buffer.alloc(1024)

/**
 * Reads a message from the front. Total: a read that the octets can't serve sets `failed` and gives 0 or `''`, so that a
 * caller checks once at the end.
 */
export class OctetReader {
  readonly octets: Buffer
  at = 0
  failed = false
  #first: string | undefined

  constructor(octets: Uint8Array) {
    this.octets = Buffer.isBuffer(octets) ? octets : Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength)
  }

  /** Marks the message as malformed. */
  fail(): void {
    this.failed = true
  }

  /** Whether `count` more octets are there; when not, the message is malformed. */
  has(count: number): boolean {
    if (this.at + count > this.octets.length) this.failed = true
    return !this.failed
  }

  readUint8(): number {
    return this.has(1) ? (this.octets[this.at++] ?? 0) : 0
  }

  readUint16(): number {
    if (!this.has(2)) return 0
    this.at += 2
    return this.octets.readUInt16BE(this.at - 2)
  }

  readUint32(): number {
    if (!this.has(4)) return 0
    this.at += 4
    return this.octets.readUInt32BE(this.at - 4)
  }

  /** A copy, so that a record never keeps a whole datagram alive. */
  readOctets(count: number): Uint8Array {
    if (!this.has(count)) return new Uint8Array(0)
    this.at += count
    return Uint8Array.prototype.slice.call(this.octets, this.at - count, this.at)
  }

  /** Octets as text, one character (U+0000 to U+00FF) an octet. */
  readText(count: number): string {
    if (!this.has(count)) return ''
    this.at += count
    return this.octets.toString('latin1', this.at - count, this.at)
  }

  /** A name, perhaps compressed, in presentation form without final dot. */
  readName(): string {
    const { octets } = this
    // Nearly every owner is a pointer to the question: read that once.
    if (this.#first !== undefined && octets[this.at] === 0xc0 && octets[this.at + 1] === firstName) {
      this.at += 2
      return this.#first
    }
    const start = this.at
    const name = this.#followName()
    if (start === firstName && !this.failed) this.#first = name
    return name
  }

  #followName(): string {
    const { octets } = this
    let written = 0
    let length = 0
    let at = this.at
    let segment = this.at
    let behind = -1
    // At most 127 labels and as many pointers fit a useful name, so the work is bounded whatever the octets say.
    for (let steps = 0; steps < 256; steps++) {
      const size = octets[at]
      if (size === undefined) break
      if (size === 0) {
        this.at = behind < 0 ? at + 1 : behind
        return scratch.toString('latin1', 0, written)
      }
      if (size >= 0xc0) {
        const low = octets[at + 1]
        const target = ((size & 0x3f) << 8) | (low ?? 0)
        // RFC 1035 §4.1.4: a pointer leads to a prior name, so each one lies in front of the last: no loop.
        if (low === undefined || target >= segment) break
        if (behind < 0) behind = at + 2
        segment = target
        at = target
        continue
      }
      length += size + 1
      // 63 octets a label and 255 a name, the root's one included (RFC 1035 §2.3.4); 0x40 and 0x80 are reserved.
      if (size > 63 || length > 254 || at + 1 + size > octets.length) break
      if (written > 0) scratch[written++] = dot
      written = writeLabel(scratch, written, octets, at + 1, size)
      at += 1 + size
    }
    this.failed = true
    return ''
  }
}
