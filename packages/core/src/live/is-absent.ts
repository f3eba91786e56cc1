import type { DeclaredRecord } from '../dns-record.js'
import { keyIdentity } from '../record/key-identity.js'
import { readRecord } from '../record/reading.js'
import type { PublishedRecord } from './published.js'

/** What absence is told by. */
export interface AbsenceView {
  readonly published: PublishedRecord
  readonly sibling?: PublishedRecord
  /** What is expected: a `p=` that is declared may well be the one that is there. */
  readonly declared?: DeclaredRecord | undefined
}

/** Whether nothing stands at the owner itself: nothing at all, or only what a wildcard without a key gives every name. */
export function isAbsent(view: AbsenceView): boolean {
  return view.published.outcome === 'absent' || isOnlyWildcard(view)
}

/** A `p=`, or a text that is no key, which every name under the wildcard has, says nothing of this owner. */
function isOnlyWildcard(view: AbsenceView): boolean {
  if (view.declared === undefined || !isOfWildcard(view)) return false
  return !isRevoked(view.declared.value) && !view.published.values.some(holdsKey)
}

/** Whether a made-up sibling is answered the same, so that the answer says nothing of this owner. */
export function isOfWildcard({ published, sibling }: AbsenceView): boolean {
  if (published.outcome !== 'found' || sibling?.outcome !== 'found') return false
  return published.values.every((value) => sibling.values.includes(value))
}

/** Whether a text is a key record with an empty `p=` (RFC 6376 §3.6.1). */
export function isRevoked(value: string): boolean {
  return keyIdentity(readRecord(value)) === 'revoked'
}

/** Whether a text is meant to hold a key. */
export function holdsKey(value: string): boolean {
  const p = readRecord(value).first('p')
  return p !== undefined && p.value !== ''
}
