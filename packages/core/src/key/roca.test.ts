import { checkPrimeSync, generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { octetsOf } from './octets-of.testing.js'
import { hasRocaFingerprint } from './roca.js'
import { smallPrimes } from './small-residues.js'

const primorial = smallPrimes.reduce((product, prime) => product * BigInt(prime), 1n)

/** The primes modulo which the powers of 65537 are not all residues but 0: the list that detectors of ROCA publish. */
const tellingPrimes = [11, 13, 17, 19, 37, 53, 61, 71, 73, 79, 97, 103, 107, 109, 127, 151, 157]

function powers(prime: number): Set<number> {
  const found = new Set<number>()
  for (let exponent = 0; exponent < prime; exponent++) found.add(Number(power(65537n, BigInt(exponent), BigInt(prime))))
  return found
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n
  for (let square = base % modulus, rest = exponent; rest > 0n; rest >>= 1n, square = (square * square) % modulus) {
    if (rest & 1n) result = (result * square) % modulus
  }
  return result
}

/** A prime as the faulty library makes it: of `bits` bits, from the primes up to the `count`th and the exponent `a`. */
function rocaPrime(bits: number, count: number, a: bigint): bigint {
  let m = 1n
  for (let candidate = 2n, found = 0; found < count; candidate++) {
    if (!checkPrimeSync(candidate)) continue
    m *= candidate
    found++
  }
  const residue = power(65537n, a, m)
  for (let k = (3n << BigInt(bits - 2)) / m; ; k++) {
    if (checkPrimeSync(k * m + residue)) return k * m + residue
  }
}

/** The modulus moved by a multiple of all small primes but one, so that only its residue by that one changes. */
function changeResidue(modulus: bigint, prime: number, wanted: number): bigint {
  const step = primorial / BigInt(prime)
  let changed = modulus
  while (Number(changed % BigInt(prime)) !== wanted) changed += step
  return changed
}

describe('hasRocaFingerprint()', () => {
  // The library's own counts of primes for these sizes.
  const vulnerable = [
    { size: 512, modulus: rocaPrime(256, 39, 12345678901n) * rocaPrime(256, 39, 98765432109n) },
    { size: 1024, modulus: rocaPrime(512, 71, 3141592653589n) * rocaPrime(512, 71, 2718281828459n) },
    { size: 2048, modulus: rocaPrime(1024, 126, 1618033988749n) * rocaPrime(1024, 126, 1414213562373n) },
  ]

  it.each(vulnerable)('fires on a modulus of $size bits made the faulty way', ({ modulus, size }) => {
    expect(modulus.toString(2)).toHaveLength(size)
    expect(hasRocaFingerprint(octetsOf(modulus))).toBe(true)
  })

  it('fires on the powers of 65537', () => {
    for (const exponent of [1n, 2n, 63n, 64n, 128n]) expect(hasRocaFingerprint(octetsOf(65537n ** exponent))).toBe(true)
  })

  it('rests on the primes that detectors publish', () => {
    expect(smallPrimes.filter((prime) => prime > 2 && powers(prime).size < prime - 1)).toEqual(tellingPrimes)
  })

  it.each(tellingPrimes)('does not fire where only the residue modulo %d is no power', (prime) => {
    const known = powers(prime)
    for (const { modulus } of vulnerable) {
      for (let wanted = 0; wanted < prime; wanted++) {
        if (!known.has(wanted)) expect(hasRocaFingerprint(octetsOf(changeResidue(modulus, prime, wanted)))).toBe(false)
      }
    }
  })

  it('does not fire where every residue is a power, but no exponent serves all', () => {
    for (const { modulus } of vulnerable) {
      const residue = Number(modulus % 157n)
      // 65537 has the even order 78 modulo 157 and an even one modulo 53: the exponent's parity no longer agrees.
      expect(hasRocaFingerprint(octetsOf(changeResidue(modulus, 157, (residue * 65537) % 157)))).toBe(false)
    }
  })

  it('does not fire on a multiple of a small prime', () => {
    for (const { modulus } of vulnerable) {
      for (const prime of smallPrimes) expect(hasRocaFingerprint(octetsOf(modulus * BigInt(prime)))).toBe(false)
    }
    expect(hasRocaFingerprint(octetsOf(0n))).toBe(false)
  })

  it('does not fire on keys of a sound generator', () => {
    for (let count = 0; count < 5; count++) {
      const { n } = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'jwk' })
      const modulus = BigInt(`0x${Buffer.from(n ?? '', 'base64url').toString('hex')}`)
      expect(hasRocaFingerprint(octetsOf(modulus))).toBe(false)
    }
  })

  it('does not fire on random odd numbers', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 1023n, max: 2n ** 1024n }), (number) => {
        expect(hasRocaFingerprint(octetsOf(number | 1n))).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })
})
