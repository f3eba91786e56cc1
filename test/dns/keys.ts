import { generateDkimKey, recordOfKey, splitTxt } from '@dkimkit/core'

/** Made anew at each run, as nothing here depends on which keys they are. */
const [rsa, ed, other, large] = await Promise.all([
  generateDkimKey('rsa-2048'),
  generateDkimKey('ed25519'),
  generateDkimKey('ed25519'),
  generateDkimKey('rsa-4096'),
])

export const privateKeys = { rsa: rsa.privateKey, ed: ed.privateKey, other: other.privateKey }

/** Texts of key records. */
export const records = {
  rsa: recordOfKey(rsa),
  ed: recordOfKey(ed),
  other: recordOfKey(other),
  /** Over 512 octets, under 1232. */
  large: recordOfKey(large),
  /** Over 1232: a note is allowed, however long (RFC 6376 §3.6.1). */
  huge: `${recordOfKey(large)}; n=${'a note '.repeat(100).trim()}`,
  revoked: 'v=DKIM1; p=',
}

/** A TXT record's line of a zone file; `ttl` in seconds. */
export function txt(name: string, text: string, ttl = 600): string {
  return `${name} ${ttl} TXT ${splitTxt(text)
    .map((string) => `"${string}"`)
    .join(' ')}\n`
}

/** The zone `example.com` with two name servers, and what is given; negative answers live 120 seconds. */
export function exampleZone(records: string, serial = 1): string {
  return `$TTL 600
@ SOA ns1 hostmaster ${serial} 3600 600 86400 120
@ NS ns1
@ NS ns2
ns1 A 127.0.0.2
ns2 A 127.0.0.3
${records}`
}
