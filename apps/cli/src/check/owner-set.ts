import { createHash } from 'node:crypto'
import { canonicalName } from '@dkimkit/core'

/** Places at the start; twice as many when six of ten are taken. */
const firstSize = 1024
const fullest = 0.6

/**
 * Owners, each with a number of the caller's, from 0 to 65,534. Kept are 64 bits of their digests, in place of the names: a
 * million take some 20 MB, and two of them look alike once in thirty million runs.
 */
export class OwnerSet {
  #count = 0
  /** Two places for each: both 0 where nothing is. */
  #digests = new Uint32Array(2 * firstSize)
  #numbers = new Uint16Array(firstSize)

  get size(): number {
    return this.#count
  }

  /** Adds an owner, unless it is there. */
  add(owner: string, number = 0): void {
    if (this.#count >= this.#numbers.length * fullest) this.#grow()
    const [high, low] = digestOf(owner)
    this.#put(high, low, number)
  }

  /** The number that the owner was added with, if it was. */
  get(owner: string): number | undefined {
    if (this.#count === 0) return undefined
    const [high, low] = digestOf(owner)
    const place = this.#find(high, low)
    return this.#isFree(place) ? undefined : this.#numbers[place]
  }

  has(owner: string): boolean {
    return this.get(owner) !== undefined
  }

  #put(high: number, low: number, number: number): void {
    const place = this.#find(high, low)
    if (!this.#isFree(place)) return
    this.#digests[2 * place] = high
    this.#digests[2 * place + 1] = low
    this.#numbers[place] = number
    this.#count++
  }

  /** Where a digest is, or the free place where it belongs. */
  #find(high: number, low: number): number {
    const mask = this.#numbers.length - 1
    let place = low & mask
    while (!this.#isFree(place) && (this.#digests[2 * place] !== high || this.#digests[2 * place + 1] !== low))
      place = (place + 1) & mask
    return place
  }

  #isFree(place: number): boolean {
    return this.#digests[2 * place] === 0 && this.#digests[2 * place + 1] === 0
  }

  #grow(): void {
    const digests = this.#digests
    const numbers = this.#numbers
    this.#digests = new Uint32Array(2 * digests.length)
    this.#numbers = new Uint16Array(2 * numbers.length)
    this.#count = 0
    for (const [place, number] of numbers.entries()) {
      const high = digests[2 * place] ?? 0
      const low = digests[2 * place + 1] ?? 0
      if (high !== 0 || low !== 0) this.#put(high, low, number)
    }
  }
}

/** Never both 0, which stands for nothing. */
function digestOf(owner: string): [high: number, low: number] {
  const digest = createHash('sha256').update(canonicalName(owner)).digest()
  return [digest.readUInt32LE(0) || 1, digest.readUInt32LE(4)]
}
