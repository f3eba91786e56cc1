import { seededRandom } from '../../packages/dns/dist/testing/seeded-random.js'

/** Whole numbers below a bound, the same for the same seed. */
export function seededBelow(seed) {
  const random = seededRandom(seed)
  return (bound) => Math.floor(random() * bound)
}
