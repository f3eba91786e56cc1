import { describeTtl, takesTtl } from '../../zones/ttl-limits.js'
import { readTxtForm } from '../../zones/txt-form.js'
import type { ZoneRule } from './writing.js'

export const valueTooLong: ZoneRule = ({ record, value, kind }, report) => {
  const limit = kind.limits.value
  if (record.type !== 'TXT' || value === undefined || limit === undefined) return
  const octets = readTxtForm(value).meant.length
  if (octets > limit) report('zone/value-too-long', { kind: kind.id, octets, limit })
}

export const ttlNotKept: ZoneRule = ({ first, set, kind }, report) => {
  if (!first || set.ttl === undefined || takesTtl(kind.limits.ttl, set.ttl)) return
  report('zone/ttl', { kind: kind.id, ttl: set.ttl, takes: describeTtl(kind.limits.ttl) })
}
