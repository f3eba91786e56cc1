import type { DeclaredRecord } from '../../dns-record.js'
import { canonicalName } from '../../name/labels.js'
import { publishedKeys, type SetRule } from '../declared-set.js'

export const keyShared: SetRule = (set, reportOn) => {
  const byKey = new Map<string, DeclaredRecord[]>()
  for (const { record, reading } of publishedKeys(set)) {
    const key = reading.key?.kind === 'rsa' || reading.base64?.octets.length === 32 ? reading.base64?.text : undefined
    if (!key) continue
    const records = byKey.get(key)
    if (records) records.push(record)
    else byKey.set(key, [record])
  }
  for (const records of byKey.values()) {
    const [first] = records
    if (!first || records.length < 2) continue
    const owners = new Set(records.map((record) => canonicalName(record.owner)))
    if (owners.size < 2) continue
    reportOn(first)('key/shared', { owners: [...owners].join(', '), count: owners.size })
  }
}
