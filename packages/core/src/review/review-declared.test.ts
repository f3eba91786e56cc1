import { describe, expect, it } from '@jest/globals'
import type { Observation } from '../live/judge-live.js'
import { sampleManifest } from '../manifest/sample-manifest.testing.js'
import { declareRecords } from '../testing/change-vectors.testing.js'
import { keys } from '../testing/vector-keys.testing.js'
import { reviewDeclared } from './review-declared.js'

const now = new Date('2026-11-20T12:00:00Z')
const owner = 's._domainkey.example.com'
const absent: Observation = {
  published: { owner, outcome: 'absent', reason: 'nxdomain', values: [], chain: [], servers: [] },
}

function codesOf(review: ReturnType<typeof reviewDeclared>): string[] {
  return review.findings.map(({ severity, code }) => `${severity} ${code}`)
}

describe('reviewDeclared()', () => {
  const records = declareRecords([['S._domainkey', 'TXT', `v=DKIM1; p=${keys.rsa1024}`]])

  it('judges everything that is declared', () => {
    const review = reviewDeclared({ records, findings: [] }, { now })
    expect(review).toMatchObject({ changes: [], relaxed: [], accepted: [], verdict: 'warn' })
    expect(codesOf(review)).toEqual(['warning record/key-short'])
  })

  it('judges what the DNS serves of it, and of nothing else', () => {
    const other = { published: { ...absent.published, owner: 't._domainkey.example.com' } }
    const live = new Map([
      [owner, absent],
      [other.published.owner, other],
    ])
    const review = reviewDeclared({ records, findings: [] }, { now, live })
    expect(codesOf(review)).toEqual(['error live/absent', 'warning record/key-short'])
    expect(review.findings[0]?.at).toEqual(records[0]?.at)
    expect(review.verdict).toBe('fail')
  })

  it('settles by the manifest', () => {
    const manifest = {
      ...sampleManifest({}),
      rules: [{ code: 'live/absent', severity: 'notice' as const }],
      accept: [{ code: 'record/key-short', owner, until: '2027-01-01' }],
    }
    const review = reviewDeclared({ records, findings: [], manifest }, { now, live: new Map([[owner, absent]]) })
    expect(codesOf(review)).toEqual(['notice live/absent'])
    expect(review.accepted).toMatchObject([
      { finding: { code: 'record/key-short' }, acceptance: { until: '2027-01-01' } },
    ])
    expect(review.verdict).toBe('pass')
  })
})
