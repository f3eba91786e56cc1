import { domainToASCII, domainToUnicode } from 'node:url'
import { DkimError } from '../error.js'
import { canonicalName, judgeLabels } from './labels.js'

/** Without the ASCII by which `domainToASCII` would take the name for a URL, and drop its path. */
const international = /^[a-z0-9._-]*[\u0080-\u{10ffff}][a-z0-9._\u0080-\u{10ffff}-]*$/u

/**
 * Reads a domain that a user typed: lower case, no final dot, international names in their ASCII form (RFC 5891).
 *
 * Throws `DkimError('bad-name')` for a name that no DNS zone holds.
 *
 * @example
 * ```ts
 * import { parseDomain } from '@dkimkit/core'
 *
 * parseDomain('Bücher.Example.') // => 'xn--bcher-kva.example'
 * ```
 */
export function parseDomain(text: string): string {
  const name = canonicalName(text.trim())
  // Once more canonical: a final dot may have been a '。'.
  const ascii = international.test(name) ? canonicalName(domainToASCII(name)) : name
  const problem = judgeLabels(ascii, { underscore: true })
  // RFC 3696 §2: the last label is never all-numeric, an address is.
  if (problem || /(?:^|\.)[0-9]+$/.test(ascii))
    throw new DkimError(
      'bad-name',
      `'${text}' is no domain name: letters, digits and hyphens are wanted, such as example.com`,
    )
  return ascii
}

/** For people: the Unicode form of a name, or the name as it is where it has none. */
export function displayDomain(name: string): string {
  return (name.includes('xn--') && domainToUnicode(name)) || name
}
