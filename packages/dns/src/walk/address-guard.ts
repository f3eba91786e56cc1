import { BlockList, isIP } from 'node:net'
import { DkimError } from '@dkimkit/core'
import { formatAddress, parseAddress } from '../message/address.js'

/** What is not the public internet (IANA's special-purpose registries, RFC 6890): a name in the DNS may not lead us there. */
const internal: readonly string[] = [
  '0.0.0.0/8', // this network, RFC 791
  '10.0.0.0/8', // private, RFC 1918
  '100.64.0.0/10', // carrier-grade NAT, RFC 6598
  '127.0.0.0/8', // loopback, RFC 1122
  '169.254.0.0/16', // link-local, and the clouds' metadata services, RFC 3927
  '172.16.0.0/12', // private, RFC 1918
  '192.0.0.0/24', // protocol assignments, RFC 6890
  '192.0.2.0/24', // documentation, RFC 5737
  '192.88.99.0/24', // 6to4 relays, RFC 7526
  '192.168.0.0/16', // private, RFC 1918
  '198.18.0.0/15', // benchmarks, RFC 2544
  '198.51.100.0/24', // documentation, RFC 5737
  '203.0.113.0/24', // documentation, RFC 5737
  '224.0.0.0/4', // multicast, RFC 5771
  '240.0.0.0/4', // reserved and broadcast, RFC 1112
  '::/96', // unspecified, loopback, IPv4-compatible, RFC 4291
  '64:ff9b:1::/48', // local translation, RFC 8215
  '100::/64', // discard, RFC 6666
  '2001::/23', // protocol assignments (Teredo, ORCHID…), RFC 2928
  '2001:db8::/32', // documentation, RFC 3849
  '2002::/16', // 6to4, RFC 3056
  '3fff::/20', // documentation, RFC 9637
  '5f00::/16', // segment routing, RFC 9602
  'fc00::/7', // unique local, RFC 4193
  'fe80::/10', // link-local, RFC 4291
  'fec0::/10', // site-local, RFC 3879
  'ff00::/8', // multicast, RFC 4291
]

/** An IPv4 address inside an IPv6 one (RFC 4291 §2.5.5.2, RFC 6052 §2.1): judged as the IPv4 address that it leads to. */
const embedding: readonly string[] = ['::ffff:0:0/96', '64:ff9b::/96']

/** Tells whether an address may be asked. */
export type AddressGuard = (address: string) => boolean

/**
 * A guard that lets only the public internet through, and the networks of `allow` (`10.1.0.0/16`, `192.0.2.1`).
 *
 * Throws `DkimError('bad-argument')` for an entry of `allow` that is no network.
 *
 * @example
 * ```ts
 * import { guardAddresses } from '@dkimkit/dns'
 *
 * const mayAsk = guardAddresses(['10.1.0.0/16'])
 * mayAsk('10.2.0.1') // => false
 * mayAsk('10.1.0.1') // => true
 * mayAsk('9.9.9.9') // => true
 * ```
 */
export function guardAddresses(allow: readonly string[] = []): AddressGuard {
  const allowed = listNetworks(allow)
  return (address) => {
    const bare = address.split('%')[0] ?? address
    const family = familyOf(bare)
    if (!family) return false
    if (allowed.check(bare, family)) return true
    return !refused.check(bare, family) && !leadsInside(bare, family)
  }
}

function familyOf(address: string): 'ipv4' | 'ipv6' | undefined {
  const version = isIP(address)
  if (version === 0) return undefined
  return version === 4 ? 'ipv4' : 'ipv6'
}

function leadsInside(address: string, family: 'ipv4' | 'ipv6'): boolean {
  if (family === 'ipv4' || !embedded.check(address, 'ipv6')) return false
  const octets = parseAddress(address)
  return octets === undefined || refused.check(formatAddress(octets.subarray(12)), 'ipv4')
}

const refused = listNetworks(internal)
const embedded = listNetworks(embedding)

function listNetworks(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', length, ...rest] = network.split('/')
    const family = familyOf(address)
    const widest = family === 'ipv4' ? 32 : 128
    const bits = length === undefined ? widest : Number(length)
    const valid = rest.length === 0 && /^\d{1,3}$/.test(length ?? '0') && bits <= widest
    if (!family || !valid) throw new DkimError('bad-argument', `'${network}' is no network: write one as 10.1.0.0/16`)
    list.addSubnet(address, bits, family)
  }
  return list
}
