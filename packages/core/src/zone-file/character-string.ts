import { utf8Octets } from '../txt/utf8-octets.js'

/** The octets of a character-string, one character (U+0000 to U+00FF) an octet. */
export interface CharacterString {
  readonly octets: string
  /** The first escape that is none: `\300`, `\1x`, or a `\` at the end. It is read as the characters after the `\`. */
  readonly badEscape?: string
}

/**
 * Reads the text of a string in a zone file: `\DDD` is an octet, `\X` the character X (RFC 1035 §5.1), and a character
 * outside ASCII its UTF-8 octets.
 */
export function readCharacterString(text: string): CharacterString {
  if (!/[\\\x80-\uffff]/.test(text)) return { octets: text }
  let badEscape: string | undefined
  const octets = text.replace(/\\(?:[0-9]{1,3}|.)?|[\x80-\u{10ffff}]+/gsu, (piece) => {
    if (piece[0] !== '\\') return utf8Octets(piece)
    const escaped = piece.slice(1)
    if (/^[0-9]{3}$/.test(escaped) && Number(escaped) <= 255) return String.fromCharCode(Number(escaped))
    if (/^(?:[0-9]|$)/.test(escaped)) {
      badEscape ??= piece
      return escaped || piece
    }
    return utf8Octets(escaped)
  })
  return badEscape === undefined ? { octets } : { octets, badEscape }
}
