import { splitColons } from '../record/dkim-record.js'
import { type RecordReading, readRecord } from '../record/reading.js'

/** How a published text stands to a declared one: keys are compared, not text. */
export type KeyComparison = 'same' | 'tags-differ' | 'differs'

/**
 * Compares two key records: white space, padding, the order of tags and defaults that are written out make no difference.
 *
 * @example
 * ```ts
 * import { compareKeys } from '@dkimkit/core'
 *
 * compareKeys('v=DKIM1; k=rsa; p=', 'v=DKIM1;p=') // => 'same'
 * compareKeys('v=DKIM1; p=', 'v=DKIM1; t=y; p=') // => 'tags-differ'
 * ```
 */
export function compareKeys(one: string, other: string): KeyComparison {
  const [a, b] = [readRecord(one), readRecord(other)]
  if (keyOf(a) !== keyOf(b)) return 'differs'
  return tagsOf(a) === tagsOf(b) ? 'same' : 'tags-differ'
}

/** The key itself: its type, and its modulus and exponent or its octets. */
function keyOf({ meant, key, keyType, base64, first }: RecordReading): string {
  if (key?.kind === 'rsa') return `rsa ${hex(key.modulus)} ${hex(key.exponent)}`
  const p = first('p')
  if (!p) return `text ${meant}`
  return p.value === '' ? 'revoked' : `${keyType} ${base64 ? hex(base64.octets) : p.value}`
}

/** Every tag but v=, k= and p=, with the standard's defaults (RFC 6376 §3.6.1) left out. */
function tagsOf({ tags }: RecordReading): string {
  return tags
    .map(
      ({ name, value }) =>
        `${name}=${name === 'h' || name === 's' || name === 't' ? splitColons(value).sort().join(':') : value}`,
    )
    .filter((tag) => !/^[vkp]=|^s=\*$|^t=$|^n=/.test(tag))
    .sort()
    .join('; ')
}

function hex(octets: Uint8Array): string {
  return Buffer.from(octets).toString('hex')
}
