import { describe, expect, it } from '@jest/globals'
import { octetsOf } from './octets-of.testing.js'
import { smallFactor } from './small-factor.js'
import { smallPrimes } from './small-residues.js'

describe('smallFactor()', () => {
  const large = 2n ** 2203n - 1n // A Mersenne prime.

  it.each(smallPrimes)('finds %d in a large modulus', (prime) => {
    expect(smallFactor(octetsOf(large * BigInt(prime)))).toBe(prime)
  })

  it('names the smallest of several', () => {
    expect(smallFactor(octetsOf(large * 167n * 13n * 19n))).toBe(13)
    expect(smallFactor(octetsOf(2n ** 2047n))).toBe(2)
  })

  it('finds nothing in primes and in products of primes over 167', () => {
    for (const modulus of [1n, 173n, 173n * 179n, large, large * (2n ** 521n - 1n)]) {
      expect(smallFactor(octetsOf(modulus))).toBeUndefined()
    }
  })

  it('takes 0 as even', () => {
    expect(smallFactor(octetsOf(0n))).toBe(2)
  })
})
