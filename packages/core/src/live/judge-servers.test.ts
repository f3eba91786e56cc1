import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { keys } from '../testing/vector-keys.testing.js'
import { judgeLive, type Observation } from './judge-live.js'
import type { PublishedRecord, ServerAnswer } from './published.js'

const owner = 's1._domainkey.example.com'
const rsa2048 = keys.rsa2048 ?? ''
const key = `v=DKIM1; k=rsa; p=${rsa2048}`
const other = `v=DKIM1; p=${keys['rsa2048-other']}`
const at = new Date('2026-11-20T09:00:00Z')

type Part = Partial<ServerAnswer>

function answers(...parts: readonly Part[]): ServerAnswer[] {
  return parts.map((part, i) => ({ server: `192.0.2.${i + 1}`, outcome: 'found', values: [key], ...part }))
}

function judge(servers: readonly ServerAnswer[], rest: Partial<Observation> = {}, of: Partial<PublishedRecord> = {}) {
  const published: PublishedRecord = { owner, outcome: 'found', values: [key], chain: [], servers, ...of }
  return judgeLive({ published, ...rest })
}

const codesOf = (...given: Parameters<typeof judge>): string[] => judge(...given).map(({ code }) => code)
const declared = { owner, type: 'TXT', value: key, format: 'zone' }

describe('judgeServers()', () => {
  it.each([
    ['folding', `v=DKIM1; k=rsa; p=${(keys.rsa2048 ?? '').replace(/.{70}/g, '$& ')}`],
    ['the order of tags, and defaults', `v=DKIM1; s=*; p=${rsa2048}`],
  ])('sees no disagreement in %s', (_name, value) => {
    expect(codesOf(answers({ serial: 7 }, { serial: 7, values: [value] }))).toEqual([])
  })

  it.each([
    ['another key', other],
    ['other tags', `v=DKIM1; t=y; p=${rsa2048}`],
  ])('sees a disagreement in %s', (_name, value) => {
    expect(codesOf(answers({ serial: 7 }, { serial: 7, values: [value] }))).toEqual(['live/servers-disagree'])
    expect(codesOf(answers({ serial: 7 }, { serial: 8, values: [value] }))).toEqual(['live/servers-out-of-step'])
    expect(codesOf(answers({}, { values: [value] }))).toEqual(['live/servers-disagree'])
  })

  it('compares CNAME targets by name', () => {
    const to = (target: string) => ({ values: [], chain: [{ owner, target, ttl: 60 }], serial: 7 })
    expect(codesOf(answers(to('a.sender.test'), to('A.Sender.test.')))).toEqual([])
    expect(codesOf(answers(to('a.sender.test'), to('b.sender.test')))).toEqual(['live/servers-disagree'])
  })

  it('compares the servers of each name apart', () => {
    const chain = [{ owner, target: 'a.sender.test', ttl: 60 }]
    const target = { owner: 'a.sender.test', zone: 'sender.test', serial: 1 }
    const listed = { zone: 'example.com', values: [], chain, serial: 7 }
    expect(codesOf(answers(listed, listed, target, target), {}, { chain })).toEqual([])
    const codes = codesOf(answers(listed, listed, target, { ...target, values: [other] }), {}, { chain })
    expect(codes).toEqual(['live/servers-disagree'])
  })

  it('names each server with what it says', () => {
    const [finding] = judge(answers({ host: 'ns1.example.com' }, {}, { outcome: 'absent', values: [] }))
    expect(finding?.args).toEqual({
      one: 'ns1.example.com 192.0.2.1 (found), 192.0.2.2 (found)',
      other: '192.0.2.3 (absent)',
    })
  })

  it('lets resolvers differ, as their caches are of any age', () => {
    const seen = answers({ aa: false, ttl: 60 }, { aa: false, ttl: 600, values: [other] })
    expect(codesOf(seen)).toEqual([])
    expect(judge(seen, { at })).toMatchObject([{ code: 'live/caches-old', args: { until: '2026-11-20T09:10:00Z' } }])
  })

  it('calls no resolver lame', () => {
    expect(
      codesOf(answers({ aa: false }, { outcome: 'unavailable', reason: 'refused', values: [], aa: false })),
    ).toEqual([])
    const named = answers({ aa: true }, { outcome: 'unavailable', reason: 'refused', values: [], aa: false })
    expect(codesOf(named)).toEqual(['live/server-lame'])
  })

  it('calls listed servers lame even if all are', () => {
    const lame = { outcome: 'unavailable', reason: 'lame', values: [], aa: false, zone: 'example.com' } as const
    const codes = codesOf(answers(lame, lame), {}, { outcome: 'unavailable', reason: 'lame', values: [] })
    expect(codes).toEqual(['live/unavailable', 'live/server-lame', 'live/server-lame'])
  })

  it('tells a listed host without address from one that answers for nothing', () => {
    const none = { outcome: 'unavailable', reason: 'no-address', values: [], zone: 'example.com' } as const
    const host = 'ns9.example.com'
    expect(judge(answers({ zone: 'example.com' }, { ...none, server: host, host }))).toMatchObject([
      { code: 'live/server-lame', args: { server: host, reason: 'no-address' } },
    ])
  })

  it('calls nobody lame where no name server is known, and names only those that were asked', () => {
    const nobody = {
      server: '',
      owner: 'a.sender.test',
      outcome: 'unavailable',
      reason: 'no-servers',
      values: [],
    } as const
    const chain = [{ owner, target: 'a.sender.test', ttl: 60 }]
    const seen = answers({ zone: 'example.com', aa: true, values: [], chain }, nobody)
    const findings = judge(seen, {}, { outcome: 'unavailable', reason: 'no-servers', values: [], chain })
    expect(findings).toMatchObject([{ code: 'live/unavailable', args: { reason: 'no-servers', servers: '192.0.2.1' } }])
  })

  it('calls no resolver lame that was asked for the zone of a CNAME target', () => {
    const chain = [{ owner, target: 'a.sender.test', ttl: 60 }]
    const listed = { zone: 'example.com', aa: true, values: [], chain }
    const refused = {
      owner: 'a.sender.test',
      outcome: 'unavailable',
      reason: 'refused',
      values: [],
      aa: false,
    } as const
    const findings = judge(answers(listed, { ...refused, server: '192.0.2.1' }), {}, { ...refused, owner, chain })
    expect(findings).toMatchObject([{ code: 'live/unavailable', args: { servers: '192.0.2.1' } }])
  })

  it('tells of a listed host that is silent at every address', () => {
    const one = { zone: 'example.com', host: 'ns1.example.com' }
    const silent = { outcome: 'unavailable', reason: 'timeout', values: [] } as const
    expect(codesOf(answers(one, { ...one, ...silent }))).toEqual([])
    const two = { ...silent, zone: 'example.com', host: 'ns2.example.com' }
    expect(judge(answers(one, two, { ...two, reason: 'network' }))).toMatchObject([
      {
        code: 'live/unavailable',
        args: { reason: 'timeout', servers: 'ns2.example.com 192.0.2.2, ns2.example.com 192.0.2.3' },
      },
    ])
    expect(codesOf(answers(one, { ...two, reason: 'network' }))).toEqual([])
  })

  it('finds nothing in servers that say the same, in any order', () => {
    const answer = fc.record({ outcome: fc.constant('found' as const), values: fc.constant([key]), ttl: fc.nat(1000) })
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 6 }), (parts) => {
        expect(codesOf(answers(...parts), { at, declared })).toEqual([])
      }),
    )
  })
})

describe('judgeCaches()', () => {
  it('counts only what is not the declared record as old', () => {
    const seen = answers({ aa: false, ttl: 3600 }, { aa: false, ttl: 60, values: [other] })
    expect(judge(seen, { at, declared })).toMatchObject([
      { code: 'live/caches-old', args: { until: '2026-11-20T09:01:00Z' } },
    ])
  })

  it('counts a CNAME record as long as it is kept', () => {
    const old = { chain: [{ owner, target: 'old.sender.test', ttl: 900 }], ttl: 30, aa: false }
    expect(judge(answers({ aa: false }, old), { at })).toMatchObject([{ args: { until: '2026-11-20T09:15:00Z' } }])
  })

  it('tells how long a resolver may keep another key than the declared one', () => {
    const seen = { values: [other] }
    const codes = codesOf(answers({ ...seen, aa: false, ttl: 60 }), { at, declared }, seen)
    expect(codes).toEqual(['live/differs', 'live/caches-old'])
    expect(codesOf(answers({ ...seen, aa: true, ttl: 60 }), { at, declared }, seen)).toEqual(['live/differs'])
    expect(codesOf(answers({ ...seen, aa: false, ttl: 0 }), { at, declared }, seen)).toEqual(['live/differs'])
  })
})
