import type { Change } from '../change/diff-declared.js'
import { groupBy } from '../change/group-by.js'
import { selectorsOf } from '../change/manifest-selectors.js'
import type { DeclaredRecord } from '../dns-record.js'
import type { Finding } from '../finding.js'
import { judgeLiveChange } from '../live/judge-live-change.js'
import { canonicalName } from '../name/labels.js'
import type { ReviewOptions, ReviewSide } from './review.js'

/** What a change means against the DNS of today, by owner; with the scope `all`, also what it leaves as it is. */
export function judgeReviewLive(
  base: ReviewSide,
  head: ReviewSide,
  changes: readonly Change[],
  { live = new Map(), scope }: Pick<ReviewOptions, 'live' | 'scope'>,
): Finding[] {
  const changed = groupBy(changes, ({ owner }) => owner)
  const [before, after] = [answersOf(base), answersOf(head)]
  const states = selectorsOf(head.manifest)
  return [...live].flatMap(([owner, seen]) => {
    const own = changed.get(owner)
    if (!own && scope !== 'all') return []
    // A record that moves to another zone is removed there and added here: one owner all the same.
    const was = own?.find((change) => change.before)?.before ?? before.get(owner)
    const is = own?.find((change) => change.after)?.after ?? after.get(owner)
    const state = seen.state ?? states.get(owner)?.selector.state
    const { declared: _, ...observation } = seen
    return judgeLiveChange({
      ...observation,
      ...(state ? { state } : {}),
      ...(was ? { before: was } : {}),
      ...(is ? { after: is } : {}),
    })
  })
}

/** The first record of each owner that answers for a selector. */
export function answersOf({ records }: ReviewSide): ReadonlyMap<string, DeclaredRecord> {
  const answers = new Map<string, DeclaredRecord>()
  for (const record of records) {
    const owner = canonicalName(record.owner)
    if ((record.type === 'TXT' || record.type === 'CNAME') && !answers.has(owner)) answers.set(owner, record)
  }
  return answers
}
