import type { ZoneKind } from '../zones/zone-kind.js'

/** How Terraform finds a provider: its local name, where it is published, and which versions will do. */
export interface RequiredProvider {
  readonly name: string
  readonly source: string
  readonly version?: string
}

/** Resource types that only some versions of their provider have. */
const versions: Readonly<Record<string, string>> = {
  cloudflare_dns_record: '>= 5.0.0',
  cloudflare_record: '~> 4.39',
}

/**
 * The provider that a zone kind's resource type needs; the first type of the kind where none is given.
 *
 * @example
 * ```ts
 * import { requiredProvider, zoneKind } from '@dkimkit/core'
 *
 * requiredProvider(zoneKind('hetzner')) // => { name: 'hcloud', source: 'hetznercloud/hcloud' }
 * ```
 */
export function requiredProvider(kind: ZoneKind, resource = kind.resources.TXT[0] ?? ''): RequiredProvider {
  const version = versions[resource]
  // Terraform takes the part before the first underscore for the provider's local name.
  const name = resource.split('_', 1)[0] ?? ''
  return { name, source: kind.provider, ...(version === undefined ? {} : { version }) }
}
