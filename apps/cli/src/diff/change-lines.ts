import { type Change, type DeclaredRecord, type Finding, printable, type Review } from '@dkimkit/core'
import { describeRecord } from '../output/describe-record.js'
import { findingLine } from '../output/findings.js'
import { formatPlace } from '../output/format-place.js'
import type { Paint } from '../output/paint.js'
import { add, findingBelow } from '../output/record-lines.js'

const signs = { added: '+', removed: '-', changed: '~' } as const

/**
 * A review for people: what the change relaxes, what is about no record that changes, then each change with what is said
 * of it, then what is accepted.
 */
export function changeLines(review: Review, paint: Paint): readonly string[] {
  const { changes, findings, accepted } = review
  const changed = new Set(changes.map(({ owner }) => owner))
  const below = new Map<string, Finding[]>()
  const others: Finding[] = []
  for (const finding of findings) {
    const owner = finding.owner?.toLowerCase().replace(/\.$/, '') ?? ''
    if (changed.has(owner)) add(below, owner, finding)
    else others.push(finding)
  }
  return [
    ...others.map((finding) => findingLine(finding, paint)),
    ...changes.flatMap((change) => {
      const own = below.get(change.owner) ?? []
      below.delete(change.owner)
      return [changeLine(change, paint), ...own.map((finding) => findingBelow(finding, paint))]
    }),
    ...accepted.map(({ finding, acceptance: { until, reason } }) => {
      const why = reason === undefined ? '' : `: ${printable(reason)}`
      return paint.dim(`accepted until ${until}${why}: ${printable(finding.owner ?? '')} [${finding.code}]`)
    }),
  ]
}

function changeLine(change: Change, paint: Paint): string {
  const at = (change.after ?? change.before)?.at
  const where = at ? `  ${paint.dim(formatPlace(at))}` : ''
  return `${signs[change.kind]} ${paint.bold(printable(change.owner, 253))}  ${describeChange(change)}${where}`
}

function describeChange({ before, after }: Change): string {
  if (!before || !after) return describeOne(before ?? after)
  const [was, is] = [describeRecord(before), describeRecord(after)]
  if (was !== is) return `${was} → ${is}`
  if (before.value !== after.value) return `${is}, changed`
  return `${is}, TTL ${before.ttl} → ${after.ttl}`
}

function describeOne(record: DeclaredRecord | undefined): string {
  return record ? describeRecord(record) : ''
}
