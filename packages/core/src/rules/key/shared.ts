import type { DeclaredRecord } from '../../dns-record.js'
import { canonicalName } from '../../name/labels.js'
import { publishedKeys, type SetRule } from '../declared-set.js'

export const keyShared: SetRule = (set, reportOn) => {
  const byKey = new Map<string, Map<string, DeclaredRecord>>()
  for (const { record, reading } of publishedKeys(set)) {
    const key = reading.key?.kind === 'rsa' || reading.base64?.octets.length === 32 ? reading.base64?.text : undefined
    if (!key) continue
    const owners = byKey.get(key) ?? new Map<string, DeclaredRecord>()
    const owner = canonicalName(record.owner)
    if (!owners.has(owner)) owners.set(owner, record)
    byKey.set(key, owners)
  }
  for (const owners of byKey.values()) {
    const [first] = owners.values()
    if (!first || owners.size < 2) continue
    reportOn(first)('key/shared', { owners: [...owners.keys()].join(', '), count: owners.size })
  }
}
