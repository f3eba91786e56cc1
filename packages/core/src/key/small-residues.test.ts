import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { octetsOf } from './octets-of.testing.js'
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
        expect(Array.from(smallResidues(octetsOf(modulus)))).toEqual(exact(modulus))
      }),
    )
  })

  it('takes octets of any count, the largest sums and zeros in front', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (octets) => {
        const modulus = octets.reduce((number, octet) => number * 256n + BigInt(octet), 0n)
        expect(Array.from(smallResidues(octets))).toEqual(exact(modulus))
      }),
    )
    for (const count of [0, 1, 2, 179, 180, 181, 360, 512, 541, 8192]) {
      const largest = new Uint8Array(count).fill(255)
      expect(Array.from(smallResidues(largest))).toEqual(exact(2n ** BigInt(8 * count) - 1n))
    }
  })

  it('does not round up next to a multiple of a prime, at the largest remainders', () => {
    // One below the product of consecutive primes is the largest remainder by each pack that they fill.
    let product = 1n
    for (const prime of smallPrimes) {
      product *= BigInt(prime)
      for (const near of [product - 1n, product, product + 1n])
        expect(Array.from(smallResidues(octetsOf(near)))).toEqual(exact(near))
    }
    for (const bits of [256n, 1439n, 1440n, 2048n, 20_000n]) {
      const multiple = (2n ** bits / product) * product
      for (const near of [multiple - 1n, multiple, multiple + 1n]) {
        expect(Array.from(smallResidues(octetsOf(near)))).toEqual(exact(near))
      }
    }
  })
})
