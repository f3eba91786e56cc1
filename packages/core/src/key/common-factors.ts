import { cofactorResidues } from './cofactor-residues.js'
import { jacobiSymbol } from './jacobi-symbol.js'
import { productLevels } from './product-tree.js'

/** One factor that one modulus shares with others. Whoever holds two of them can compute the private keys. */
export interface CommonFactor {
  /** Which of the moduli, from 0. */
  readonly index: number
  /** The greatest common divisor with each of the partners. */
  readonly factor: bigint
  /** The indexes of moduli that share just this factor, ascending. */
  readonly partners: readonly number[]
}

export interface CommonFactorsOptions {
  /**
   * Smaller factors are left out; default 2^128. No generator makes primes as small, but moduli that are damaged share
   * small ones by chance: of 10,000 random odd numbers nine in ten do.
   */
  readonly leastFactor?: bigint
  /**
   * Partners are looked for of so many moduli at most, the first that share anything; default all. Each takes some
   * milliseconds for a thousand that share, so hostile text could make it hours.
   */
  readonly mostPaired?: number
  /**
   * Told after each step; a step takes up to two seconds for 10,000 moduli of 2048 bits. The total grows once, by the
   * number of moduli that share a factor.
   */
  readonly onProgress?: (done: number, total: number) => void
  /** Looked at after each step. The search never yields, so it is for `onProgress` to abort, as on a deadline. */
  readonly signal?: AbortSignal
}

/** With how many different moduli one is reported, so that a crowd that shares one factor stays affordable. */
const PARTNERS = 100

/** The height of the product tree in which partners are looked for, 64 moduli a node: higher up most nodes share. */
const SEARCH_HEIGHT = 6

/**
 * Finds the factors that different moduli share, over all of them at once; equal moduli are no finding.
 *
 * A modulus that shares several factors has an entry for each. At most 100 partners of one modulus are named, equal ones
 * counted once.
 * Numbers under 2 are ignored. Throws only the signal's reason. 10,000 moduli of 2048 bits take about 10 s.
 *
 * @example
 * ```ts
 * import { findCommonFactors } from '@dkimkit/core'
 *
 * const p = 2n ** 521n - 1n
 * const [first] = findCommonFactors([p * (2n ** 607n - 1n), 2n ** 1279n - 1n, p * (2n ** 2203n - 1n)])
 * first?.factor === p // => true
 * first?.index // => 0
 * first?.partners // => [2]
 * ```
 */
export function findCommonFactors(moduli: readonly bigint[], options: CommonFactorsOptions = {}): CommonFactor[] {
  options.signal?.throwIfAborted()
  const indexes = indexByModulus(moduli)
  if (indexes.size < 2) return []
  let [steps, allSteps] = [0, 0]
  const advance = (done: number, total: number) => {
    steps = done
    allSteps = total
    options.onProgress?.(done, total)
    options.signal?.throwIfAborted()
  }
  const unique = [...indexes.keys()]
  const { leastFactor = 2n ** 128n, mostPaired = Number.POSITIVE_INFINITY } = options
  const residues = cofactorResidues(unique, { onProgress: (done, total) => advance(done, total + 1) })
  const sharing = findSharing(unique, residues, leastFactor)
  advance(steps + 1, allSteps + Math.min(sharing.length, mostPaired))
  return pairUp(sharing, indexes, { leastFactor, mostPaired, onPaired: () => advance(steps + 1, allSteps) })
}

function indexByModulus(moduli: readonly bigint[]): Map<bigint, number[]> {
  const indexes = new Map<bigint, number[]>()
  for (const [index, modulus] of moduli.entries()) {
    if (modulus < 2n) continue
    const equal = indexes.get(modulus)
    if (equal) equal.push(index)
    else indexes.set(modulus, [index])
  }
  return indexes
}

interface Sharing {
  readonly modulus: bigint
  /** What the modulus has in common with the product of all others: all of it where every prime is shared. */
  readonly shared: bigint
}

function findSharing(moduli: readonly bigint[], residues: readonly bigint[], leastFactor: bigint): Sharing[] {
  return moduli
    .map((modulus, index) => ({ modulus, shared: commonDivisor(modulus, residues[index] ?? 1n) }))
    .filter(({ shared }) => shared >= leastFactor)
}

interface PairUpOptions extends Required<Pick<CommonFactorsOptions, 'leastFactor' | 'mostPaired'>> {
  onPaired(): void
}

/** Who shares what with whom, among the few that share anything; by index. */
function pairUp(
  sharing: readonly Sharing[],
  indexes: ReadonlyMap<bigint, readonly number[]>,
  { leastFactor, mostPaired, onPaired }: PairUpOptions,
): CommonFactor[] {
  const levels = productLevels(
    sharing.map(({ modulus }) => modulus),
    SEARCH_HEIGHT,
  )
  // Most partners share one prime and nothing else: one search serves them all.
  const holders = new Map<bigint, readonly bigint[]>()
  const found: CommonFactor[] = []
  for (const { modulus, shared } of sharing.slice(0, mostPaired)) {
    const group = holders.get(shared) ?? findHolders(levels, shared, leastFactor)
    holders.set(shared, group)
    const partnersByFactor = new Map<bigint, number[]>()
    for (const partner of group.filter((holder) => holder !== modulus).slice(0, PARTNERS)) {
      const factor = commonDivisor(shared, partner % shared)
      partnersByFactor.set(factor, [...(partnersByFactor.get(factor) ?? []), ...(indexes.get(partner) ?? [])])
    }
    for (const [factor, partners] of partnersByFactor) {
      partners.sort((left, right) => left - right)
      for (const index of indexes.get(modulus) ?? []) found.push({ index, factor, partners })
    }
    onPaired()
  }
  return found.sort((left, right) => left.index - right.index)
}

/** The moduli that share a factor with a number, by a walk down their product tree. */
function findHolders(levels: readonly (readonly bigint[])[], shared: bigint, leastFactor: bigint): bigint[] {
  const holders: bigint[] = []
  const visit = (height: number, index: number) => {
    const product = levels[height]?.[index]
    if (product === undefined || holders.length > PARTNERS) return
    const common = commonDivisor(shared, product % shared)
    if (common === 1n || common < leastFactor) return
    if (height === 0) {
      holders.push(product)
    } else {
      visit(height - 1, index * 2)
      visit(height - 1, index * 2 + 1)
    }
  }
  const top = levels.length - 1
  for (const index of levels[top]?.keys() ?? []) visit(top, index)
  return holders
}

function commonDivisor(number: bigint, other: bigint): bigint {
  // The symbol is 0 just where the two share a factor, and it is quicker here than Euclid's algorithm.
  if (number % 2n !== 0n && jacobiSymbol(other, number) !== 0) return 1n
  let [greater, lesser] = [number, other]
  while (lesser > 0n) [greater, lesser] = [lesser, greater % lesser]
  return greater
}
