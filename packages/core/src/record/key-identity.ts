import { splitColons } from './dkim-record.js'
import type { RecordReading } from './reading.js'

/** The key itself, equal for equal keys: its type, and its modulus and exponent or its octets; `revoked` for `p=`. */
export function keyIdentity({ meant, key, keyType, base64, first }: RecordReading): string {
  if (key?.kind === 'rsa') return `rsa ${hex(key.modulus)} ${hex(key.exponent)}`
  const p = first('p')
  if (!p) return `text ${meant}`
  return p.value === '' ? 'revoked' : `${keyType} ${base64 ? hex(base64.octets) : p.value}`
}

/**
 * Every tag but v=, k=, n= and p=, equal for records that say the same: their order, the order of items and defaults
 * that are written out (RFC 6376 §3.6.1) make no difference.
 */
export function tagIdentity({ tags }: RecordReading): string {
  return tags
    .map(({ name, value }) => `${name}=${/^[hst]$/.test(name) ? splitColons(value).sort().join(':') : value}`)
    .filter((tag) => !/^[vkpn]=|^[gs]=\*$|^t=$/.test(tag))
    .sort()
    .join('; ')
}

function hex(octets: Uint8Array): string {
  return Buffer.from(octets).toString('hex')
}
