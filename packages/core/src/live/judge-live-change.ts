import type { DeclaredRecord } from '../dns-record.js'
import type { Finding } from '../finding.js'
import { canonicalName } from '../name/labels.js'
import { reportInto } from '../rules/report.js'
import { isAbsent, isOfWildcard } from './is-absent.js'
import { judgeLive, type Observation } from './judge-live.js'
import type { PublishedRecord } from './published.js'
import { compareKeys } from './same-key.js'
import { servesRecord } from './serves-record.js'

/** One owner in a change: what merge base and head declare, and what the DNS serves today. */
export interface LiveChange extends Omit<Observation, 'declared'> {
  readonly before?: DeclaredRecord
  readonly after?: DeclaredRecord
}

/**
 * Judges what a change means against the DNS of today: a record that is new may be absent, one that stays must be
 * there, one that changes may be old or new, one that goes may still be there. An owner that only a wildcard's `p=` answers
 * for counts as absent, and no wildcard takes the place of a new record. Where a record changes and the owner serves nothing, that is told as absence (or several keys as
 * several), as for a record that stays; only another key differs.
 *
 * Never throws. Whether a removal is too early is judged by the change rules.
 */
export function judgeLiveChange({ before, after, ...seen }: LiveChange): Finding[] {
  const { published } = seen
  const findings: Finding[] = []
  const place = after?.at ?? before?.at
  const report = reportInto(findings, { owner: published.owner, ...(place ? { at: place } : {}) })
  if (!before && !after) return findings
  if (published.outcome === 'unavailable') return judgeLive(after ? { ...seen, declared: after } : seen)
  const isFree = isAbsent({ ...seen, declared: after ?? before }) && !isAlias(published)
  if (!after) {
    if (!isFree) report('live/still-published', {})
    return findings
  }
  if (!before) {
    if (isFree) return findings
    if (servesRecord(published, after)) report('live/already-published', {})
    // RFC 4592 §2.2.1: a record of its own takes the place of what a wildcard gives.
    else if (!isOfWildcard(seen)) report('live/owner-taken', {})
    return findings
  }
  if (isSameRecord(before, after)) return judgeLive({ ...seen, declared: after })
  if (servesRecord(published, before)) return findings
  if (servesRecord(published, after)) report('live/already-published', {})
  else if (isFree || published.outcome !== 'found') return judgeLive({ ...seen, declared: after })
  else report('live/differs', {})
  return findings
}

/** A CNAME record stands at the owner, wherever it leads. */
function isAlias({ chain }: PublishedRecord): boolean {
  return chain.length > 0
}

function isSameRecord(one: DeclaredRecord, other: DeclaredRecord): boolean {
  if (one.type !== other.type) return false
  return one.type === 'CNAME'
    ? canonicalName(one.value) === canonicalName(other.value)
    : compareKeys(one.value, other.value) === 'same'
}
