import { describe, expect, it } from '@jest/globals'
import { keys } from '../testing/vector-keys.testing.js'
import { isAbsent } from './is-absent.js'
import { judgeLive } from './judge-live.js'

const owner = 's1._domainkey.example.com'
const key = `v=DKIM1; p=${keys.rsa2048}`
const found = (...values: string[]) => ({ owner, outcome: 'found', values, chain: [], servers: [] }) as const
const declare = (value: string) => ({ owner, type: 'TXT', value, format: 'zone' })

describe('isAbsent()', () => {
  it.each([
    ["a wildcard's p=", 'v=DKIM1; p=', 'v=DKIM1; p=', key, true],
    ["a wildcard's SPF record", 'v=spf1 -all', 'v=spf1 -all', key, true],
    ["a wildcard's key", key, key, key, false],
    ["a p= of its own beside a wildcard's SPF record", 'v=DKIM1; p=', 'v=spf1 -all', key, false],
    ['a p= that is declared', 'v=DKIM1; p=', 'v=DKIM1; p=', 'v=DKIM1; p=', false],
  ])('of %s', (_name, published, sibling, declared, expected) => {
    const view = { published: found(published), sibling: found(sibling), declared: declare(declared) }
    expect(isAbsent(view)).toBe(expected)
  })

  it('of nothing, and of nobody knows', () => {
    expect(isAbsent({ published: { ...found(), outcome: 'absent' } })).toBe(true)
    expect(isAbsent({ published: { ...found(), outcome: 'unavailable' } })).toBe(false)
  })
})

describe('judgeLive()', () => {
  it('calls no wildcard without a key one that gives everybody a key', () => {
    const spf = found('v=spf1 -all')
    expect(judgeLive({ published: spf, sibling: spf })).toEqual([])
    expect(judgeLive({ published: spf, sibling: spf, declared: declare(key) })).toMatchObject([{ code: 'live/absent' }])
  })

  it('tells of an answer that nobody can have by its size', () => {
    const published = { ...found(), outcome: 'unavailable', reason: 'truncated', size: 'unreachable' } as const
    expect(judgeLive({ published })).toMatchObject([{ code: 'live/unreachable-size' }])
    expect(judgeLive({ published: { ...found(), outcome: 'unavailable', reason: 'truncated' } })).toMatchObject([
      { code: 'live/unavailable', args: { reason: 'truncated' } },
    ])
    expect(judgeLive({ published: { ...found(), outcome: 'unavailable', reason: 'budget' } })).toMatchObject([
      { code: 'live/unavailable', args: { reason: 'budget' } },
    ])
  })

  it('counts the TTL of a CNAME record too', () => {
    const chain = [{ owner, target: 's1.sender.test', ttl: 7200 }]
    expect(judgeLive({ published: { ...found(key), ttl: 60, chain }, mostTtl: 3600 })).toMatchObject([
      { code: 'live/ttl', args: { ttl: 7200, most: 3600 } },
    ])
  })
})
