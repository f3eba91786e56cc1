import { describe, expect, it } from '@jest/globals'
import { formatShard, isInShard, parseShard } from './shard.js'

const owners = Array.from({ length: 10_000 }, (_, index) => `s${index}._domainkey.example.com`)

describe('parseShard()', () => {
  it.each(['1/1', '3/16', '10000/10000'])('reads %s', (text) => {
    expect(formatShard(parseShard(text))).toBe(text)
  })

  it.each(['', '0/4', '5/4', '1/0', '1', '1/', '-1/4', '1/4/4', ' 1/4', '1/10001', '1.5/4', '999999/999999'])(
    'refuses %j',
    (text) => {
      expect(() => parseShard(text)).toThrow(expect.objectContaining({ code: 'bad-argument' }))
    },
  )
})

describe('isInShard()', () => {
  it('puts every owner into one shard, and as many into each', () => {
    const shards = Array.from({ length: 16 }, (_, index) => ({ index: index + 1, count: 16 }))
    const sizes = shards.map((shard) => owners.filter((owner) => isInShard(owner, shard)).length)
    expect(sizes.reduce((sum, size) => sum + size)).toBe(owners.length)
    expect(Math.min(...sizes)).toBeGreaterThan(500)
    expect(Math.max(...sizes)).toBeLessThan(750)
  })

  it('does not change: machines of other versions share the list', () => {
    const [first = ''] = owners
    expect(isInShard(first, { index: 8, count: 16 })).toBe(true)
  })

  it('takes letter case and a final dot for nothing', () => {
    for (const owner of owners.slice(0, 100)) {
      const shard = { index: 1, count: 3 }
      expect(isInShard(`${owner.toUpperCase()}.`, shard)).toBe(isInShard(owner, shard))
    }
  })
})
