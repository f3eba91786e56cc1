import type { DeclaredRecord } from '../dns-record.js'
import type { Finding } from '../finding.js'
import { reportInto } from '../rules/report.js'
import { judgeLive, type Observation } from './judge-live.js'
import type { PublishedRecord } from './published.js'
import { compareKeys } from './same-key.js'

/** One owner in a change: what merge base and head declare, and what the DNS serves today. */
export interface LiveChange extends Omit<Observation, 'declared'> {
  readonly before?: DeclaredRecord
  readonly after?: DeclaredRecord
}

/**
 * Judges what a change means against the DNS of today: a record that is new may be absent, one that stays must be
 * there, one that changes may be old or new, one that goes may still be there.
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
  if (!after) {
    if (published.outcome !== 'absent') report('live/still-published', {})
    return findings
  }
  const isAbsent = published.outcome === 'absent'
  if (!before) {
    if (isAbsent) return findings
    if (serves(published, after)) report('live/already-published', {})
    else report('live/owner-taken', {})
    return findings
  }
  if (sameRecord(before, after)) return judgeLive({ ...seen, declared: after })
  if (serves(published, before)) return findings
  if (serves(published, after)) report('live/already-published', {})
  else report('live/differs', {})
  return findings
}

/** Whether the DNS serves this record and nothing else. */
function serves({ outcome, values, chain }: PublishedRecord, record: DeclaredRecord): boolean {
  if (record.type === 'CNAME') return sameName(chain[0]?.target ?? '', record.value)
  return outcome === 'found' && compareKeys(record.value, values[0] ?? '') !== 'differs'
}

function sameRecord(one: DeclaredRecord, other: DeclaredRecord): boolean {
  if (one.type !== other.type) return false
  return one.type === 'CNAME' ? sameName(one.value, other.value) : compareKeys(one.value, other.value) === 'same'
}

function sameName(one: string, other: string): boolean {
  return one.replace(/\.$/, '').toLowerCase() === other.replace(/\.$/, '').toLowerCase()
}
