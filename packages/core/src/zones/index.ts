import { DkimError } from '../error.js'
import { nearestWord } from '../nearest-word.js'
import { azure } from './azure.js'
import { cloudflare } from './cloudflare.js'
import { digitalocean } from './digitalocean.js'
import { dnsimple } from './dnsimple.js'
import { gandi } from './gandi.js'
import { google } from './google.js'
import { hetzner } from './hetzner.js'
import { linode } from './linode.js'
import { ns1 } from './ns1.js'
import { ovh } from './ovh.js'
import { powerdns } from './powerdns.js'
import { rfc2136 } from './rfc2136.js'
import { route53 } from './route53.js'
import { scaleway } from './scaleway.js'
import type { ZoneKind } from './zone-kind.js'

/** Every zone kind, in the order of their ids. */
export const zoneKinds: readonly ZoneKind[] = [
  azure,
  cloudflare,
  digitalocean,
  dnsimple,
  gandi,
  google,
  hetzner,
  linode,
  ns1,
  ovh,
  powerdns,
  rfc2136,
  route53,
  scaleway,
]

/**
 * The zone kind of an id.
 *
 * Throws `DkimError('not-found')` for another word; the message names the nearest id and all of them.
 *
 * @example
 * ```ts
 * import { zoneKind } from '@dkimkit/core'
 *
 * const record = { owner: 'mail._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=', ttl: 300 }
 * zoneKind('route53').encode(record, { name: 'example.com', id: 'Z0123456789' }).attributes
 * // => { zone_id: 'Z0123456789', name: 'mail._domainkey.example.com', type: 'TXT', ttl: 300, records: ['v=DKIM1; p='] }
 * ```
 */
export function zoneKind(id: string): ZoneKind {
  const found = zoneKinds.find((kind) => kind.id === id)
  if (found) return found
  const ids = zoneKinds.map((kind) => kind.id)
  const near = nearestWord(id, ids)
  const hint = near === undefined ? '' : `did you mean ${near}? `
  throw new DkimError('not-found', `there is no zone kind '${id}': ${hint}known are ${ids.join(', ')}`)
}

/** The zone kind whose Terraform provider has that resource type, or undefined. */
export function zoneKindOfResource(resourceType: string): ZoneKind | undefined {
  return zoneKinds.find(
    ({ resources }) => resources.TXT.includes(resourceType) || resources.CNAME.includes(resourceType),
  )
}
