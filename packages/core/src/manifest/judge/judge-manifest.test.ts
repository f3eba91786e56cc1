import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatFinding } from '../../finding.js'
import { keyTypes } from '../../key/key-type.js'
import * as senders from '../../senders/index.js'
import type { Manifest } from '../manifest.js'
import { publicKey, sampleManifest, sampleSelector, sampleStream } from '../sample-manifest.testing.js'
import { selectorStates } from '../selector-state.js'
import { judgeManifest } from './judge-manifest.js'

const now = new Date('2026-11-20T12:00:00Z')
const judge = (manifest: Manifest) =>
  judgeManifest(manifest, { now, senders }).map(({ code, owner }) => (owner ? `${code} ${owner}` : code))
const withSelectors = (...selectors: Parameters<typeof sampleStream>) =>
  sampleManifest({ streams: [sampleStream(...selectors)] })

describe('judgeManifest()', () => {
  it('has nothing to say of a manifest without fault', () => {
    const selectors = [
      sampleSelector('s1', {
        since: { pending: '2026-10-01T00:00:00Z', published: '2026-10-01T00:00:00Z', active: '2026-10-02T00:00:00Z' },
      }),
      sampleSelector('s2', { state: 'pending' }),
    ]
    expect(judge(withSelectors(...selectors))).toEqual([])
    expect(judge(sampleManifest({}))).toEqual([])
  })

  it('names the owner of what a finding is about', () => {
    expect(judge(withSelectors(sampleSelector('s1'), sampleSelector('s2')))).toEqual([
      'manifest/active-twice s2._domainkey.example.com',
    ])
  })

  it('compares selectors and removed names without their letter case, as DNS does', () => {
    const stream = {
      ...sampleStream(sampleSelector('Mail-1'), sampleSelector('mail-1', { state: 'retiring' })),
      removed: ['MAIL-1'],
    }
    expect(new Set(judge(sampleManifest({ streams: [stream] })))).toEqual(
      new Set([
        'manifest/selector-twice mail-1._domainkey.example.com',
        'manifest/name-reused Mail-1._domainkey.example.com',
        'manifest/name-reused mail-1._domainkey.example.com',
      ]),
    )
  })

  it('lets a domain use the names of another', () => {
    const streams = [{ ...sampleStream(sampleSelector('s1')), removed: ['s2'] }]
    const other = { name: 'example.org', streams: [sampleStream(sampleSelector('s2'))], senders: [] }
    const manifest = sampleManifest({ streams })
    expect(judge({ ...manifest, domains: [...manifest.domains, other] })).toEqual([])
  })

  it('says nothing about the records where they are judged elsewhere', () => {
    const manifest = withSelectors(sampleSelector('s1', { publicKey: 'TBA' }))
    expect(judge(manifest)).toEqual(['record/placeholder s1._domainkey.example.com'])
    expect(judgeManifest(manifest, { now, records: false })).toEqual([])
  })

  it('says nothing about senders without their catalogue', () => {
    const manifest = sampleManifest({ senders: [{ name: 'news', service: 'nobody', variables: {} }] })
    expect(judge(manifest)).toEqual(['manifest/service-unknown'])
    expect(judgeManifest(manifest, { now })).toEqual([])
  })

  it('says that a sender makes a name that no zone holds', () => {
    const entry = {
      name: 'news',
      service: 'sendgrid',
      variables: { sel1: 's1', sel2: 's2', userId: '1'.repeat(200), wl: 'wl' },
    }
    expect(judge(sampleManifest({ senders: [entry] }))).toEqual(['manifest/sender-name-invalid'])
  })

  it('never takes a name of Object for a variable or a code', () => {
    const entry = { name: 'news', service: 'gandi', variables: { constructor: 'x' } }
    const accept = [{ code: 'constructor', owner: 's1._domainkey.example.com', until: '2027-01-01' }]
    expect(judge(sampleManifest({ senders: [entry] }, { accept }))).toEqual([
      'manifest/code-unknown',
      'manifest/variable-unknown',
    ])
  })

  it('counts the last day of an acceptance', () => {
    const accepted = (until: string) =>
      judge(sampleManifest({}, { accept: [{ code: 'record/key-short', owner: 's1._domainkey.example.com', until }] }))
    expect(accepted('2026-11-20')).toEqual([])
    expect(accepted('2026-11-19')).toEqual(['manifest/accept-expired s1._domainkey.example.com'])
  })

  it('never throws, and puts every finding into words, whatever the model holds', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('', 'record/key-short', 'sendgrid', 'sel1', '__proto__', publicKey),
    )
    const selector = fc.record({
      name: word,
      algorithm: fc.constantFrom(...keyTypes),
      publicKey: fc.oneof(word, fc.base64String({ maxLength: 500 })),
      tags: fc.constant({}),
      state: fc.constantFrom(...selectorStates),
      since: fc.dictionary(
        fc.constantFrom(...selectorStates),
        fc.constantFrom('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z', '2030-01-01T00:00:00Z'),
      ),
    })
    const stream = fc.record({
      name: word,
      selectors: fc.array(selector, { maxLength: 3 }),
      removed: fc.array(word, { maxLength: 2 }),
    })
    const sender = fc.record({ name: word, service: word, variables: fc.dictionary(word, word, { maxKeys: 3 }) })
    const domain = fc.record({
      name: word,
      streams: fc.array(stream, { maxLength: 2 }),
      senders: fc.array(sender, { maxLength: 2 }),
    })
    const accept = fc.record({ code: word, owner: word, until: fc.constantFrom('2026-01-01', '2027-01-01') })
    fc.assert(
      fc.property(fc.array(domain, { maxLength: 2 }), fc.array(accept, { maxLength: 2 }), (domains, accept) => {
        for (const finding of judgeManifest({ version: 1, defaults: {}, domains, rules: [], accept }, { now, senders }))
          formatFinding(finding)
      }),
    )
  })
})
