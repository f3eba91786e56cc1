import { describe, expect, it } from '@jest/globals'
import { TokenBucket } from './token-bucket.js'

describe('TokenBucket', () => {
  it('lets a tenth of a second pass at once, then as many as the rate says, neither more nor less', () => {
    const bucket = new TokenBucket(200, 0)
    const passed = (from: number, to: number): number => {
      let count = 0
      for (let now = from; now < to; now++) while (bucket.take(now)) count++
      return count
    }
    expect(passed(0, 1)).toBe(20)
    expect(passed(1, 1001)).toBe(200)
    // What nobody took does not pile up.
    expect(passed(60_000, 60_001)).toBe(20)
  })

  it('says how long until the next one is there', () => {
    const bucket = new TokenBucket(10, 0)
    expect([bucket.wait(), bucket.take(0), bucket.wait()]).toEqual([0, true, 100])
    expect([bucket.take(50), bucket.wait()]).toEqual([false, 50])
    expect(bucket.take(100)).toBe(true)
  })
})
