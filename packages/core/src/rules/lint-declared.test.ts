import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { DeclaredRecord } from '../dns-record.js'
import { formatFinding } from '../finding.js'
import { absoluteName } from '../name/labels.js'
import { findSender, nearestSender } from '../senders/index.js'
import { fillKeys, keys } from '../testing/vector-keys.testing.js'
import { codes } from './catalogue.js'
import { lintDeclared } from './lint-declared.js'

type Extra = { readonly zone?: string | null; readonly file?: string; readonly strings?: readonly string[] }

interface Vector {
  readonly code?: string
  readonly near?: string
  readonly records: readonly (readonly [owner: string, type: string, value: string, extra?: Extra])[]
  readonly codes: readonly string[]
}

const vectors = JSON.parse(
  readFileSync(new URL('../../vectors/declared.json', import.meta.url), 'utf8'),
) as readonly Vector[]
const senders = { findSender, nearestSender }
const siblingRules = ['string-too-long', 'split-at-semicolons', 'split-in-two-records', 'multiple', 'text-beside']

function declare([owner, type, value, extra = {}]: Vector['records'][number], line: number): DeclaredRecord {
  const zone = extra.zone === undefined ? 'example.com' : extra.zone
  return {
    owner: absoluteName(owner, zone ?? 'example.com'),
    type,
    value: fillKeys(value),
    format: 'zone',
    at: { file: extra.file ?? 'zone', line: line + 1, column: 1 },
    ...(zone === null ? {} : { zone }),
    ...(extra.strings ? { strings: extra.strings.map(fillKeys) } : {}),
  }
}

describe('lintDeclared()', () => {
  it.each(
    vectors.map(
      (vector, index) => [index + 1, vector.code ? `fires ${vector.code}` : `is near ${vector.near}`, vector] as const,
    ),
  )('vector %i %s', (_index, _name, vector) => {
    const found = lintDeclared(vector.records.map(declare), { senders }).map((finding) => finding.code)
    expect([...new Set(found)].sort()).toEqual([...vector.codes].sort())
    if (vector.code) expect(found).toContain(vector.code)
    if (vector.near) expect(found).not.toContain(vector.near)
  })

  const setRules = codes.filter(
    (code) =>
      siblingRules.some((name) => code === `record/${name}`) ||
      code.startsWith('owner/') ||
      (code.startsWith('key/') && code !== 'key/private-key-file'),
  )
  it.each(setRules)('has a vector that fires %s and one that nearly does', (code) => {
    expect(vectors.filter((vector) => vector.code === code).length).toBeGreaterThan(0)
    expect(vectors.filter((vector) => vector.near === code).length).toBeGreaterThan(0)
  })

  it('gives each finding the owner and the place of its record', () => {
    const records = ['s1', 's2'].map((name, line) => declare([`${name}._domainkey`, 'TXT', 'v=DKIM1; p='], line))
    expect(lintDeclared(records).map(({ owner, at }) => [owner, at?.line])).toEqual([
      ['s1._domainkey.example.com', 1],
      ['s2._domainkey.example.com', 2],
    ])
  })

  it('applies an acceptance by owner, without regard to letter case', () => {
    const records = [declare(['S1._domainkey', 'TXT', 'v=DKIM1; p={rsa1024}'], 0)]
    const accept = [
      { code: 'record/key-short', owner: 's1._domainkey.example.com', until: '2026-12-31', reason: 'vendor' },
    ] as const
    expect(lintDeclared(records, { accept, now: new Date('2026-12-31T23:00:00Z') })).toEqual([])
    expect(lintDeclared(records, { accept, now: new Date('2027-01-01') }).map((finding) => finding.code)).toEqual([
      'record/key-short',
      'manifest/accept-expired',
    ])
  })

  it('ends on any records, and every finding has printable words', () => {
    const label = fc.constantFrom(
      's1',
      '_domainkey',
      '__domainkey',
      'domainkey',
      '*',
      '_dmarc',
      'example',
      'com',
      '',
      '-',
      'é',
      '_adsp',
    )
    const record = fc.record({
      owner: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(label, { maxLength: 9 }).map((labels) => labels.join('.')),
      ),
      type: fc.constantFrom('TXT', 'CNAME', 'NS', 'A', 'X'),
      value: fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('v=DKIM1; p=', 'a.b.example.com', ...Object.values(keys).map((key) => `v=DKIM1; p=${key}`)),
      ),
      format: fc.constant('zone'),
      zone: fc.constantFrom('example.com', 'com', '', '.'),
      strings: fc.array(fc.string(), { maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (records) => {
        for (const finding of lintDeclared(records, { senders }))
          expect(formatFinding(finding)).toMatch(/^[^\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e]+$/)
      }),
      { numRuns: 500 },
    )
  })

  it('is not slowed down by thousands of records at one owner', () => {
    const records = Array.from({ length: 30_000 }, (_, line) =>
      declare(['s1._domainkey', 'TXT', `v=DKIM1; p=${line}`], line),
    )
    expect(lintDeclared(records).length).toBeGreaterThan(30_000)
  })
})
