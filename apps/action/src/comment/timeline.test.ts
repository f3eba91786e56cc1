import type { Manifest, Selector } from '@dkimkit/core'
import { describe, expect, it } from '@jest/globals'
import { outcomeOf, zoneRecord } from './outcome.testing.js'
import { timeline } from './timeline.js'

const selector = (name: string, state: Selector['state'], since: Selector['since']): Selector => ({
  name,
  algorithm: 'ed25519',
  publicKey: '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=',
  tags: {},
  state,
  since,
})

function manifestWith(selectors: readonly Selector[]): Manifest {
  const stream = { name: 'mail', selectors, removed: [] }
  return {
    version: 1,
    defaults: {},
    domains: [{ name: 'example.com', streams: [stream], senders: [] }],
    rules: [],
    accept: [],
  }
}

const old = selector('old', 'retiring', { active: '2026-08-01T00:00:00Z', retiring: '2026-11-10T00:00:00Z' })
const next = selector('new', 'active', { published: '2026-10-27T00:00:00Z', active: '2026-11-10T00:00:00Z' })
const change = { records: [zoneRecord('new._domainkey.example.com', 'v=DKIM1; p=')] }

describe('timeline()', () => {
  it('draws the lives of the selectors of a stream that is handed over', () => {
    const [section] = timeline(outcomeOf({}, { ...change, manifest: manifestWith([old, next]) }))
    expect(section?.open).toContain(
      'section old\nsigns : active, 2026-08-01, 101d\nstill verifies : done, 2026-11-10, 14d\nsection new\n',
    )
    expect(section?.rows).toEqual([
      '| `old._domainkey.example.com` | signs | 2026-08-01 | 2026-11-10 |',
      '| `old._domainkey.example.com` | still verifies | 2026-11-10 | 2026-11-24 |',
      '| `new._domainkey.example.com` | published | 2026-10-27 | 2026-11-10 |',
      '| `new._domainkey.example.com` | signs | 2026-11-10 | 2027-02-08 |',
    ])
  })

  it('gives the table alone where there are more than ten bars', () => {
    const many = Array.from({ length: 11 }, (_, index) =>
      selector(`s${index}`, 'revoked', { revoked: '2026-11-01T00:00:00Z' }),
    )
    const [section] = timeline(outcomeOf({}, { ...change, manifest: manifestWith([...many, next]) }))
    expect(section?.open).not.toContain('mermaid')
    expect(section?.rows.length).toBe(13)
  })

  it('lets no name begin a line of the drawing', () => {
    const hostile = selector('x\n```\nclick y:z;%%', 'active', { active: '2026-11-01T00:00:00Z' })
    const [section] = timeline(outcomeOf({}, { ...change, manifest: manifestWith([hostile, next]) }))
    expect(section?.open).toContain('section x-----click-y-z---\n')
  })

  it('is silent where nothing is handed over', () => {
    expect(timeline(outcomeOf({}, { ...change, manifest: manifestWith([next]) }))).toEqual([])
    expect(timeline(outcomeOf({}, { records: [], manifest: manifestWith([old, next]) }))).toEqual([])
    expect(timeline(outcomeOf({}, change))).toEqual([])
  })
})
