import { DkimError } from '../error.js'
import { assertOctets } from './utf8-octets.js'

/** A character-string has one octet for its length (RFC 1035 §3.3). */
export const maxTxtString = 255

/**
 * Cuts a TXT value into strings of `size` octets, the last one shorter; an empty value is one empty string.
 *
 * `value` holds one character (U+0000 to U+00FF) an octet. Throws `DkimError('bad-argument')` for a character above
 * U+00FF, or a size outside 1 to 255.
 *
 * @example
 * ```ts
 * import { splitTxt } from '@dkimkit/core'
 *
 * splitTxt('v=DKIM1; p=', 8) // => ['v=DKIM1;', ' p=']
 * splitTxt('') // => ['']
 * ```
 */
export function splitTxt(value: string, size: number = maxTxtString): string[] {
  assertOctets(value)
  if (!Number.isInteger(size) || size < 1 || size > maxTxtString) {
    throw new DkimError('bad-argument', `a TXT string has 1 to ${maxTxtString} octets, not ${size}`)
  }
  const strings: string[] = []
  for (let start = 0; start < value.length; start += size) strings.push(value.slice(start, start + size))
  return strings.length > 0 ? strings : ['']
}

/** The strings of one TXT record as verifiers read them: joined with nothing between (RFC 6376 §3.6.2.2). */
export function joinTxt(strings: readonly string[]): string {
  return strings.join('')
}
