import { type DeclaredRecord, type Observation, type ReviewSide, reviewChange } from '@dkimkit/core'
import type { Outcome } from '../check/outcome.js'
import type { Links } from './links.js'

export const links: Links = {
  repository: 'https://github.com/octo/dns',
  rules: 'https://github.com/octo/dkimkit/blob/v1/docs/rules.md',
  run: 'https://github.com/octo/dns/actions/runs/5',
}

/** What a run would find out about two sides. */
export function outcomeOf(base: Partial<ReviewSide>, head: Partial<ReviewSide>, about: Partial<Outcome> = {}): Outcome {
  const now = new Date('2026-11-20T09:00:00Z')
  const before: ReviewSide = { records: [], findings: [], ...base }
  const after: ReviewSide = { records: [], findings: [], ...head }
  const review = reviewChange(before, after, { now, ...(about.live ? { live: about.live } : {}) })
  return {
    review,
    verdict: review.verdict,
    base: before,
    head: after,
    baseSha: 'b'.repeat(40),
    headSha: 'a'.repeat(40),
    source: 'api',
    opened: 1,
    now,
    ...about,
  }
}

/** A record of a zone file. */
export function zoneRecord(owner: string, value: string, file = 'db.example.com'): DeclaredRecord {
  return { owner, type: 'TXT', value, format: 'zone', at: { file, line: 3, column: 1 } }
}

/** An answer of the DNS. */
export function seen(
  owner: string,
  values: readonly string[],
  about: Partial<Observation['published']> = {},
): Observation {
  const outcome = values.length > 0 ? 'found' : 'absent'
  return { published: { owner, outcome, values, chain: [], servers: [], ...about } }
}
