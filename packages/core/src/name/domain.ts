import { domainToASCII, domainToUnicode } from 'node:url'
import { DkimError } from '../error.js'
import { canonicalName, judgeLabels } from './labels.js'

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
  const ascii = /^[\x21-\x7e]*$/.test(name) ? name : domainToASCII(name)
  const problem = judgeLabels(ascii, { underscore: true })
  if (problem || ascii === '')
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
