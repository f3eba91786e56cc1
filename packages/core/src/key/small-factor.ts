import { smallPrimes, smallResidues } from './small-residues.js'

/**
 * The smallest prime up to 167 that divides a modulus. A key with one was made badly, or its text was damaged.
 *
 * `residues` saves the division where the caller has `smallResidues(modulus)` already.
 */
export function smallFactor(modulus: Uint8Array, residues: Uint8Array = smallResidues(modulus)): number | undefined {
  return smallPrimes[residues.indexOf(0)]
}
