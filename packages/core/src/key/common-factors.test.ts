import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type CommonFactor, findCommonFactors } from './common-factors.js'

/** Mersenne primes, of 521 to 4423 bits. */
const [p, q, r, s, t, u] = [521n, 607n, 1279n, 2203n, 3217n, 4423n].map((bits) => 2n ** bits - 1n) as [
  bigint,
  bigint,
  bigint,
  bigint,
  bigint,
  bigint,
]

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b)
}

/** Every pair, as 'index: factor partners', sorted. */
function pairsByEuclid(moduli: readonly bigint[]): string[] {
  return moduli.flatMap((modulus, index) => {
    const partners = new Map<bigint, number[]>()
    for (const [at, other] of moduli.entries()) {
      const factor = other > 1n && modulus > 1n && other !== modulus ? divisor(modulus, other) : 1n
      if (factor > 1n) partners.set(factor, [...(partners.get(factor) ?? []), at])
    }
    return [...partners].map(([factor, indexes]) => `${index}: ${factor} ${indexes}`)
  })
}

function asLines(found: readonly CommonFactor[]): string[] {
  return found.map(({ index, factor, partners }) => `${index}: ${factor} ${partners}`)
}

describe('findCommonFactors()', () => {
  it('names the factor and the partner of both moduli', () => {
    expect(findCommonFactors([r * s, p * q, t, p * u])).toEqual([
      { index: 1, factor: p, partners: [3] },
      { index: 3, factor: p, partners: [1] },
    ])
  })

  it('finds nothing among moduli without a common factor', () => {
    expect(findCommonFactors([p * q, r * s, t * u])).toEqual([])
  })

  it('looks for the partners of the first few that share, if it is told so, among all of them', () => {
    const moduli = [t, p * q, p * r, p * s]
    expect(asLines(findCommonFactors(moduli, { mostPaired: 1 }))).toEqual([`1: ${p} 2,3`])
    expect(findCommonFactors(moduli, { mostPaired: 2 }).map(({ index }) => index)).toEqual([1, 2])
  })

  it('finds nothing in equal moduli', () => {
    expect(findCommonFactors([p * q, p * q, r * s, p * q])).toEqual([])
  })

  it('reports each of several equal moduli that share a factor with another', () => {
    expect(findCommonFactors([p * q, p * r, p * q])).toEqual([
      { index: 0, factor: p, partners: [1] },
      { index: 1, factor: p, partners: [0, 2] },
      { index: 2, factor: p, partners: [1] },
    ])
  })

  it('tells the factors of a modulus apart whose both primes are shared', () => {
    expect(asLines(findCommonFactors([p * q, p * r, q * s, t * u]))).toEqual([
      `0: ${p} 1`,
      `0: ${q} 2`,
      `1: ${p} 0`,
      `2: ${q} 0`,
    ])
  })

  it('tells them apart where every prime is shared all round', () => {
    const moduli = [p * q, q * r, r * p]
    expect(asLines(findCommonFactors(moduli)).sort()).toEqual(pairsByEuclid(moduli).sort())
  })

  it('finds a modulus that divides another, one of even numbers too', () => {
    expect(asLines(findCommonFactors([p, p * q]))).toEqual([`0: ${p} 1`, `1: ${p} 0`])
    expect(asLines(findCommonFactors([2n * p * q, 4n * p]))).toEqual([`0: ${2n * p} 1`, `1: ${2n * p} 0`])
  })

  it('finds a modulus that is the product of its neighbours', () => {
    expect(asLines(findCommonFactors([p, q, p * q]))).toEqual([`0: ${p} 2`, `1: ${q} 2`, `2: ${p} 0`, `2: ${q} 1`])
  })

  it('ignores 0, 1 and negative numbers', () => {
    expect(asLines(findCommonFactors([0n, p * q, 1n, -p, p * r, 0n, -1n]))).toEqual([`1: ${p} 4`, `4: ${p} 1`])
    for (const moduli of [[], [0n], [1n, 1n], [-5n, -10n], [p], [0n, p, 1n]])
      expect(findCommonFactors(moduli)).toEqual([])
  })

  it('leaves small factors out unless asked for', () => {
    const moduli = [3n * 5n * p, 3n * 5n * q, 3n * r * s, 6n * t * r]
    expect(asLines(findCommonFactors(moduli))).toEqual([`2: ${3n * r} 3`, `3: ${3n * r} 2`])
    expect(asLines(findCommonFactors(moduli, { leastFactor: 2n })).sort()).toEqual(pairsByEuclid(moduli).sort())
  })

  it('agrees with the divisor of every pair', () => {
    const number = fc.oneof(fc.bigInt({ min: -2n, max: 60n }), fc.bigInt({ min: 0n, max: 2n ** 40n }))
    fc.assert(
      fc.property(fc.array(number, { maxLength: 90 }), (moduli) => {
        expect(asLines(findCommonFactors(moduli, { leastFactor: 0n })).sort()).toEqual(pairsByEuclid(moduli).sort())
      }),
    )
  })

  it('finds partners far apart in a long list', () => {
    // Consecutive odd multiples of 2^200 plus one: random enough, and without a large factor in common.
    const moduli = Array.from({ length: 700 }, (_, index) => 2n ** 200n * BigInt(2 * index + 1) + 1n)
    moduli[3] = p * q
    moduli[350] = q * r
    moduli[699] = p * s
    expect(asLines(findCommonFactors(moduli))).toEqual([`3: ${q} 350`, `3: ${p} 699`, `350: ${q} 3`, `699: ${p} 3`])
  })

  it('names a hundred partners at most', () => {
    const crowd = Array.from({ length: 150 }, (_, index) => p * (2n ** 89n - 1n + 2n * BigInt(index)))
    const found = findCommonFactors(crowd, { leastFactor: 2n ** 300n })
    expect(new Set(found.map(({ index }) => index)).size).toBe(150)
    for (const { index, factor, partners } of found) {
      expect(factor % p).toBe(0n)
      expect(partners).not.toContain(index)
    }
    const counts = crowd.map(
      (_, at) => found.filter(({ index }) => index === at).flatMap(({ partners }) => partners).length,
    )
    expect(new Set(counts)).toEqual(new Set([100]))
  })

  it('counts its steps up to a total that grows by the moduli that share a factor', () => {
    const steps: number[] = []
    const totals = new Set<number>()
    findCommonFactors([p * q, r * s, p * t, u], {
      onProgress: (done, total) => {
        steps.push(done)
        totals.add(total)
      },
    })
    expect(steps).toEqual(steps.map((_, index) => index + 1))
    expect([...totals]).toEqual([steps.length - 2, steps.length])
  })

  it('stops where onProgress aborts the signal, with its reason', () => {
    const controller = new AbortController()
    const reason = new Error('out of time')
    let calls = 0
    const search = () =>
      findCommonFactors([p, q, r, s, t, u], {
        signal: controller.signal,
        onProgress: () => {
          calls++
          controller.abort(reason)
        },
      })
    expect(search).toThrow(reason)
    expect(calls).toBe(1)
    expect(search).toThrow(reason)
    expect(calls).toBe(1)
  })
})
