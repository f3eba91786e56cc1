import { error, notice, row, warning } from './row.js'

const dkim = 'RFC 6376 §3.6.2.2'

/** What the DNS serves, against what is declared. */
export const liveCodes = {
  'live/absent': row(
    error,
    dkim,
    (a: { reason: 'nxdomain' | 'nodata'; ttl: number }) =>
      `the DNS ${a.reason === 'nodata' ? 'has the name but no TXT record at it' : 'does not have the name'}${a.ttl > 0 ? `, and resolvers may remember that for ${a.ttl} seconds` : ''}: publish it`,
  ),
  'live/not-yet': row(notice, 'the manifest', () => 'the selector is pending, and the DNS does not serve it yet'),
  'live/unavailable': row(
    warning,
    'RFC 1035 §4.1.1',
    (a: { reason: string; servers: string }) =>
      `it could not be checked (${wordsFor(a.reason)}${a.servers === '' ? '' : `, asked ${a.servers}`}): try again, or ask other servers`,
  ),
  'live/differs': row(
    error,
    'RFC 6376 §3.6.1',
    () => 'the DNS serves another key than the one declared: signatures made with the declared one fail',
  ),
  'live/tags-differ': row(warning, 'RFC 6376 §3.6.1', () => 'the DNS serves the declared key with other tags'),
  'live/multiple': row(
    error,
    dkim,
    (a: { records: number }) =>
      `the DNS serves ${a.records} key records at one owner, and what a verifier then does is undefined: keep one`,
  ),
  'live/wrong-type': row(
    error,
    'RFC 6376 §3.6.2',
    () => 'the DNS serves another type where a TXT or CNAME record belongs',
  ),
  'live/servers-disagree': row(
    error,
    'RFC 1034 §4.3.5',
    (a: { one: string; other: string }) =>
      `name servers with the same version of the zone give different answers: ${a.one}, ${a.other}`,
  ),
  'live/servers-out-of-step': row(
    warning,
    'RFC 1034 §4.3.5',
    (a: { one: string; other: string }) =>
      `name servers have different versions of the zone, a transfer is under way: ${a.one}, ${a.other}`,
  ),
  'live/server-lame': row(warning, 'RFC 8499 §7', (a: { server: string; reason: string }) =>
    a.reason === 'no-address'
      ? `${a.server} is listed for the zone and has no address`
      : `${a.server} is listed for the zone and does not answer for it (${a.reason})`,
  ),
  'live/caches-old': row(
    notice,
    'RFC 1034 §3.6',
    (a: { until: string }) => `resolvers may serve the old answer until ${a.until}`,
  ),
  'live/wildcard': row(
    warning,
    'RFC 4592',
    () => 'the answer comes from a wildcard, which gives every made-up selector this key',
  ),
  'live/wildcard-null': row(notice, 'RFC 4592', () => 'a wildcard gives every selector that is not there an empty p='),
  'live/doubled-owner': row(
    error,
    'seen in real zones',
    (a: { doubled: string }) =>
      `the record stands at ${a.doubled}, with the zone twice in its name: the provider appends it, leave it out`,
  ),
  'live/cname-dangling': row(
    error,
    'RFC 1034 §3.6.2',
    (a: { chain: string }) => `the CNAME leads to a name that holds no key: ${a.chain}`,
  ),
  'live/cname-loop': row(
    error,
    'RFC 1034 §3.6.2',
    (a: { chain: string }) => `the CNAME records lead in a circle: ${a.chain}`,
  ),
  'live/cname-long': row(
    warning,
    'RFC 1034 §3.6.2',
    (a: { hops: number; chain: string }) =>
      `${a.hops} CNAME records lead to the key, and resolvers give up at some number: ${a.chain}`,
  ),
  'live/dnssec-bogus': row(
    error,
    'RFC 4035 §5',
    () =>
      'a validating resolver refuses what the name servers give: the signatures of the zone are broken, mend DNSSEC',
  ),
  'live/private-key-mismatch': row(
    error,
    'RFC 6376 §3.6.1',
    () => 'the private key in the keystore does not fit the published one: mail signed with it fails',
  ),
  'live/needs-tcp': row(
    warning,
    'RFC 7766 §5',
    () => 'the answer passes 512 octets and the name server refuses TCP: resolvers without EDNS0 cannot have it',
  ),
  'live/unreachable-size': row(
    error,
    'RFC 7766 §5',
    () => 'the answer passes 1232 octets and the name server refuses TCP: resolvers cannot have it',
  ),
  'live/ttl': row(
    notice,
    'RFC 5863 §3.5',
    (a: { ttl: number; most: number }) => `the TTL is ${a.ttl} seconds, over the ${a.most} that the rotation waits`,
  ),
  'live/already-published': row(notice, 'a pull request', () => 'the DNS serves the declared key already'),
  'live/owner-taken': row(
    error,
    'a pull request',
    () => 'the DNS serves another key at this owner: a new selector needs a name of its own',
  ),
  'live/still-published': row(
    notice,
    'a pull request',
    () => 'the record is removed here, and the DNS still serves it',
  ),
} as const

function wordsFor(reason: string): string {
  if (reason === 'no-address') return 'its name servers have no address'
  return reason === 'no-servers' ? 'no name server of its zone is known' : reason
}
