import { DkimError, parseDomain } from '@dkimkit/core'
import { isKnown } from '../token/terraform-text.js'
import type { DkimZone } from '../zone/dkim-zone.js'

/**
 * The owner of a selector's record: `selector._domainkey.domain`. Selector and domain may hold tokens.
 *
 * Throws `DkimError('bad-name')` for a selector that holds `_domainkey` itself, and for a domain that is none.
 */
export function recordOwner(props: {
  readonly selector: string
  readonly domain?: string
  readonly zone: DkimZone
}): string {
  const { selector, domain = props.zone.name } = props
  const found = /^(.*?)\._domainkey(?:\.|$)/i.exec(selector)
  if (found)
    throw new DkimError(
      'bad-name',
      `the selector ${selector} is a whole name: only what stands before ._domainkey is wanted, ${found[1]}`,
    )
  return `${selector}._domainkey.${isKnown(domain) ? parseDomain(domain) : domain}`
}
