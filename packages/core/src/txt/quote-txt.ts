import { readCharacterString } from '../zone-file/character-string.js'
import { splitTxt } from './txt-strings.js'
import { assertOctets } from './utf8-octets.js'

/**
 * One string of a TXT record as a zone file writes it: quoted, `"` and `\` after a `\`, other octets outside printable
 * ASCII as `\DDD` (RFC 1035 §5.1).
 *
 * Throws `DkimError('bad-argument')` for a character above U+00FF.
 */
export function quoteTxt(string: string): string {
  assertOctets(string)
  return `"${string.replace(/["\\]|[^\x20-\x7e]/g, escapeOctet)}"`
}

/**
 * A whole TXT value as a zone file writes it: strings of 255 octets, a space between.
 *
 * Octets are cut before they are escaped, so a cut never falls inside an escape. Throws `DkimError('bad-argument')` for
 * a character above U+00FF.
 *
 * @example
 * ```ts
 * import { quoteTxtValue } from '@dkimkit/core'
 *
 * quoteTxtValue('v=DKIM1; p=') // => '"v=DKIM1; p="'
 * quoteTxtValue('a'.repeat(256)).slice(-7) // => 'aa" "a"'
 * ```
 */
export function quoteTxtValue(value: string): string {
  return splitTxt(value).map(quoteTxt).join(' ')
}

/**
 * Reads back one or more strings, quoted or bare, as DNS providers take them: `"a" "b"`, `"a""b"`, `a b`.
 *
 * This is the text of a single value, not of a zone file: `;` and parentheses mean nothing. Characters outside ASCII
 * become their UTF-8 octets. Undefined for a text that is broken: an open quote, an escape that is none, a quote inside
 * a bare string, or no string at all.
 *
 * @example
 * ```ts
 * import { unquoteTxt } from '@dkimkit/core'
 *
 * unquoteTxt('"v=DKIM1; " "p="') // => ['v=DKIM1; ', 'p=']
 * unquoteTxt('"v=DKIM1; p=') // => undefined
 * ```
 */
export function unquoteTxt(text: string): string[] | undefined {
  const strings: string[] = []
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const quoted = text[at] === '"'
    const start = quoted ? at + 1 : at
    const end = endOfString(text, start, quoted)
    if (end === undefined) return undefined
    at = quoted ? end + 1 : end
    // Two quoted strings may touch, a bare one touches nothing.
    if (at < text.length && !isSpace(text[at]) && !(quoted && text[at] === '"')) return undefined
    const { octets, badEscape } = readCharacterString(text.slice(start, end))
    if (badEscape !== undefined) return undefined
    strings.push(octets)
  }
  return strings.length > 0 ? strings : undefined
}

function endOfString(text: string, start: number, quoted: boolean): number | undefined {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"' || (!quoted && isSpace(text[at]))) return at
  }
  return quoted ? undefined : text.length
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text[at])) at++
  return at
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\r' || character === '\n'
}

function escapeOctet(octet: string): string {
  return octet === '"' || octet === '\\' ? `\\${octet}` : `\\${octet.charCodeAt(0).toString().padStart(3, '0')}`
}
