import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { smallPrimes, smallResidues } from './small-residues.js'

describe('smallPrimes', () => {
  it('holds the 39 primes up to 167', () => {
    const sieved = Array.from({ length: 168 }, (_, number) => number)
    for (let number = 2; number < 168; number++) {
      for (let multiple = 2 * number; multiple < 168; multiple += number) sieved[multiple] = 0
    }
    expect(smallPrimes).toEqual(sieved.filter((number) => number > 1))
    expect(smallPrimes).toHaveLength(39)
  })
})

describe('smallResidues()', () => {
  const exact = (modulus: bigint) => smallPrimes.map((prime) => Number(modulus % BigInt(prime)))

  it('agrees with exact division', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 4096n }), (modulus) => {
        expect(Array.from(smallResidues(modulus))).toEqual(exact(modulus))
      }),
    )
  })

  it('does not round up next to a multiple of a prime, at the largest remainders', () => {
    // One below the product of consecutive primes is the largest remainder by each pack that they fill.
    let product = 1n
    for (const prime of smallPrimes) {
      product *= BigInt(prime)
      for (const near of [product - 1n, product, product + 1n])
        expect(Array.from(smallResidues(near))).toEqual(exact(near))
    }
    for (const prime of smallPrimes) {
      const multiple = (2n ** 52n / BigInt(prime)) * BigInt(prime)
      for (const near of [multiple - 1n, multiple, multiple + 1n]) {
        expect(Array.from(smallResidues(near))).toEqual(exact(near))
      }
    }
  })
})
