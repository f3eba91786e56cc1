import type { Change } from '../change/diff-declared.js'
import type { DeclaredRecord } from '../dns-record.js'
import { canonicalName } from '../name/labels.js'
import { readOwner } from '../name/selector.js'

/**
 * The owners that a change touches and that the DNS can be asked for, each once, in lower case and without final dot.
 *
 * @example
 * ```ts
 * import { diffDeclared, ownersToAsk } from '@dkimkit/core'
 *
 * const record = { owner: 'S1._domainkey.example.com.', type: 'TXT', value: 'v=DKIM1; p=', format: 'zone' }
 * ownersToAsk(diffDeclared([], [record, { ...record, owner: 'www.example.com' }])) // => ['s1._domainkey.example.com']
 * ```
 */
export function ownersToAsk(changes: readonly Change[]): string[] {
  return uniqueOwners(changes)
}

/** The same for records: every selector that is declared. */
export function declaredOwnersToAsk(records: readonly DeclaredRecord[]): string[] {
  return uniqueOwners(records.filter(({ type }) => type === 'TXT' || type === 'CNAME'))
}

function uniqueOwners(items: readonly { readonly owner: string }[]): string[] {
  return [...new Set(items.map(({ owner }) => canonicalName(owner)))].filter(canBeAsked)
}

/** RFC 1035 §2.3.4: what is longer is no name. What is not printable was never meant as one. */
function canBeAsked(owner: string): boolean {
  return (
    readOwner(owner) !== undefined &&
    owner.length <= 253 &&
    /^[\x21-\x7e]+$/.test(owner) &&
    owner.split('.').every((label) => label.length > 0 && label.length <= 63)
  )
}
