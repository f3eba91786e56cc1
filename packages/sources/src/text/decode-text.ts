/**
 * The text of a file's octets; undefined for a binary file. UTF-16 is told by its byte order mark, octets that are no
 * UTF-8 become U+FFFD. The byte order mark stays, so that offsets are those of the file.
 */
export function decodeText(octets: Uint8Array): string | undefined {
  const [first, second] = octets
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(octets)
  // A zero octet is in no text, and near the beginning of nearly every binary file.
  if (octets.subarray(0, 8192).includes(0)) return undefined
  return Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('utf8')
}

/** The text without its byte order mark, its length kept by a space, so that offsets stay. */
export function blankMark(text: string): string {
  return text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text
}
