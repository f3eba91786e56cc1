import type { DeclaredRecord } from '../../dns-record.js'
import { canonicalName } from '../../name/labels.js'
import { readOwner } from '../../name/selector.js'
import { isKeyOwner, publishedKeys, type SetRule } from '../declared-set.js'

/** Without a manifest the streams are not known: a domain whose every key is Ed25519 surely has one that signs so. */
export const ed25519Alone: SetRule = (set, reportOn) => {
  const alone = new Map<string, DeclaredRecord>()
  for (const { record, reading } of publishedKeys(set)) {
    const domain = domainOf(record)
    if (domain && reading.keyType === 'ed25519' && reading.base64) alone.set(domain, alone.get(domain) ?? record)
  }
  for (const { record, reading } of publishedKeys(set)) {
    if (reading.keyType !== 'ed25519' && reading.base64) alone.delete(domainOf(record) ?? '')
  }
  for (const record of set.records) {
    if (record.type === 'CNAME' && isKeyOwner(record.owner)) alone.delete(domainOf(record) ?? '')
  }
  for (const [domain, record] of alone) reportOn(record)('key/ed25519-alone', { domain })
}

function domainOf(record: DeclaredRecord): string | undefined {
  return readOwner(canonicalName(record.owner))?.domain
}
