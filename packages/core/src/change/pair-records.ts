import type { DeclaredRecord } from '../dns-record.js'
import { groupBy } from './group-by.js'
import type { RecordState } from './record-state.js'

type StateOf = (record: DeclaredRecord) => RecordState

interface Pair {
  readonly before?: DeclaredRecord
  readonly after?: DeclaredRecord
  readonly same: boolean
}

/** Pairs the records of one owner and zone: those that publish the same first, then what most likely became what. */
export function pairRecords(
  before: readonly DeclaredRecord[],
  after: readonly DeclaredRecord[],
  stateOf: StateOf,
): Pair[] {
  const [one, ...rest] = before
  const [other, ...others] = after
  // Most owners have one record, and it stays as it is: only the others are read.
  if (one && other && rest.length + others.length === 0 && textOf(one) === textOf(other))
    return [pairOfSame(before, after)]
  const contentOf = haveSameTexts(before, after) ? textOf : (record: DeclaredRecord) => stateOf(record).content
  const left = groupBy(before, contentOf)
  const right = groupBy(after, contentOf)
  const pairs: Pair[] = []
  const gone: DeclaredRecord[] = []
  const come: DeclaredRecord[] = []
  for (const [content, records] of left) {
    const others = right.get(content)
    const [first] = records
    if (others) pairs.push(pairOfSame(records, others))
    else if (first) gone.push(first)
  }
  for (const [content, [first]] of right) if (first && !left.has(content)) come.push(first)
  return [...pairs, ...pairOthers(gone, come, stateOf)]
}

/** Records that publish the same may still differ in their TTL, where both sides say one and share none. */
function pairOfSame(before: readonly DeclaredRecord[], after: readonly DeclaredRecord[]): Pair {
  const ttls = new Set(before.map(({ ttl }) => ttl))
  const same = ttls.has(undefined) || after.some(({ ttl }) => ttl === undefined || ttls.has(ttl))
  return { ...sidesOf(before[0], after[0]), same }
}

/** A key becomes a key, else any TXT record, else a CNAME record, and the reverse; the rest is added or removed. */
function pairOthers(gone: readonly DeclaredRecord[], come: readonly DeclaredRecord[], stateOf: StateOf): Pair[] {
  const pairs: Pair[] = []
  let left = gone
  let right = come
  for (const kindOf of [
    (record: DeclaredRecord) => `${record.type} ${stateOf(record).reading?.first('p') !== undefined}`,
    ({ type }: DeclaredRecord) => type,
    ({ type }: DeclaredRecord) => (type === 'TXT' || type === 'CNAME' ? 'answer' : type),
  ]) {
    if (left.length === 0 || right.length === 0) break
    const waiting = groupBy(right, kindOf)
    const taken = new Map<string, number>()
    const matched = new Set<DeclaredRecord>()
    const rest: DeclaredRecord[] = []
    for (const before of left) {
      const kind = kindOf(before)
      const index = taken.get(kind) ?? 0
      const after = waiting.get(kind)?.[index]
      if (after) {
        taken.set(kind, index + 1)
        matched.add(after)
        pairs.push({ before, after, same: false })
      } else rest.push(before)
    }
    left = rest
    right = right.filter((record) => !matched.has(record))
  }
  for (const before of left) pairs.push({ before, same: false })
  for (const after of right) pairs.push({ after, same: false })
  return pairs
}

function haveSameTexts(before: readonly DeclaredRecord[], after: readonly DeclaredRecord[]): boolean {
  const one = new Set(before.map(textOf))
  const other = new Set(after.map(textOf))
  return one.size === other.size && [...one].every((text) => other.has(text))
}

function textOf({ type, value }: DeclaredRecord): string {
  return `${type} ${value}`
}

function sidesOf(before: DeclaredRecord | undefined, after: DeclaredRecord | undefined): Omit<Pair, 'same'> {
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) }
}
