import type { DeclaredRecord } from '../dns-record.js'
import { canonicalName } from '../name/labels.js'
import { isAboutDkim } from '../record/describe.js'
import { groupBy } from './group-by.js'
import { pairRecords } from './pair-records.js'
import type { RecordState } from './record-state.js'

/** A record before and after; one of them is missing where it was added or removed. */
export interface RecordPair {
  /** In lower case, without final dot. */
  readonly owner: string
  readonly zone?: string
  readonly before?: DeclaredRecord
  readonly after?: DeclaredRecord
  /** Whether both publish the same, with one TTL as far as both say it. */
  readonly same: boolean
}

/** Pairs the records about DKIM of two sets, by owner and zone, in the order of the sets. */
export function pairDeclared(
  base: readonly DeclaredRecord[],
  head: readonly DeclaredRecord[],
  stateOf: (record: DeclaredRecord) => RecordState,
): RecordPair[] {
  const before = groupBy(base.filter(isAboutDkim), ownerOf)
  const after = groupBy(head.filter(isAboutDkim), ownerOf)
  const pairs: RecordPair[] = []
  for (const owner of new Set([...before.keys(), ...after.keys()])) {
    for (const group of matchZones(before.get(owner) ?? [], after.get(owner) ?? [])) {
      const zone = group.zone === '' ? {} : { zone: group.zone }
      for (const pair of pairRecords(group.before, group.after, stateOf)) pairs.push({ owner, ...zone, ...pair })
    }
  }
  return pairs
}

interface ZoneGroup {
  readonly zone: string
  readonly before: readonly DeclaredRecord[]
  readonly after: readonly DeclaredRecord[]
}

/** The records of one owner by zone. A zone that one side does not know is taken for one that only the other has. */
function matchZones(base: readonly DeclaredRecord[], head: readonly DeclaredRecord[]): ZoneGroup[] {
  const before = groupBy(base, zoneOf)
  const after = groupBy(head, zoneOf)
  const groups = [...new Set([...before.keys(), ...after.keys()])].map((zone) => ({
    zone,
    before: before.get(zone) ?? [],
    after: after.get(zone) ?? [],
  }))
  const unknown = groups.find((group) => group.zone === '' && isOneSided(group))
  const other =
    unknown && groups.find((group) => group !== unknown && isOneSided(group) && hasBefore(group) !== hasBefore(unknown))
  if (!other) return groups
  const merged = {
    zone: other.zone,
    before: [...unknown.before, ...other.before],
    after: [...unknown.after, ...other.after],
  }
  return groups.filter((group) => group !== unknown).map((group) => (group === other ? merged : group))
}

function isOneSided({ before, after }: ZoneGroup): boolean {
  return before.length === 0 || after.length === 0
}

function hasBefore({ before }: ZoneGroup): boolean {
  return before.length > 0
}

function ownerOf({ owner }: DeclaredRecord): string {
  return canonicalName(owner)
}

function zoneOf({ zone }: DeclaredRecord): string {
  return canonicalName(zone ?? '')
}
