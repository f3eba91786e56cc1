import { isIP } from 'node:net'
import type { DeclaredRecord } from '../../dns-record.js'
import { canonicalName, isInZone } from '../../name/labels.js'
import { domainKeyLabel } from '../../name/selector.js'
import { isKeyOwner, type SetRule } from '../declared-set.js'

/** What may stand at or under `_domainkey`: keys, their CNAMEs, a zone of its own, and what DNSSEC adds. */
const rightTypes: readonly string[] = [
  'TXT',
  'CNAME',
  'DNAME',
  'NS',
  'SOA',
  'DS',
  'DNSKEY',
  'CDS',
  'CDNSKEY',
  'RRSIG',
  'NSEC',
  'NSEC3',
  'NSEC3PARAM',
]
const besideCname: readonly string[] = ['CNAME', 'RRSIG', 'NSEC'] // RFC 4035 §2.5

export const wrongType: SetRule = (set, reportOn) => {
  for (const record of set.records) {
    if (isKeyOwner(record.owner) && !rightTypes.includes(record.type))
      reportOn(record)('owner/wrong-type', { type: record.type })
  }
}

export const targetAsTxt: SetRule = (set, reportOn) => {
  for (const record of set.records) {
    if (record.type === 'TXT' && isKeyOwner(record.owner) && isHostName(record.value)) {
      reportOn(record)('owner/target-as-txt', { target: record.value.trim() })
    }
  }
}

export const keyAsCname: SetRule = (set, reportOn) => {
  for (const record of set.records) {
    if (record.type !== 'CNAME' || !isKeyOwner(record.owner)) continue
    const kind = strangeTarget(record.value)
    if (kind) reportOn(record)('owner/key-as-cname', { kind, target: record.value })
  }
}

export const cnameWithOthers: SetRule = (set, reportOn) => {
  for (const [owner, records] of set.byOwner) {
    if (!isKeyOwner(owner)) continue
    const cnames = records.filter((record) => record.type === 'CNAME')
    for (const cname of cnames) {
      const others = new Set<string>()
      for (const other of records) {
        if (!sameZone(cname, other)) continue
        if (!besideCname.includes(other.type)) others.add(other.type)
        if (other.type === 'CNAME' && canonicalName(other.value) !== canonicalName(cname.value))
          others.add('another CNAME')
      }
      if (others.size === 0) continue
      reportOn(cname)('owner/cname-with-others', { others: [...others].join(', ') })
      break
    }
  }
}

export const occluded: SetRule = (set, reportOn) => {
  const cuts = new Map<string, DeclaredRecord>()
  for (const record of set.records)
    if (record.type === 'NS' && isCut(record)) cuts.set(canonicalName(record.owner), record)
  if (cuts.size === 0) return
  for (const record of set.records) {
    if (!isKeyOwner(record.owner) || record.type === 'NS' || record.type === 'DS') continue
    const labels = canonicalName(record.owner).split('.')
    const cut = labels
      .map((_, index) => cuts.get(labels.slice(index).join('.')))
      .find((cut) => cut && sameZone(cut, record))
    if (cut) reportOn(record)('owner/occluded', { cut: cut.owner })
  }
}

/** NS records below the zone's own name delegate; where the zone is not known, only those at `_domainkey` surely do. */
function isCut(record: DeclaredRecord): boolean {
  const owner = canonicalName(record.owner)
  return record.zone
    ? owner !== canonicalName(record.zone) && isInZone(owner, record.zone)
    : owner.startsWith(`${domainKeyLabel}.`)
}

/** Whether two declarations end in one zone, as far as it is known. */
export function sameZone(one: DeclaredRecord, other: DeclaredRecord): boolean {
  if (one.zone !== undefined && other.zone !== undefined)
    return (
      canonicalName(one.zone) === canonicalName(other.zone) &&
      (one.format === other.format || one.at?.file === other.at?.file)
    )
  return one.at?.file === other.at?.file
}

/** A host name of three labels at least, or one with its final dot: what senders give as targets. */
export function isHostName(value: string): boolean {
  const text = value.trim()
  return text.length <= 254 && /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?\.){2,}[a-z][a-z0-9-]*[a-z0-9]\.?$/i.test(text)
}

function strangeTarget(target: string): 'tag-list' | 'address' | 'url' | undefined {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(target)) return 'url'
  if (isIP(target) !== 0) return 'address'
  return /[=;"\s]/.test(target) ? 'tag-list' : undefined
}
