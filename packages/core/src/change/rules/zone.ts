import type { DeclaredResource } from '../../dns-record.js'
import { zoneKindOfResource } from '../../zones/index.js'
import { type WrittenRecord, writtenRecordReader } from '../../zones/written-record.js'
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

/** The pairs that one resource type writes before and after, where it treats a change in a way of its own. */
function* writtenPairs({ pairs }: ChangeJudging): Generator<{
  readonly pair: RecordPair
  readonly before: WrittenRecord
  readonly after: WrittenRecord
}> {
  const read = writtenRecordReader()
  for (const pair of pairs) {
    const { before, after } = pair
    if (!before?.resource || !after?.resource || !isTreated(before.resource, after.resource)) continue
    const was = read(before)
    const is = read(after)
    if (was && is && was.kind === is.kind) yield { pair, before: was, after: is }
  }
}

/** Asked before anything is read, as most resource types change in place. */
function isTreated(before: DeclaredResource, after: DeclaredResource): boolean {
  if (before.type !== after.type) return false
  const treatment = zoneKindOfResource(after.type)?.treatment[after.type]
  return treatment?.ignores !== undefined || treatment?.replacedBy !== undefined
}

/** A value that cannot be told is taken for the same. */
function isSameValue(before: WrittenRecord, after: WrittenRecord): boolean {
  if (before.value === undefined || after.value === undefined) return true
  return JSON.stringify(before.value) === JSON.stringify(after.value)
}
