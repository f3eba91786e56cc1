import type { DeclaredRecord } from '../../dns-record.js'
import { canonicalName } from '../../name/labels.js'
import { isKeyOwner, type SetRule } from '../declared-set.js'
import { sameZone } from './types.js'

export const declaredTwice: SetRule = (set, reportOn) => {
  for (const [owner, records] of set.byOwner) {
    if (!isKeyOwner(owner)) continue
    const first = new Map<string, DeclaredRecord>()
    for (const record of records) {
      const other = first.get(contentOf(record))
      if (other) reportOn(record)('owner/declared-twice', { other: formatPlace(other) })
      else first.set(contentOf(record), record)
    }
  }
}

export const declaredDifferently: SetRule = (set, reportOn) => {
  for (const [owner, records] of set.byOwner) {
    if (!isKeyOwner(owner)) continue
    const first = records[0]
    if (!first || !isAnswer(first)) continue
    const other = records.find(
      (record) => !sameZone(first, record) && isAnswer(record) && contentOf(first) !== contentOf(record),
    )
    if (other) reportOn(other)('owner/declared-differently', { other: formatPlace(first) })
  }
}

function isAnswer(record: DeclaredRecord): boolean {
  return record.type === 'TXT' || record.type === 'CNAME'
}

/** Type and value, so that equal text means one and the same record. */
function contentOf({ type, value }: DeclaredRecord): string {
  return `${type} ${type === 'CNAME' ? canonicalName(value) : value}`
}

function formatPlace({ at, owner }: DeclaredRecord): string {
  return at ? `${at.file}:${at.line}` : owner
}
