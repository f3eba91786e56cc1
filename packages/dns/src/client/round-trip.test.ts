import { describe, expect, it } from '@jest/globals'
import { RoundTrip } from './round-trip.js'

describe('RoundTrip', () => {
  it('waits the given time for a stranger, twice as long at each try, eight times at most', () => {
    const roundTrip = new RoundTrip(2000)
    expect([0, 1, 2, 3, 4].map((tried) => roundTrip.timeout(tried))).toEqual([2000, 4000, 8000, 16_000, 16_000])
  })

  it('waits as a server is used to answer, but never less than 150 ms', () => {
    const near = new RoundTrip(2000)
    const far = new RoundTrip(2000)
    for (let i = 0; i < 50; i++) {
      near.add(1)
      far.add(i % 2 === 0 ? 250 : 350)
    }
    expect(near.timeout(0)).toBe(150)
    expect(far.timeout(0)).toBeGreaterThan(400)
    expect(far.timeout(0)).toBeLessThan(600)
  })

  it('never waits longer for a slow one than for a stranger', () => {
    const slow = new RoundTrip(1000)
    slow.add(5000)
    expect(slow.timeout(0)).toBe(1000)
  })
})
