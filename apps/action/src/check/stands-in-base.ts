import { canonicalName, type Finding, type Place } from '@dkimkit/core'
import type { Outcome } from './outcome.js'

/**
 * Tells whether a finding stands in the merge base: what a change removes has no line in the head. The other places of a
 * removed selector, such as that of its domain in the manifest, are of the head.
 */
export function standsInBase({ review }: Pick<Outcome, 'review'>): (finding: Finding) => boolean {
  const places = new Set(
    review.changes.flatMap(({ owner, before, after }) => (!after && before?.at ? [keyOf(owner, before.at)] : [])),
  )
  return ({ owner, at }) => at !== undefined && places.has(keyOf(canonicalName(owner ?? ''), at))
}

function keyOf(owner: string, { file, line, column }: Place): string {
  return `${owner} ${line}:${column} ${file}`
}
