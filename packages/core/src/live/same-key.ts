import { keyIdentity, tagIdentity } from '../record/key-identity.js'
import { readRecord } from '../record/reading.js'

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
  // What is published is mostly what was declared, to the letter.
  if (one === other) return 'same'
  const [a, b] = [readRecord(one), readRecord(other)]
  if (keyIdentity(a) !== keyIdentity(b)) return 'differs'
  return tagIdentity(a) === tagIdentity(b) ? 'same' : 'tags-differ'
}
