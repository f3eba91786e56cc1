import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatDuration, parseDuration } from './duration.js'

describe('parseDuration()', () => {
  it.each<[string, number | undefined]>([
    ['90d', 7_776_000],
    ['2w', 1_209_600],
    ['1h', 3600],
    ['5m', 300],
    ['0s', 0],
    ['3650d', 315_360_000],
    ['3651d', undefined],
    ['999999999w', undefined],
    ['90', undefined],
    ['d', undefined],
    ['1D', undefined],
    ['1h30m', undefined],
    ['-1d', undefined],
    ['1.5d', undefined],
    [' 1d', undefined],
  ])('reads %j as %j seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds)
  })
})

describe('formatDuration()', () => {
  it('writes what parseDuration() reads', () => {
    fc.assert(
      fc.property(fc.nat(315_360_000), (seconds) => {
        expect(parseDuration(formatDuration(seconds))).toBe(seconds)
      }),
    )
  })

  it('takes the largest unit that fits', () => {
    expect([0, 90, 120, 7200, 86_400, 1_209_600].map(formatDuration)).toEqual(['0s', '90s', '2m', '2h', '1d', '14d'])
  })
})
