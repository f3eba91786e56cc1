import { DkimError, parseDomain, readOwner } from '@dkimkit/core'

/** The owner that a text names. Throws `DkimError`: `bad-name` for no name, `bad-argument` for that of no key record. */
export function ownerFrom(text: string): string {
  const owner = parseDomain(text)
  if (readOwner(owner)) return owner
  throw new DkimError(
    'bad-argument',
    `'${text}' is no owner of a key record: selector._domainkey.domain is wanted, or --domain to try the usual selectors`,
  )
}
