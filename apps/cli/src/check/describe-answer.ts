import { describeKey, printable } from '@dkimkit/core'
import type { ResultJson } from './checked.js'

/** What one server said, or all of them together. */
export type Said = Pick<ResultJson['servers'][number], 'outcome' | 'values' | 'ttl' | 'chain'> & {
  readonly reason?: string
}

/** The key that stands in a text, in two words. */
export function describeValue(value: string): string {
  const key = describeKey(value)
  if (key) return key.type === 'ed25519' ? 'ed25519' : `${key.type} ${key.bits}`
  return /(?:^|;)\s*p\s*=\s*(?:;|$)/.test(value) ? 'revoked (p=)' : `the text "${printable(value, 60)}"`
}

/** An answer in a few words. */
export function describeAnswer({ outcome, reason, values, ttl, chain }: Said): string {
  const seconds = ttl === undefined ? '' : `, TTL ${ttl}`
  switch (outcome) {
    case 'found':
      if (values.length === 0) return `leads on to ${printable(chain?.at(-1)?.target ?? 'another zone')}`
      return `${describeValue(values[0] ?? '')}${seconds}`
    case 'multiple':
      return `${values.length} key records: ${values.map(describeValue).join(', ')}${seconds}`
    case 'absent':
      return `${absences.get(reason ?? '') ?? 'absent'}${ttl ? `, which caches keep for ${ttl} s` : ''}`
    default:
      return troubles.get(reason ?? '') ?? `no use could be made of its answer (${printable(reason ?? 'unknown')})`
  }
}

const absences: ReadonlyMap<string, string> = new Map([
  ['nxdomain', 'no such name (NXDOMAIN)'],
  ['nodata', 'the name is there, a TXT record is not (NODATA)'],
  ['wrong-type', 'the name holds other types than TXT and CNAME'],
  ['dangling', 'the CNAME leads to a name that is not there'],
  ['loop', 'the CNAME records lead in a circle'],
])

const troubles: ReadonlyMap<string, string> = new Map([
  ['timeout', 'no answer in time'],
  ['network', 'it cannot be reached'],
  ['servfail', 'it failed (SERVFAIL)'],
  ['refused', 'it refuses to answer (REFUSED)'],
  ['lame', 'it does not answer for the zone'],
  ['no-address', 'the name server has no address'],
  ['no-servers', 'no name server of the zone is known'],
  ['bogus', 'DNSSEC does not hold'],
  ['truncated', 'its answer is cut, and TCP is closed'],
  ['malformed', 'its answer cannot be read'],
  ['forbidden', 'its address may not be asked'],
  ['too-long', 'too many CNAME records'],
])
