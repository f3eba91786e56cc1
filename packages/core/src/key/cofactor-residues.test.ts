import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cofactorResidues } from './cofactor-residues.js'

function residuesByDivision(numbers: readonly bigint[]): bigint[] {
  return numbers.map((number, index) =>
    numbers.reduce((product, other, at) => (at === index ? product : (product * other) % number), 1n % number),
  )
}

const numbers = fc.oneof(
  fc.array(fc.bigInt({ min: 2n, max: 30n }), { minLength: 1, maxLength: 40 }),
  fc.array(fc.bigInt({ min: 2n, max: 2n ** 200n }), { minLength: 1, maxLength: 40 }),
  // Powers of two and their neighbours: fractions of zeros and of ones.
  fc.array(
    fc
      .tuple(fc.integer({ min: 2, max: 300 }), fc.integer({ min: -1, max: 1 }))
      .map(([bits, near]) => 2n ** BigInt(bits) + BigInt(near)),
    { minLength: 1, maxLength: 40 },
  ),
)

describe('cofactorResidues()', () => {
  it('gives 1 for a number alone, for nothing is the empty product', () => {
    expect(cofactorResidues([35n])).toEqual([1n])
  })

  it('gives nothing for nothing', () => {
    expect(cofactorResidues([])).toEqual([])
  })

  it('agrees with plain division', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        expect(cofactorResidues(list)).toEqual(residuesByDivision(list))
      }),
      { numRuns: 500 },
    )
  })

  it('agrees with plain division where the numbers fill several trees', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 2000 }), (list, blockBits) => {
        expect(cofactorResidues(list, { blockBits })).toEqual(residuesByDivision(list))
      }),
      { numRuns: 300 },
    )
  })

  it.each([undefined, 64])('counts its steps up to the total, with blocks of %p bits', (blockBits) => {
    const steps: [number, number][] = []
    const onProgress = (done: number, total: number) => steps.push([done, total])
    cofactorResidues(
      Array.from({ length: 37 }, (_, index) => BigInt(index + 2)),
      { onProgress, ...(blockBits && { blockBits }) },
    )
    expect(steps.map(([done]) => done)).toEqual(steps.map((_, index) => index + 1))
    expect(new Set(steps.map(([, total]) => total))).toEqual(new Set([steps.length]))
  })
})
