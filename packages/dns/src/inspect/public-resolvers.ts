/** A resolver that anybody may ask, with the addresses that its operator publishes. */
export interface PublicResolver {
  readonly name: string
  readonly ipv4: readonly string[]
  readonly ipv6: readonly string[]
}

/**
 * Public resolvers of different operators, for a view of how far a change has come. Those with filters for advertisements
 * or families are left out, as they may hide names.
 *
 * @example
 * ```ts
 * import { publicResolvers } from '@dkimkit/dns'
 *
 * publicResolvers.find(({ name }) => name === 'Cloudflare')?.ipv4[0] // => '1.1.1.1'
 * ```
 */
export const publicResolvers: readonly PublicResolver[] = [
  {
    name: 'Cloudflare',
    ipv4: ['1.1.1.1', '1.0.0.1'],
    ipv6: ['2606:4700:4700::1111', '2606:4700:4700::1001'],
  },
  {
    name: 'Google',
    ipv4: ['8.8.8.8', '8.8.4.4'],
    ipv6: ['2001:4860:4860::8888', '2001:4860:4860::8844'],
  },
  { name: 'Quad9', ipv4: ['9.9.9.9', '149.112.112.112'], ipv6: ['2620:fe::fe', '2620:fe::9'] },
  {
    name: 'OpenDNS',
    ipv4: ['208.67.222.222', '208.67.220.220'],
    ipv6: ['2620:119:35::35', '2620:119:53::53'],
  },
  {
    name: 'DNS4EU',
    ipv4: ['86.54.11.100', '86.54.11.200'],
    ipv6: ['2a13:1001::86:54:11:100', '2a13:1001::86:54:11:200'],
  },
]
