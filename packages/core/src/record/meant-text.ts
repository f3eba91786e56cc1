/** Quoting and escapes that a format should have taken away: they are published as part of the value. */
export const strayQuoting =
  /["“”‘’„«»]|^[\t\r\n ]*'|'[\t\r\n ]*$|\\(?=[;"'])|&(?:quot|amp|lt|gt|#x?[0-9a-f]{1,6});|%3b/gi

/** What is left when a PEM file is pasted. */
export const strayArmour = /-----(?:BEGIN|END) [A-Z0-9 ]{1,40}-----|-----BEGIN|\\[nr]/g

/** An octet that no tag list holds (RFC 6376 §3.2: printable ASCII and folding white space). */
export const foreignCharacter = /[^\t\r\n\x20-\x7e]/gu

const suspicious = /["'\\&%\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\uffff]|--/

/**
 * The text without what is surely a slip of copying, so that one cause is one finding: the rules for quoting, armour and
 * foreign characters look at the text as it is, all others at this. Blanks stand in its place, one an octet, so that an
 * offset counts the same in both.
 */
export function meantText(text: string): string {
  if (!suspicious.test(text)) return text
  const decoded = decodeUtf8(text)
  const blank = (found: string): string => ' '.repeat(decoded === text ? found.length : Buffer.byteLength(found))
  return decoded
    .replace(strayArmour, blank)
    .replace(strayQuoting, (found) => (found.toLowerCase() === '%3b' ? ';  ' : blank(found)))
    .replace(foreignCharacter, blank)
}

/** A wire value holds octets; where they are UTF-8, the characters that they spell. Other text comes back as it is. */
export function decodeUtf8(text: string): string {
  if (!/[\x80-\xff]/.test(text) || /[^\x00-\xff]/.test(text)) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}

/** Where in the wire value a character of its decoded text stands. */
export function octetOffset(wire: string, decoded: string, index: number): number {
  return decoded === wire ? index : Buffer.byteLength(decoded.slice(0, index))
}
