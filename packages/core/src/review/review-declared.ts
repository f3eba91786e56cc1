import { selectorsOf } from '../change/manifest-selectors.js'
import { judgeLive } from '../live/judge-live.js'
import { conclude, verdictOf } from './conclude.js'
import { answersOf } from './judge-review-live.js'
import { lintSide } from './lint-side.js'
import type { DeclaredReviewOptions, Review, ReviewSide } from './review.js'

/**
 * Judges everything that is declared, and what the DNS serves of it, where nothing is compared: after a push, or on a
 * schedule. Never throws.
 *
 * @example
 * ```ts
 * import { reviewDeclared } from '@dkimkit/core'
 *
 * const record = { owner: 's1._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=', format: 'zone' }
 * const { findings, verdict } = reviewDeclared({ records: [record], findings: [] }, { now: new Date('2026-11-20') })
 * findings.map(({ code }) => code) // => ['record/key-revoked']
 * verdict // => 'pass'
 * ```
 */
export function reviewDeclared(side: ReviewSide, { now, senders, live = new Map() }: DeclaredReviewOptions): Review {
  const answers = answersOf(side)
  const states = selectorsOf(side.manifest)
  const published = [...live].flatMap(([owner, seen]) => {
    const declared = answers.get(owner)
    const state = seen.state ?? states.get(owner)?.selector.state
    return declared ? judgeLive({ ...seen, declared, ...(state ? { state } : {}) }) : []
  })
  const settled = conclude([...side.findings, ...lintSide(side, senders), ...published], side.manifest, now)
  return { ...settled, changes: [], relaxed: [], verdict: verdictOf(settled.findings) }
}
