import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { DeclaredRecord } from '../dns-record.js'
import { type Finding, formatFinding } from '../finding.js'
import type { Observation } from '../live/judge-live.js'
import { findingOf } from '../rules/report.js'
import { type ChangeVector, contextOf, declareRecords } from '../testing/change-vectors.testing.js'
import { keys, readVectors } from '../testing/vector-keys.testing.js'
import type { ReviewSide } from './review.js'
import { reviewChange } from './review-change.js'

type ReadFinding = readonly [code: 'source/limit', file: string, line: number]

interface Vector extends Pick<ChangeVector, 'base' | 'head' | 'context'> {
  readonly name: string
  readonly scope?: 'changed' | 'all'
  /** What the DNS serves, by name relative to example.com; null for nothing. */
  readonly live?: Readonly<Record<string, string | null>>
  readonly read?: { readonly base: readonly ReadFinding[]; readonly head: readonly ReadFinding[] }
  readonly changes: readonly string[]
  readonly findings: readonly string[]
  readonly accepted?: readonly string[]
  readonly relaxed?: number
  readonly verdict: string
}

const vectors = readVectors<readonly Vector[]>('review.json')

function findingsOf(read: readonly ReadFinding[] = []): Finding[] {
  return read.map(([code, file, line]) =>
    findingOf(code, { problem: 'octets', limit: 1 }, { at: { file, line, column: 1 } }),
  ) as Finding[]
}

function observe([name, value]: readonly [string, string | null]): readonly [string, Observation] {
  const owner = `${name}.example.com`
  const published =
    value === null
      ? ({ outcome: 'absent', reason: 'nxdomain', values: [] } as const)
      : ({ outcome: 'found', values: [value] } as const)
  return [owner, { published: { owner, chain: [], servers: [], ...published } }]
}

function review({ base, head, context = {}, scope, live, read }: Vector) {
  const { baseManifest, headManifest, ...known } = contextOf({ base, head, context, codes: [] })
  const before: ReviewSide = { records: declareRecords(base), findings: findingsOf(read?.base) }
  const after: ReviewSide = { records: declareRecords(head), findings: findingsOf(read?.head) }
  return reviewChange(
    { ...before, ...(baseManifest ? { manifest: baseManifest } : {}) },
    { ...after, ...(headManifest ? { manifest: headManifest } : {}) },
    {
      ...known,
      ...(scope ? { scope } : {}),
      ...(live ? { live: new Map(Object.entries(live).map(observe)) } : {}),
    },
  )
}

describe('reviewChange()', () => {
  it.each(vectors.map((vector) => [vector.name, vector] as const))('%s', (_, vector) => {
    const { changes, findings, accepted, relaxed, verdict } = review(vector)
    expect(changes.map(({ kind, owner }) => `${kind} ${owner.replace('.example.com', '')}`)).toEqual(vector.changes)
    expect(findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual(vector.findings)
    expect(accepted.map(({ finding, acceptance }) => `${finding.code} until ${acceptance.until}`)).toEqual(
      vector.accepted ?? [],
    )
    expect(relaxed).toEqual(findings.filter(({ code }) => code === 'change/rules-relaxed'))
    expect(relaxed).toHaveLength(vector.relaxed ?? 0)
    expect(verdict).toBe(vector.verdict)
  })

  it('quotes no private key in any finding', () => {
    const leaks = vectors.flatMap((vector) => review(vector).findings.map(formatFinding))
    for (const line of leaks) expect(line).not.toContain(keys['private-pkcs8']?.slice(20, 60))
  })

  it('finds nothing between a side and itself, and ends on any two sides', () => {
    const record: fc.Arbitrary<DeclaredRecord> = fc.record({
      owner: fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('s._domainkey.example.com', 't._domainkey.example.com'),
      ),
      type: fc.constantFrom('TXT', 'CNAME', 'NS', 'A'),
      value: fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('v=DKIM1; p=', ...Object.values(keys).map((key) => `v=DKIM1; p=${key}`)),
      ),
      format: fc.constant('zone'),
    })
    const side = fc.array(record, { maxLength: 6 }).map((records) => ({ records, findings: [] }))
    const now = new Date('2026-11-20')
    fc.assert(
      fc.property(side, side, (base, head) => {
        expect(reviewChange(base, base, { now }).findings).toEqual([])
        for (const finding of reviewChange(base, head, { now, scope: 'all' }).findings)
          expect(formatFinding(finding)).toMatch(/^[^\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e]+$/)
      }),
      { numRuns: 200 },
    )
  })

  it('tells the same of a change, whatever both sides hold besides', () => {
    const bystander = declareRecords([['z._domainkey.other', 'TXT', `v=DKIM1; p=${keys.rsa4096}`]])
    for (const { name, scope, ...vector } of vectors) {
      if (scope === 'all') continue
      const alone = review({ ...vector, name })
      const { baseManifest, headManifest, ...known } = contextOf({ ...vector, codes: [] })
      const sideOf = (records: readonly DeclaredRecord[], read: readonly ReadFinding[] | undefined): ReviewSide => ({
        records: [...records, ...bystander],
        findings: findingsOf(read),
      })
      const together = reviewChange(
        { ...sideOf(declareRecords(vector.base), vector.read?.base), ...(baseManifest && { manifest: baseManifest }) },
        { ...sideOf(declareRecords(vector.head), vector.read?.head), ...(headManifest && { manifest: headManifest }) },
        { ...known, ...(vector.live ? { live: new Map(Object.entries(vector.live).map(observe)) } : {}) },
      )
      expect([name, together.findings]).toEqual([name, alone.findings])
    }
  })
})

describe('reviewChange() of a manifest that cannot be read', () => {
  it('tells what is wrong with it although the base has the same, and of no other file', () => {
    const side = {
      records: [],
      findings: findingsOf([
        ['source/limit', 'dkim.yaml', 1],
        ['source/limit', 'a.zone', 1],
      ]),
    }
    const now = new Date('2026-11-20')
    expect(reviewChange(side, side, { now }).findings).toEqual([])
    const { findings } = reviewChange(side, { ...side, brokenManifest: 'dkim.yaml' }, { now })
    expect(findings.map(({ at }) => at?.file)).toEqual(['dkim.yaml'])
  })
})
