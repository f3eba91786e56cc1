import type { DeclaredRecord } from '../../dns-record.js'
import type { Report } from '../../finding.js'
import { canonicalName } from '../../name/labels.js'
import { type WrittenRecord, writtenRecordReader } from '../../zones/written-record.js'
import { type DeclaredSet, isKeyOwner } from '../declared-set.js'

/** A record and how it is written: what the rules of `zone/` judge. */
export interface Writing extends WrittenRecord {
  readonly record: DeclaredRecord
  /** Whether it is the first record of its resource: name and TTL are the same for all of them, and judged once. */
  readonly first: boolean
}

export type ZoneRule = (writing: Writing, report: Report, set: DeclaredSet) => void

/** How the records that concern DKIM are written, of those that come from a resource of a known kind. */
export function* writingsOf(set: DeclaredSet): Generator<Writing> {
  const read = writtenRecordReader()
  const seen = new Set<object>()
  for (const record of set.records) {
    if (!record.resource || !isAboutDkim(set, record)) continue
    const written = read(record)
    if (!written) continue
    const first = !seen.has(record.resource.attributes)
    seen.add(record.resource.attributes)
    yield { ...written, record, first }
  }
}

function isAboutDkim(set: DeclaredSet, { owner }: DeclaredRecord): boolean {
  return isKeyOwner(owner) || set.texts.has(canonicalName(owner))
}
