import { joinPairs, productLevels } from './product-tree.js'

/** Bits beyond a node's own that its fraction keeps: each level adds an error of at most one in the last of them. */
const GUARD = 32

/** V8 holds no bigint over 2^30 bits, and the root divides a number twice as long as a block. */
const BLOCK_BITS = 2 ** 28

export interface CofactorOptions {
  /** Told after each step of some tenths of a second for ten thousand moduli. */
  readonly onProgress?: (done: number, total: number) => void
  /** Bits of moduli in one tree; default 2^28. */
  readonly blockBits?: number
}

/**
 * For each number the product of all others, modulo itself. Numbers must be over 1.
 *
 * A remainder tree without its divisions. With P the product of all, P/n ≡ Σ P/nᵢ modulo n, since n divides every
 * other term. So the tree takes the fraction Σ 1/nᵢ down: for a node T it is Σ P/nᵢ modulo T, over T, and for the left
 * child of T the fractional part of that times the right child. Each node keeps only as many bits as it has itself, and
 * the one division is at the root. D. J. Bernstein, 'Scaled remainder trees' and 'How to find smooth parts of
 * integers' (both 2004); N. Heninger et al., 'Mining your Ps and Qs' (2012), §3.3.
 */
export function cofactorResidues(numbers: readonly bigint[], options: CofactorOptions = {}): bigint[] {
  const blocks = cutBlocks(numbers, options.blockBits ?? BLOCK_BITS)
  const total = blocks.reduce((sum, block) => sum + 2 * countLevels(block.length) + (blocks.length > 1 ? 2 : 1), 0)
  let done = 0
  const step = () => options.onProgress?.(++done, total)
  if (blocks.length === 1) return blocks.flatMap((block) => blockResidues(block, undefined, step))
  const products = blocks.map((block) => {
    const product = productLevels(block).at(-1)?.[0] ?? 1n
    step()
    return product
  })
  return blocks.flatMap((block, index) => {
    const own = products[index] ?? 1n
    const outside = products.reduce((sum, product, at) => (at === index ? sum : (sum * (product % own)) % own), 1n)
    return blockResidues(block, outside, step)
  })
}

/** The same for one block, the product of everything outside it taken into account. */
function blockResidues(numbers: readonly bigint[], outside: bigint | undefined, step: () => void): bigint[] {
  const levels = [numbers]
  const sizes = [numbers.map((number) => number.toString(16).length * 4)]
  let sums: readonly bigint[] = numbers.map(() => 1n)
  for (let level = numbers; level.length > 1; ) {
    const below = level
    // Σ P/nᵢ over a node: of its children L and R it is left · R + right · L.
    sums = joinPairs(
      sums,
      (left, right, index) => left * (below[index + 1] as bigint) + right * (below[index] as bigint),
    )
    level = joinPairs(level, (left, right) => left * right)
    levels.push(level)
    sizes.push(joinPairs(sizes.at(-1) as number[], (left, right) => left + right))
    step()
  }
  const [product] = levels.pop() as [bigint]
  const [size] = sizes.pop() as [number]
  const [sum] = sums as [bigint]
  const numerator = outside === undefined ? sum : (sum * outside) % product
  let fractions = [BigInt.asUintN(size + GUARD, (numerator << BigInt(size + GUARD)) / product)]
  step()
  for (let level = levels.pop(); level; level = levels.pop()) {
    fractions = descend(fractions, level, sizes.pop() as number[])
    step()
  }
  return fractions.map((fraction, index) => {
    const number = numbers[index] as bigint
    const bits = BigInt(number.toString(16).length * 4 + GUARD)
    // To the nearest integer: the fraction is a little too small.
    return ((fraction * number + (1n << (bits - 1n))) >> bits) % number
  })
}

function descend(fractions: readonly bigint[], level: readonly bigint[], sizes: readonly number[]): bigint[] {
  return level.map((_, index) => {
    const fraction = fractions[index >> 1] as bigint
    const sibling = level[index ^ 1]
    if (sibling === undefined) return fraction
    const siblingSize = sizes[index ^ 1] as number
    const size = (sizes[index] as number) + siblingSize
    return BigInt.asUintN(size + GUARD, fraction * sibling) >> BigInt(siblingSize)
  })
}

function cutBlocks(numbers: readonly bigint[], blockBits: number): bigint[][] {
  const blocks: bigint[][] = []
  let room = 0
  for (const number of numbers) {
    const bits = number.toString(16).length * 4
    if (bits > room || blocks.length === 0) {
      blocks.push([])
      room = blockBits
    }
    blocks.at(-1)?.push(number)
    room -= bits
  }
  return blocks
}

function countLevels(length: number): number {
  return Math.ceil(Math.log2(length))
}
