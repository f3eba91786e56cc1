import { DkimError } from '../error.js'
import { judgeLabels } from './labels.js'

/** The label under which RFC 6376 §3.6.2.1 puts key records. */
export const domainKeyLabel = '_domainkey'

/**
 * Reads a selector: one label or several (RFC 6376 §3.1), letter case kept.
 *
 * Throws `DkimError('bad-name')` for one that cannot be published or that the standard does not allow.
 */
export function parseSelector(text: string): string {
  const problem = judgeLabels(text)
  if (!problem) return text
  throw new DkimError(
    'bad-name',
    `'${text}' is no selector (${problem}): letters, digits and inner hyphens are wanted, such as mail-20261120`,
  )
}

/**
 * The owner of a key record: `selector._domainkey.domain`.
 *
 * Throws `DkimError('bad-name')` when the whole name passes 253 octets.
 *
 * @example
 * ```ts
 * import { ownerOf, readOwner } from '@dkimkit/core'
 *
 * ownerOf('mail', 'example.com') // => 'mail._domainkey.example.com'
 * readOwner('mail._domainkey.example.com') // => { selector: 'mail', domain: 'example.com' }
 * ```
 */
export function ownerOf(selector: string, domain: string): string {
  const owner = `${selector}.${domainKeyLabel}.${domain}`
  if (owner.length <= 253) return owner
  throw new DkimError(
    'bad-name',
    `${owner} has ${owner.length} octets, a DNS name has 253 at most: choose a shorter selector`,
  )
}

/** The selector and the domain of an owner; undefined where `_domainkey` does not stand between two names. */
export function readOwner(owner: string): { readonly selector: string; readonly domain: string } | undefined {
  const name = owner.endsWith('.') ? owner.slice(0, -1) : owner
  // The last one counts: `_domainkey` is no part of a domain that sends mail.
  const label = [...name.matchAll(/(?<=.)\._domainkey(?=\..)/gi)].at(-1)
  return label && { selector: name.slice(0, label.index), domain: name.slice(label.index + label[0].length + 1) }
}
