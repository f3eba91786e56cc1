import { smallPrimes, smallResidues } from './small-residues.js'

/** For each small prime: every power of 65537 modulo it, with its exponent. As many as 65537 has order. */
const logarithms: readonly ReadonlyMap<number, number>[] = smallPrimes.map(listLogarithms)

/**
 * Whether a modulus has the fingerprint of CVE-2017-15361 (ROCA): keys of up to 2048 bits that have it can be factored.
 *
 * The faulty library makes primes p = k·M + (65537^a mod M), M divisible by the primes up to 167, so the modulus is a
 * power of 65537 modulo M as well: M. Nemec et al., 'The Return of Coppersmith's Attack' (CCS 2017), §2. One random
 * modulus in 2^154 is that too. `residues` saves the division where the caller has `smallResidues(modulus)` already.
 */
export function hasRocaFingerprint(modulus: Uint8Array, residues: Uint8Array = smallResidues(modulus)): boolean {
  const exponents: number[] = []
  for (const [index, table] of logarithms.entries()) {
    const exponent = table.get(residues[index] ?? 0)
    if (exponent === undefined) return false
    exponents.push(exponent)
  }
  // One exponent serves all primes where every two agree modulo what their orders have in common.
  return exponents.every((left, i) => exponents.every((right, j) => (left - right) % commonOrder(i, j) === 0))
}

function listLogarithms(prime: number): Map<number, number> {
  const table = new Map<number, number>()
  for (let power = 1; !table.has(power); power = (power * 65537) % prime) table.set(power, table.size)
  return table
}

function commonOrder(i: number, j: number): number {
  let [greater, lesser] = [logarithms[i]?.size ?? 1, logarithms[j]?.size ?? 1]
  while (lesser > 0) [greater, lesser] = [lesser, greater % lesser]
  return greater
}
