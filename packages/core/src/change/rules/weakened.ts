import { splitColons } from '../../record/dkim-record.js'
import type { RecordReading } from '../../record/reading.js'
import type { ChangeRule } from '../change-rule.js'

/** The new record verifies less than the old one did, or is easier to break. */
export const weakened: ChangeRule = ({ was, is }, report) => {
  if (!was?.works || !is?.works || !was.reading || !is.reading) return
  const before = was.reading
  const after = is.reading
  if (before.key?.kind === 'rsa' && after.key?.kind === 'rsa' && after.key.bits < before.key.bits)
    report('change/weakened', { what: 'bits', before: String(before.key.bits), after: String(after.key.bits) })
  if (!itemsOf(before, 't').includes('y') && itemsOf(after, 't').includes('y'))
    report('change/weakened', { what: 'testing', before: itemsOf(before, 't').join(':'), after: 'y' })
  if (isNarrower(before, after, 's'))
    report('change/weakened', { what: 'services', before: tagValue(before, 's'), after: tagValue(after, 's') })
  if (isNarrower(before, after, 'h'))
    report('change/weakened', { what: 'hashes', before: tagValue(before, 'h'), after: tagValue(after, 'h') })
}

/** RFC 6376 §3.6.1: without s= all services are meant, without h= all hashes; `*` stands for both here. */
function isNarrower(before: RecordReading, after: RecordReading, tag: 's' | 'h'): boolean {
  const allowed = itemsOf(after, tag)
  return !allowed.includes('*') && itemsOf(before, tag).some((item) => !allowed.includes(item))
}

function itemsOf(reading: RecordReading, tag: 's' | 'h' | 't'): string[] {
  return splitColons(tagValue(reading, tag))
}

function tagValue(reading: RecordReading, tag: 's' | 'h' | 't'): string {
  return reading.first(tag)?.value ?? (tag === 't' ? '' : '*')
}
