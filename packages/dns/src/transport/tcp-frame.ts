/** A DNS message with its length in front, as TCP carries it (RFC 1035 §4.2.2). */
export function frame(message: Uint8Array): Uint8Array {
  const framed = Buffer.allocUnsafe(message.length + 2)
  framed.writeUInt16BE(message.length, 0)
  framed.set(message, 2)
  return framed
}

/** Cuts a TCP stream into DNS messages (RFC 1035 §4.2.2). */
export class FrameReader {
  #pending: Buffer = Buffer.alloc(0)

  /** The messages that `chunk` completes. */
  read(chunk: Buffer): Buffer[] {
    this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk])
    const messages: Buffer[] = []
    let at = 0
    while (this.#pending.length - at >= 2) {
      const end = at + 2 + this.#pending.readUInt16BE(at)
      if (end > this.#pending.length) break
      messages.push(this.#pending.subarray(at + 2, end))
      at = end
    }
    this.#pending = this.#pending.subarray(at)
    return messages
  }
}
