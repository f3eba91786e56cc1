// What the number theory of one record costs: node bench/key-checks.mjs. Build packages/core first.
//
// Best of twenty rounds over a thousand inputs each, in microseconds. RSA moduli are random odd numbers of 2048 bits;
// Ed25519 keys are real ones, and random octets, of which about half are no point.
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { judgeEd25519Point } from '../packages/core/dist/esm/key/ed25519-point.js'
import { judgeExponent } from '../packages/core/dist/esm/key/exponent.js'
import { jacobiSymbol } from '../packages/core/dist/esm/key/jacobi-symbol.js'
import { modulusFromOctets } from '../packages/core/dist/esm/key/modulus-from-octets.js'
import { hasRocaFingerprint } from '../packages/core/dist/esm/key/roca.js'
import { smallFactor } from '../packages/core/dist/esm/key/small-factor.js'
import { smallResidues } from '../packages/core/dist/esm/key/small-residues.js'

const moduliOctets = Array.from({ length: 1000 }, () => {
  const octets = randomBytes(256)
  octets[0] |= 0x80
  octets[255] |= 1
  return Uint8Array.from(octets)
})
const moduli = moduliOctets.map(modulusFromOctets)
const keys = Array.from({ length: 1000 }, () =>
  Uint8Array.from(generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' }).subarray(12)),
)
const points = Array.from({ length: 1000 }, () => Uint8Array.from(randomBytes(32)))

const microseconds = {
  modulusFromOctets: time(moduliOctets, modulusFromOctets),
  smallResidues: time(moduliOctets, smallResidues),
  rsaChecks: time(moduliOctets, judgeModulus),
  judgeExponent: time(moduli, (modulus) => judgeExponent(65537n, modulus)),
  judgeEd25519Point: time(keys, judgeEd25519Point),
  judgeEd25519PointRandom: time(points, judgeEd25519Point),
  jacobiSymbol2048: time(moduli, (modulus, index) => jacobiSymbol(moduli[(index + 1) % 1000], modulus)),
}
for (const [name, value] of Object.entries(microseconds)) console.error(`${name.padEnd(24)} ${value.toFixed(2)} µs`)
console.log(JSON.stringify({ bench: 'key-checks', microseconds }))

/** All that a rule asks of a modulus, from its octets. */
function judgeModulus(octets) {
  const residues = smallResidues(octets)
  return [smallFactor(octets, residues), hasRocaFingerprint(octets, residues)]
}

function time(inputs, run) {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 20; round++) {
    const start = performance.now()
    for (const [index, input] of inputs.entries()) run(input, index)
    best = Math.min(best, ((performance.now() - start) * 1000) / inputs.length)
  }
  return best
}
