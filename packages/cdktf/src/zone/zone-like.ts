import { DkimError, parseDomain } from '@dkimkit/core'
import { refuseSecrets } from '../rules/refuse-secrets.js'
import { isKnown } from '../token/terraform-text.js'

/**
 * What the zone constructs of providers have in common, so that any of them fits: resources and data sources of
 * prebuilt providers, or an object of your own. Texts may be tokens.
 */
export interface ZoneLike {
  readonly id?: string | undefined
  readonly zoneId?: string | undefined
  readonly name?: string | undefined
  readonly nameInput?: string | undefined
  readonly dnsName?: string | undefined
  readonly dnsNameInput?: string | undefined
  readonly domain?: string | undefined
  readonly domainInput?: string | undefined
  readonly zone?: string | undefined
  readonly zoneInput?: string | undefined
  readonly resourceGroupName?: string | undefined
}

/**
 * The first name that is known while the program runs, as a domain.
 *
 * Throws `DkimError('bad-argument')` where there is none: owners are written relative to it.
 */
export function zoneNameOf(names: readonly (string | undefined)[], kind: string): string {
  refuseSecrets({ names })
  const known = names.find((name) => typeof name === 'string' && isKnown(name))
  if (known !== undefined) return parseDomain(known)
  throw new DkimError('bad-argument', `the DNS name of this ${kind} zone is not known before apply: give it as name`)
}
