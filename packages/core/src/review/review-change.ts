import type { ChangeContext } from '../change/change-rule.js'
import { type Change, diffDeclared } from '../change/diff-declared.js'
import { judgeChanges } from '../change/judge-changes.js'
import type { Finding } from '../finding.js'
import type { Manifest } from '../manifest/manifest.js'
import { canonicalName } from '../name/labels.js'
import { conclude, sortWorstFirst, verdictOf } from './conclude.js'
import { judgeReviewLive } from './judge-review-live.js'
import { lintSide } from './lint-side.js'
import { newFindings, readingSubjectOf, subjectOf } from './new-findings.js'
import type { Review, ReviewOptions, ReviewSide } from './review.js'

/**
 * Judges a change: the change itself, the records that it touches, and what the DNS says to it. Never throws.
 *
 * Give it all records of both sides. Of what the change does not touch only findings that the base did not have are
 * told, as a removed CNAME record may leave another record wrong. The head's `rules` and `accept` hold, but what the
 * change relaxes is settled by those of the base: no change can silence that.
 *
 * @example
 * ```ts
 * import { reviewChange } from '@dkimkit/core'
 *
 * const record = { owner: 's1._domainkey.example.com', type: 'TXT', format: 'zone' }
 * const base = { records: [{ ...record, value: 'v=DKIM1; p=' }], findings: [] }
 * const head = { records: [{ ...record, value: 'v=DKIM1; p=TBA' }], findings: [] }
 * const { changes, findings, verdict } = reviewChange(base, head, { now: new Date('2026-11-20') })
 * changes.map(({ kind }) => kind) // => ['changed']
 * findings.map(({ code }) => code) // => ['record/placeholder']
 * verdict // => 'fail'
 * ```
 */
export function reviewChange(base: ReviewSide, head: ReviewSide, options: ReviewOptions): Review {
  const { now, scope = 'changed' } = options
  const changes = diffDeclared(base.records, head.records)
  const settled = conclude(
    [
      ...judgeChanges(base.records, head.records, contextOf(base, head, options)).filter((one) => !isRelaxed(one)),
      ...judgedRecords(base, head, changes, { ...options, scope }),
      ...judgeReviewLive(base, head, changes, options),
    ],
    head.manifest,
    now,
  )
  const relaxed = conclude(judgeRelaxed(base.manifest, head.manifest, now), base.manifest, now).findings
  const findings = sortWorstFirst([...relaxed, ...settled.findings])
  return { changes, findings, accepted: settled.accepted, relaxed, verdict: verdictOf(findings) }
}

function contextOf(base: ReviewSide, head: ReviewSide, options: ReviewOptions): ChangeContext {
  const { now, senders, history, proofs } = options
  return {
    now,
    ...(base.manifest ? { baseManifest: base.manifest } : {}),
    ...(head.manifest ? { headManifest: head.manifest } : {}),
    ...(senders ? { senders } : {}),
    ...(history ? { history } : {}),
    ...(proofs ? { proofs } : {}),
  }
}

function judgedRecords(
  base: ReviewSide,
  head: ReviewSide,
  changes: readonly Change[],
  { scope, senders }: ReviewOptions,
): Finding[] {
  const now = lintSide(head, senders)
  if (scope === 'all') return [...head.findings, ...now]
  const changed = new Set(changes.map(({ owner }) => owner))
  const isAbout = (finding: Finding): boolean => subjectsOf(finding).some((owner) => changed.has(owner))
  const others = newFindings(lintSide(base, senders), now, subjectOf)
  const isNew = new Set(others)
  // Nothing of a manifest that cannot be read is applied to this change: that is told although the base has the same.
  const had = base.findings.filter(({ at }) => !at || at.file !== head.brokenManifest)
  return [
    ...newFindings(had, head.findings, readingSubjectOf),
    ...now.filter((finding) => isNew.has(finding) || isAbout(finding)),
  ]
}

/** The owner of a finding, and the others that it names. */
function subjectsOf({ owner = '', args }: Finding): string[] {
  const others = 'owners' in args && typeof args.owners === 'string' ? args.owners.split(', ') : []
  return [owner, ...others].map(canonicalName)
}

/** A manifest that comes or goes relaxes too: without one the defaults hold. */
function judgeRelaxed(base: Manifest | undefined, head: Manifest | undefined, now: Date): Finding[] {
  if (!base && !head) return []
  const context = { now, baseManifest: rulesOf(base), headManifest: rulesOf(head) }
  return judgeChanges([], [], context).filter(isRelaxed)
}

function rulesOf(manifest: Manifest | undefined): Manifest {
  const { rules = [], accept = [] } = manifest ?? {}
  return { version: 1, defaults: {}, domains: [], rules, accept }
}

function isRelaxed({ code }: Finding): boolean {
  return code === 'change/rules-relaxed'
}
