import { type Change, compareKeys, type Observation, type SelectorState } from '@dkimkit/core'
import { timeBetween } from './words.js'

/** What the manifest of the merge base says of a selector. */
export interface Life {
  readonly state: SelectorState
  /** When it got there, where the manifest says so. */
  readonly since?: Date
}

/** What a change means today, in a few words: what the DNS serves now, and how lately the selector signed. */
export function noteChange(change: Change, seen: Observation | undefined, life: Life | undefined, now: Date): string {
  const served = seen ? servedNote(change, seen) : ''
  const lived = change.after || !life ? '' : lifeNote(life, now)
  return [served, lived].filter((part) => part !== '').join(', and ')
}

function servedNote({ before, after }: Change, { published }: Observation): string {
  const { outcome, reason, values, chain } = published
  if (outcome === 'unavailable') return `the DNS could not be asked${reason ? ` (${reason})` : ''}`
  const absent = outcome === 'absent'
  const holds = (record: Change['before']): boolean => {
    if (!record || absent) return false
    if (record.type === 'CNAME') return (chain[0]?.target ?? '').toLowerCase() === record.value.toLowerCase()
    return compareKeys(record.value, values[0] ?? '') !== 'differs'
  }
  if (!after) return absent ? 'it is no longer in the DNS' : 'the DNS still serves it'
  if (holds(after) && !holds(before)) return 'the DNS serves it already'
  if (!before) return absent ? 'it comes with the apply' : 'the DNS serves something else there'
  if (holds(before)) return 'the DNS serves the old record until the apply'
  return absent ? 'it is not in the DNS' : 'the DNS serves neither the old nor the new record'
}

/** Mail signed with it may still be on its way. A date that lies ahead says nothing. */
function lifeNote({ state, since }: Life, now: Date): string {
  const past = since && since <= now ? since : undefined
  if (state === 'active') return past ? `it has signed for ${timeBetween(past, now)}` : 'it signs'
  if (state === 'retiring')
    return past ? `it was active until ${timeBetween(past, now)} ago` : 'it was active until lately'
  return ''
}
