import { DkimError } from '../error.js'

/**
 * The octets of a text in UTF-8, one character (U+0000 to U+00FF) an octet: how a file's text becomes a wire value.
 *
 * @example
 * ```ts
 * import { utf8Octets } from '@dkimkit/core'
 *
 * utf8Octets('né') // => 'n\u00c3\u00a9'
 * ```
 */
export function utf8Octets(text: string): string {
  return /^[\x00-\x7f]*$/.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1')
}

/**
 * The text that octets hold in UTF-8, U+FFFD where they hold none.
 *
 * Throws `DkimError('bad-argument')` for a character above U+00FF, which is no octet.
 */
export function textOfOctets(octets: string): string {
  assertOctets(octets)
  return Buffer.from(octets, 'latin1').toString('utf8')
}

/** Throws `DkimError('bad-argument')` for a text that holds a character above U+00FF. */
export function assertOctets(value: string): void {
  const found = /[^\x00-\xff]/.exec(value)
  if (!found) return
  const code = found[0].charCodeAt(0).toString(16).padStart(4, '0')
  throw new DkimError(
    'bad-argument',
    `character ${found.index} is U+${code}, an octet is U+00FF at most: encode the text with utf8Octets`,
  )
}
