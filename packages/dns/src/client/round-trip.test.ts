import { describe, expect, it } from '@jest/globals'
import { RoundTrip } from './round-trip.js'

describe('RoundTrip', () => {
  it('waits the given time for a stranger, and hardly longer at the next tries', () => {
    const roundTrip = new RoundTrip(2000)
    expect([0, 1, 2, 3, 40].map((tried) => roundTrip.timeout(tried))).toEqual([2000, 3000, 3000, 3000, 3000])
  })

  it('waits twice as long at each try for one that is used to answer soon', () => {
    const near = new RoundTrip(2000)
    for (let i = 0; i < 50; i++) near.add(1)
    expect([0, 1, 2, 3, 4, 5, 1000].map((tried) => near.timeout(tried))).toEqual([
      150, 300, 600, 1200, 2400, 3000, 3000,
    ])
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
