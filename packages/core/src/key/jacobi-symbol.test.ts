import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { jacobiSymbol } from './jacobi-symbol.js'

/** By definition: the product of the Legendre symbols over the prime factors, each by listing the squares. */
function symbolByDefinition(a: number, n: number): number {
  let symbol = 1
  let rest = n
  for (let prime = 3; rest > 1; prime += 2) {
    while (rest % prime === 0) {
      const residue = ((a % prime) + prime) % prime
      const squares = Array.from({ length: prime }, (_, root) => (root * root) % prime)
      symbol *= residue === 0 ? 0 : squares.includes(residue) ? 1 : -1
      rest /= prime
    }
  }
  return symbol === 0 ? 0 : symbol // never -0
}

/** By Euclid's algorithm, the textbook way. */
function symbolByEuclid(a: bigint, n: bigint): number {
  let [upper, lower, symbol] = [((a % n) + n) % n, n, 1]
  while (upper > 0n) {
    while (upper % 2n === 0n) {
      upper /= 2n
      if (lower % 8n === 3n || lower % 8n === 5n) symbol = -symbol
    }
    if (upper % 4n === 3n && lower % 4n === 3n) symbol = -symbol
    ;[upper, lower] = [lower % upper, upper]
  }
  return lower === 1n ? symbol : 0
}

const odd = (bits: bigint) => fc.bigInt({ min: 0n, max: 2n ** bits }).map((number) => number | 1n)

describe('jacobiSymbol()', () => {
  it('keeps to the definition for small numbers', () => {
    for (let n = 1; n < 150; n += 2) {
      for (let a = -n; a < 2 * n; a++) {
        expect([a, n, jacobiSymbol(BigInt(a), BigInt(n))]).toEqual([a, n, symbolByDefinition(a, n)])
      }
    }
  })

  it('agrees with Euclid on numbers of any size', () => {
    const size = fc.integer({ min: 1, max: 2100 }).map(BigInt)
    const pair = fc
      .tuple(size, size)
      .chain(([bits, other]) => fc.tuple(fc.bigInt({ min: 0n, max: 2n ** bits }), odd(other)))
    fc.assert(
      fc.property(pair, ([a, n]) => {
        expect(jacobiSymbol(a, n)).toBe(symbolByEuclid(a, n))
      }),
      { numRuns: 500 },
    )
  })

  it('is not misled by numbers whose leading bits are equal', () => {
    fc.assert(
      fc.property(odd(700n), fc.nat(5000), fc.integer({ min: 0, max: 690 }), (n, delta, shift) => {
        const near = n - (BigInt(delta) << BigInt(shift))
        expect(jacobiSymbol(near, n)).toBe(symbolByEuclid(near, n))
      }),
      { numRuns: 500 },
    )
  })

  it('takes powers of two, limbs of zeros and limbs of ones', () => {
    for (let bits = 1n; bits < 200n; bits++) {
      for (const n of [2n ** bits + 1n, 2n ** bits - 1n, 2n ** 200n + 2n ** bits + 1n]) {
        for (const a of [0n, 1n, 2n ** (bits / 2n), 2n ** 24n, 2n ** 48n, 2n ** 72n - 1n, n - 1n, n - 2n]) {
          expect(jacobiSymbol(a, n)).toBe(symbolByEuclid(a, n))
        }
      }
    }
  })

  it('is 0 just where a factor is shared', () => {
    const p = 2n ** 521n - 1n
    const q = 2n ** 607n - 1n
    expect(jacobiSymbol(p * 12345n, p * q)).toBe(0)
    expect(jacobiSymbol(0n, p * q)).toBe(0)
    expect(jacobiSymbol(p * q - 1n, p * q)).not.toBe(0)
  })

  it('refuses an even, a zero and a negative modulus', () => {
    for (const n of [0n, 2n, -1n, 2n ** 255n]) {
      expect(() => jacobiSymbol(1n, n)).toThrow(expect.objectContaining({ code: 'bad-argument' }))
    }
  })
})
