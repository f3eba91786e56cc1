import type { DeclaredRecord } from '../../dns-record.js'
import { canonicalName } from '../../name/labels.js'
import { readOwner } from '../../name/selector.js'
import { type DeclaredSet, isKeyOwner, type NamedSender, type SetRule } from '../declared-set.js'

export const targetMisspelt: SetRule = (set, reportOn) => {
  for (const record of cnameSelectors(set)) {
    if (set.senders?.findSender(record.value, record.owner)) continue
    const near = set.senders?.nearestSender(record.value, {
      owner: record.owner,
      ...(record.zone ? { zone: record.zone } : {}),
    })
    if (near)
      reportOn(record)('owner/target-misspelt', {
        target: record.value,
        wanted: near.expected,
        sender: near.sender.name,
      })
  }
}

export const targetRetired: SetRule = (set, reportOn) => {
  for (const record of cnameSelectors(set)) {
    const sender = set.senders?.findSender(record.value, record.owner)?.sender
    if (sender?.retired) reportOn(record)('owner/target-retired', { target: record.value, sender: sender.name })
  }
}

export const pairIncomplete: SetRule = (set, reportOn) => {
  for (const { sender, first, has } of incompletePairs(set)) {
    if (sender.missingPair !== 'error')
      reportOn(first)('owner/pair-incomplete', { sender: sender.name, has, wants: sender.minSelectors })
  }
}

export const pairRequired: SetRule = (set, reportOn) => {
  for (const { sender, first, has } of incompletePairs(set)) {
    if (sender.missingPair === 'error')
      reportOn(first)('owner/pair-required', { sender: sender.name, has, wants: sender.minSelectors })
  }
}

/** A domain and a sender with fewer selectors than the sender asks for. */
function* incompletePairs(set: DeclaredSet): Generator<{ sender: NamedSender; first: DeclaredRecord; has: number }> {
  const pairs = new Map<string, { sender: NamedSender; first: DeclaredRecord; owners: Set<string> }>()
  for (const record of cnameSelectors(set)) {
    const sender = set.senders?.findSender(record.value, record.owner)?.sender
    const domain = readOwner(canonicalName(record.owner))?.domain
    if (!sender?.missingPair || !domain) continue
    const pair = pairs.get(`${sender.id} ${domain}`) ?? { sender, first: record, owners: new Set() }
    pair.owners.add(canonicalName(record.owner))
    pairs.set(`${sender.id} ${domain}`, pair)
  }
  for (const { sender, first, owners } of pairs.values()) {
    if (owners.size < sender.minSelectors) yield { sender, first, has: owners.size }
  }
}

function cnameSelectors(set: DeclaredSet): DeclaredRecord[] {
  return set.senders ? set.records.filter((record) => record.type === 'CNAME' && isKeyOwner(record.owner)) : []
}
