import { splitName, writeName } from './name.js'

/** Writes a message from the front, names compressed (RFC 1035 §4.1.4), in a buffer that grows. */
export class OctetWriter {
  #octets = Buffer.alloc(1024)
  #at = 0
  readonly #written = new Map<string, number>()

  get at(): number {
    return this.#at
  }

  /** What was written so far. */
  finish(): Uint8Array {
    return this.#octets.subarray(0, this.#at)
  }

  writeUint8(value: number): void {
    this.#need(1)
    this.#at = this.#octets.writeUInt8(value & 0xff, this.#at)
  }

  writeUint16(value: number): void {
    this.#need(2)
    this.#at = this.#octets.writeUInt16BE(value & 0xffff, this.#at)
  }

  writeUint32(value: number): void {
    this.#need(4)
    this.#at = this.#octets.writeUInt32BE(value >>> 0, this.#at)
  }

  writeOctets(octets: Uint8Array): void {
    this.#need(octets.length)
    this.#octets.set(octets, this.#at)
    this.#at += octets.length
  }

  /** Text of one character (U+0000 to U+00FF) an octet. */
  writeText(text: string): void {
    this.writeOctets(Buffer.from(text, 'latin1'))
  }

  /** Overwrites 16 bits at `at`: a length that was not known before. */
  patchUint16(at: number, value: number): void {
    this.#octets.writeUInt16BE(value, at)
  }

  /** A name, with a pointer to the longest tail that was written before; false when the DNS can't hold it. */
  writeName(name: string): boolean {
    this.#need(256)
    if (writeName(this.#octets, this.#at, name) < 0) return false
    const labels = splitName(name)
    for (let i = 0; i < labels.length; i++) {
      const tail = labels.slice(i).join('.').toLowerCase()
      const before = this.#written.get(tail)
      if (before !== undefined) {
        this.writeUint16(0xc000 | before)
        return true
      }
      if (this.#at < 0x4000) this.#written.set(tail, this.#at)
      const end = writeName(this.#octets, this.#at, labels[i] ?? '')
      this.#at = end - 1
    }
    this.writeUint8(0)
    return true
  }

  #need(count: number): void {
    if (this.#at + count <= this.#octets.length) return
    const larger = Buffer.alloc(Math.max(this.#octets.length * 2, this.#at + count))
    larger.set(this.#octets)
    this.#octets = larger
  }
}
