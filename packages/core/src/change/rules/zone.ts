import type { WrittenRecord } from '../../zones/written-record.js'
import { writtenRecordReader } from '../../zones/written-record.js'
import type { ChangeJudging, WholeChangeRule } from '../change-rule.js'
import type { RecordPair } from '../pair-declared.js'

export const changeStuck: WholeChangeRule = (judging) => {
  for (const { pair, before, after } of writtenPairs(judging)) {
    if (pair.same || typeof before.value !== 'string' || typeof after.value !== 'string') continue
    if (before.value !== after.value && after.treatment.ignores?.(before.value, after.value))
      judging.reportAt({ owner: pair.owner, at: pair.after?.at })('zone/change-stuck', { kind: after.kind.id })
  }
}

/** Any change of the text counts here, even one of its form: the provider compares text. */
export const changeGap: WholeChangeRule = (judging) => {
  for (const { pair, before, after } of writtenPairs(judging)) {
    const changed = { value: !isSameValue(before, after), ttl: before.set.ttl !== after.set.ttl }
    const part = after.treatment.replacedBy?.find((part) => changed[part])
    if (part)
      judging.reportAt({ owner: pair.owner, at: pair.after?.at })('zone/change-gap', { kind: after.kind.id, part })
  }
}

/** The pairs that a resource of one and the same type writes, before and after. */
function* writtenPairs({ pairs }: ChangeJudging): Generator<{
  readonly pair: RecordPair
  readonly before: WrittenRecord
  readonly after: WrittenRecord
}> {
  const read = writtenRecordReader()
  for (const pair of pairs) {
    if (!pair.before?.resource || pair.before.resource.type !== pair.after?.resource?.type) continue
    const before = read(pair.before)
    const after = pair.after && read(pair.after)
    if (before && after && before.kind === after.kind) yield { pair, before, after }
  }
}

/** A value that cannot be told is taken for the same. */
function isSameValue(before: WrittenRecord, after: WrittenRecord): boolean {
  if (before.value === undefined || after.value === undefined) return true
  return JSON.stringify(before.value) === JSON.stringify(after.value)
}
