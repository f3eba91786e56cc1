import { describe, expect, it } from '@jest/globals'
import { judgeExponent } from './exponent.js'

describe('judgeExponent()', () => {
  const modulus = 2n ** 1279n - 1n

  it.each([
    [-3n, 'invalid'],
    [0n, 'invalid'],
    [1n, 'invalid'],
    [2n, 'invalid'],
    [3n, 'unusual'],
    [4n, 'invalid'],
    [5n, 'ok'],
    [17n, 'ok'],
    [65536n, 'invalid'],
    [65537n, 'ok'],
    [2n ** 31n - 1n, 'ok'],
    [2n ** 31n, 'invalid'],
    [2n ** 31n + 1n, 'unusual'],
    [modulus - 2n, 'unusual'],
    [modulus, 'invalid'],
    [modulus + 2n, 'invalid'],
  ] as const)('finds %d %s', (exponent, judgement) => {
    expect(judgeExponent(exponent, modulus)).toBe(judgement)
  })

  it('finds 3 invalid under a modulus of 3', () => {
    expect(judgeExponent(3n, 3n)).toBe('invalid')
  })
})
