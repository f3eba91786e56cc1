import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { DeclaredRecord } from '../dns-record.js'
import { formatFinding } from '../finding.js'
import { selectorStates } from '../manifest/selector-state.js'
import { codes } from '../rules/catalogue.js'
import { settleFindings } from '../rules/settle.js'
import { type ChangeVector, changeVectors, contextOf, declareRecords } from '../testing/change-vectors.testing.js'
import { declareResources } from '../testing/declare-resource.testing.js'
import { keys } from '../testing/vector-keys.testing.js'
import { judgeChanges } from './judge-changes.js'

const now = new Date('2026-11-20T12:00:00Z')

describe('judgeChanges()', () => {
  it.each(
    changeVectors.map(
      (vector, index) => [index + 1, vector.code ? `fires ${vector.code}` : `is near ${vector.near}`, vector] as const,
    ),
  )('vector %i %s', (_index, _name, vector) => {
    const findings = judgeChanges(declareRecords(vector.base), declareRecords(vector.head), contextOf(vector))
    const found = findings.map((finding) => finding.code)
    expect(found.sort()).toEqual([...vector.codes].sort())
    if (vector.code) expect(found).toContain(vector.code)
    if (vector.near) expect(found).not.toContain(vector.near)
  })

  it.each(codes.filter((code) => code.startsWith('change/') || code.startsWith('zone/change-')))(
    'has a vector that fires %s and one that nearly does',
    (code) => {
      expect(changeVectors.filter((vector) => vector.code === code).length).toBeGreaterThan(0)
      expect(changeVectors.filter((vector) => vector.near === code).length).toBeGreaterThan(0)
    },
  )

  it('gives a removed record the place that it had', () => {
    const base = declareRecords([
      ['s1._domainkey', 'TXT', 'v=DKIM1; p='],
      ['s2._domainkey', 'CNAME', 's2.sender.test'],
    ])
    expect(judgeChanges(base, [], { now }).map(({ code, owner, at }) => [code, owner, at?.line])).toEqual([
      ['change/active-removed', 's2._domainkey.example.com', 2],
    ])
  })

  it('gives a finding about the manifest the place of the field', () => {
    const at = { file: 'dkim.yaml', line: 12, column: 9 }
    const vector = { base: [], head: [], codes: [] }
    const selectors = { s: { state: 'active', places: { state: at } } } as const
    const context = contextOf({
      ...vector,
      context: { baseManifest: { selectors: { s: { state: 'pending' } } }, headManifest: { selectors } },
    })
    expect(judgeChanges([], [], context)).toEqual([expect.objectContaining({ code: 'change/state-jump', at })])
  })

  it('cannot be silenced by the acceptance that it warns of', () => {
    const accept = [{ code: 'change/rules-relaxed', owner: 's._domainkey.example.com', until: '2099-12-31' }] as const
    const vector = { base: [], head: [], codes: [], context: { baseManifest: {}, headManifest: { accept } } }
    const findings = judgeChanges([], [], contextOf(vector))
    expect(settleFindings(findings, { accept, now }).map(({ code }) => code)).toEqual(['change/rules-relaxed'])
  })

  it('never quotes a private key', () => {
    const secret = `v=DKIM1; p=${keys['private-pkcs8']}`
    const base = declareRecords([
      ['s1._domainkey', 'TXT', 'v=DKIM1; p='],
      ['s2._domainkey', 'TXT', `v=DKIM1; p=${keys.rsa2048}`],
    ])
    const head = declareRecords([
      ['s1._domainkey', 'TXT', secret],
      ['s3._domainkey', 'TXT', secret],
    ])
    const words = judgeChanges(base, head, { now }).map((finding) => JSON.stringify(finding) + formatFinding(finding))
    expect(words.length).toBeGreaterThan(0)
    expect(words.join()).not.toContain(`${keys['private-pkcs8']}`.slice(0, 40))
  })

  it('says nothing between a set and itself', () => {
    for (const vector of changeVectors) {
      const records = declareRecords(vector.base)
      expect(judgeChanges(records, records, { now })).toEqual([])
    }
  })

  it('ends on any records and manifests, and every finding has printable words', () => {
    const label = fc.constantFrom('s1', 's2', '_domainkey', '*', 'example', 'com', '', 'é')
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('v=DKIM1; p=', 'a.b.example.com', ...Object.values(keys).map((key) => `v=DKIM1; p=${key}`)),
    )
    const record = fc.record({
      owner: fc.array(label, { maxLength: 5 }).map((labels) => labels.join('.')),
      type: fc.constantFrom('TXT', 'CNAME', 'NS', 'X'),
      value: text,
      ttl: fc.integer(),
      format: fc.constant('zone'),
      zone: fc.constantFrom('example.com', '_domainkey.example.com', ''),
      resource: fc.record({
        kind: fc.constantFrom('powerdns', 'linode', 'google', 'x'),
        type: fc.constantFrom('powerdns_record', 'linode_domain_record', 'google_dns_record_set'),
        attributes: fc.record({ type: fc.constant('TXT'), name: text, records: fc.array(text), target: text }),
      }),
    })
    const selector = fc.record({
      state: fc.constantFrom(...selectorStates),
      since: fc.dictionary(fc.constantFrom(...selectorStates), text),
      publicKey: text,
      tags: fc.record({ t: text }),
    })
    const manifest = fc.record({
      selectors: fc.dictionary(fc.constantFrom('s1', 's2', 'é'), selector),
      removed: fc.array(text, { maxLength: 2 }),
      rules: fc.array(fc.record({ code: fc.constantFrom(...codes, 'x'), severity: fc.constantFrom('off', 'error') })),
      accept: fc.array(fc.record({ code: fc.constantFrom(...codes, 'x'), owner: text, until: text })),
    })
    const records = fc.array(record, { maxLength: 6 })
    fc.assert(
      fc.property(records, records, manifest, manifest, (base, head, baseManifest, headManifest) => {
        const vector = {
          base: [],
          head: [],
          codes: [],
          context: { baseManifest, headManifest, proofs: [] },
        } as ChangeVector
        const history = new Map(base.map(({ owner, value }) => [owner, [value]]))
        for (const finding of judgeChanges(base, head, { ...contextOf(vector), history }))
          expect(formatFinding(finding)).toMatch(/^[^\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e]+$/)
      }),
      { numRuns: 500 },
    )
  })

  it('is not slowed down by thousands of values in one resource', () => {
    const records = (text: string): DeclaredRecord[] => {
      const values = Array.from({ length: 20_000 }, (_, index) => `"v=DKIM1; x=${text}${index}; p="`)
      const attributes = { zone: 'example.com.', name: 's._domainkey.example.com.', type: 'TXT', records: values }
      return declareResources([['powerdns_record', attributes]])
    }
    expect(judgeChanges(records('a'), records('b'), { now }).length).toBe(20_000)
  })

  it('is not slowed down by thousands of keys that go and come', () => {
    const records = (name: string): DeclaredRecord[] =>
      declareRecords(
        Array.from({ length: 5000 }, (_, line) => [
          `${name}${line}._domainkey`,
          'TXT',
          `v=DKIM1; k=rsa; p=${keys.rsa1024}`,
        ]),
      )
    expect(judgeChanges(records('a'), records('b'), { now }).length).toBe(10_000)
  })
})
