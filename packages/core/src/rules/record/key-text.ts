import type { Report } from '../../finding.js'
import { otherPolicyOf } from '../../record/other-policy.js'
import type { RecordReading } from '../../record/reading.js'
import { isMeantElsewhere } from './tags.js'

export function keyMissing(reading: RecordReading, report: Report): void {
  if (reading.first('p') || reading.placeholder || isMeantElsewhere(reading, 'p')) return
  // Text that holds no tag at all is no key record with a tag missing: record/not-a-tag-list says so.
  if (reading.tags.length > 0 || !reading.problem) report('record/key-missing', { seen: 'nothing' })
}

/** A policy of another standard in a key's place: no other rule has anything to say of it. */
export function otherPolicy(reading: RecordReading, report: Report): void {
  const seen = otherPolicyOf(reading.meant)
  if (seen) report('record/key-missing', { seen })
}

/** RFC 6376 §3.6.1: an empty value means that this public key has been revoked. */
export function keyRevoked(reading: RecordReading, report: Report): void {
  const tag = reading.first('p')
  if (tag?.value === '') report('record/key-revoked', {}, tag.valueStart)
}

export function keyNotBase64(reading: RecordReading, report: Report): void {
  const problem = reading.base64?.problem
  if (!problem || (problem.kind === 'length' && reading.key?.kind === 'truncated')) return
  report(
    'record/key-not-base64',
    { problem: problem.kind, seen: problem.seen },
    (reading.first('p')?.valueStart ?? 0) + problem.offset,
  )
}

export function keyUnpadded(reading: RecordReading, report: Report): void {
  const tag = reading.first('p')
  if (!tag || !reading.base64?.unpadded || reading.key?.kind === 'truncated') return
  report('record/key-unpadded', { missing: reading.base64.unpadded }, tag.valueStart + tag.value.length)
}
