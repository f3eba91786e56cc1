import type { DeclaredRecord } from '../../dns-record.js'
import { absoluteName, canonicalName, isInZone, relativeName } from '../../name/labels.js'
import { domainKeyLabel } from '../../name/selector.js'
import { type DeclaredSet, isKeyOwner, type KeyText, type SetRule } from '../declared-set.js'

/** Ways in which `_domainkey` is written wrong; the last ones count only where the record is about DKIM. */
const misspelt = /^(?:__+domainkeys?|_domainkeys|_?domain[_-]keys?|_domiankey|_domainkye|_domankey|domainkeys?)$/

export const domainkeyMisspelt: SetRule = (set, reportOn) => {
  const targets = targetsOf(set)
  for (const record of aboutDkim(set)) {
    // Some senders name the hosts that CNAME selectors point to so.
    if (targets.has(canonicalName(record.owner))) continue
    const labels = record.owner.split('.')
    const wrong = labels.find((label) => misspelt.test(label.toLowerCase()))
    const doubled = /(?:^|\.)_domainkey\._domainkey(?:\.|$)/i.test(record.owner)
    if (doubled) {
      const wanted = record.owner.replace(/_domainkey(?:\._domainkey)+/i, domainKeyLabel)
      reportOn(record)('owner/domainkey-misspelt', { seen: record.owner, wanted })
    } else if (wrong && !isKeyOwner(record.owner)) {
      const wanted = labels.map((label) => (label === wrong ? domainKeyLabel : label)).join('.')
      reportOn(record)('owner/domainkey-misspelt', { seen: record.owner, wanted })
    }
  }
}

export const domainkeyMissing: SetRule = (set, reportOn) => {
  const targets = targetsOf(set)
  for (const { record } of misplacedKeys(set)) {
    const owner = canonicalName(record.owner)
    if (placeWithoutSelector(record) || targets.has(owner) || owner.split('.').some((label) => misspelt.test(label)))
      continue
    const [selector = '', ...rest] = record.owner.split('.')
    reportOn(record)('owner/domainkey-missing', { wanted: `${selector}.${domainKeyLabel}.${rest.join('.')}` })
  }
}

export const atDmarc: SetRule = (set, reportOn) => {
  for (const { record } of misplacedKeys(set)) {
    const place = placeWithoutSelector(record)
    if (place) reportOn(record)('owner/at-dmarc', { place })
  }
  for (const record of set.records) {
    if (record.type !== 'CNAME' || !/(?:^|\.)_domainkey\./i.test(record.value)) continue
    const place = placeWithoutSelector(record)
    if (place) reportOn(record)('owner/at-dmarc', { place })
  }
}

export const doubled: SetRule = (set, reportOn) => {
  for (const record of aboutDkim(set)) {
    const found = doubledZone(record)
    if (found) reportOn(record)('owner/doubled', found)
  }
}

export const inWrongZone: SetRule = (set, reportOn) => {
  for (const record of aboutDkim(set)) {
    if (record.zone && !isInZone(record.owner, record.zone))
      reportOn(record)('owner/in-wrong-zone', { zone: record.zone })
  }
}

/** The names that CNAME records point to. */
function targetsOf(set: DeclaredSet): ReadonlySet<string> {
  return new Set(set.records.filter((record) => record.type === 'CNAME').map((record) => canonicalName(record.value)))
}

/** Records that stand in a key's place, or hold or point to a key. */
function* aboutDkim(set: DeclaredSet): Generator<DeclaredRecord> {
  for (const record of set.records) {
    const owner = canonicalName(record.owner)
    if (owner === '') continue
    if (isKeyOwner(owner) || owner.includes('__domainkey') || owner.includes('_domainkeys')) yield record
    else if (record.type === 'TXT' && set.texts.get(owner)?.some((text) => text.record === record)) yield record
    else if (record.type === 'CNAME' && (/domainkey\./i.test(record.value) || set.senders?.findSender(record.value)))
      yield record
  }
}

function misplacedKeys(set: DeclaredSet): KeyText[] {
  return [...set.texts.values()]
    .flat()
    .filter(({ record, isKey }) => isKey && record.owner !== '' && !isKeyOwner(record.owner))
}

/** Where no selector can be read from the name: `_dmarc`, or the zone itself (two labels, where the zone is not known). */
function placeWithoutSelector(record: DeclaredRecord): 'dmarc' | 'apex' | undefined {
  const owner = canonicalName(record.owner)
  if (owner.startsWith('_dmarc.')) return 'dmarc'
  const apex = record.zone ? canonicalName(record.zone) === owner : owner.split('.').length <= 2
  return apex ? 'apex' : undefined
}

function doubledZone(record: DeclaredRecord): { wanted: string; zone: string } | undefined {
  const zone = canonicalName(record.zone ?? '')
  if (zone !== '') {
    const relative = relativeName(record.owner, zone)
    if (!relative || !canonicalName(relative).endsWith(`.${zone}`)) return undefined
    return { wanted: absoluteName(relative.slice(0, relative.length - zone.length - 1), zone), zone }
  }
  const found = /^(.*_domainkey)\.((?:[^.]+\.)+[^.]+)\.\2$/i.exec(record.owner)
  return found?.[2] ? { wanted: `${found[1]}.${found[2]}`, zone: found[2] } : undefined
}
