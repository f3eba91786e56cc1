import { describe, expect, it } from '@jest/globals'
import { shardOf } from './shard-of.js'

const owners = Array.from({ length: 4000 }, (_, index) => `s1._domainkey.d${index}.example.com`)

describe('shardOf()', () => {
  it('spreads owners evenly', () => {
    const sizes = [0, 0, 0, 0]
    for (const owner of owners) sizes[shardOf(owner, 4)] = (sizes[shardOf(owner, 4)] ?? 0) + 1
    for (const size of sizes) expect(Math.abs(size - 1000)).toBeLessThan(120)
  })

  // The state of every user holds these places: another number here moves their records.
  it.each([
    ['s1._domainkey.example.com', 8, 4],
    ['s2._domainkey.example.com', 8, 6],
    ['S1._domainkey.Example.com.', 8, 4],
    ['s1._domainkey.example.com', 1, 0],
  ])('puts %s of %i shards into number %i, for ever', (owner, shards, shard) => {
    expect(shardOf(owner, shards)).toBe(shard)
  })
})
