import type { Report } from '../../finding.js'
import type { RecordReading } from '../../record/reading.js'
import { isMeantElsewhere } from './tags.js'

/** RFC 6376 §3.6.1: if specified, v= MUST be DKIM1 (byte-wise, without the quotes). */
export function versionInvalid(reading: RecordReading, report: Report): void {
  const tag = reading.first('v')
  if (tag && tag.value !== 'DKIM1') report('record/version-invalid', { version: tag.value }, tag.valueStart)
}

/** RFC 6376 §3.6.1: if specified, this tag MUST be the first tag in the record. */
export function versionNotFirst(reading: RecordReading, report: Report): void {
  const tag = reading.first('v')
  const first = reading.tags[0]
  if (tag && first && tag !== first) report('record/version-not-first', { first: first.name }, tag.start)
}

export function versionMissing(reading: RecordReading, report: Report): void {
  if (!reading.first('p') || reading.first('v') || isMeantElsewhere(reading, 'v')) return
  report('record/version-missing', {})
}
