import { createHash } from 'node:crypto'
import { canonicalName } from '../name/labels.js'

/** Letters, digits and hyphens, one `_domainkey` between two names: no two of these give one label. */
const plainOwner = /^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*\._domainkey(?:\.[a-z0-9-]+)+$/

/**
 * The name of the Terraform resource that holds the records of an owner. It follows from the owner alone, and two
 * owners never share one, so that no resource moves when others come and go.
 *
 * @example
 * ```ts
 * import { resourceLabel } from '@dkimkit/core'
 *
 * resourceLabel('mail-20261120._domainkey.example.com') // => 'mail-20261120_domainkey_example_com'
 * ```
 */
export function resourceLabel(owner: string): string {
  const name = canonicalName(owner)
  const label = name.replace(/[^a-z0-9_-]/g, '_').replace(/_+/g, '_')
  if (plainOwner.test(name) && !/(?:^|\.)domainkey\./.test(name)) return label
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8)
  return `${/^[a-z_]/.test(label) ? '' : 'dkim_'}${label}_${digest}`
}
