// How long findCommonFactors takes: node bench/weak-keys.mjs [count]. Build packages/core first.
//
// The moduli are random odd numbers of 2048 bits, made from random octets, not RSA keys: ten thousand of those take
// minutes to make. It is harder work than real keys are, since most random numbers share some small factor with another.
// Three moduli with shared primes are planted among them; the run fails unless just those are found.
import { generatePrimeSync, randomBytes } from 'node:crypto'
import { findCommonFactors } from '../packages/core/dist/esm/key/common-factors.js'

const count = Number(process.argv[2] ?? 10_000)
const moduli = Array.from({ length: count }, randomModulus)
const [p, q, ...others] = Array.from({ length: 4 }, () => generatePrimeSync(1024, { bigint: true }))
const planted = [0, Math.floor(count / 3), count - 1]
const values = [p * others[0], p * q, q * others[1]]
for (const [at, index] of planted.entries()) moduli[index] = values[at]

const start = performance.now()
const found = findCommonFactors(moduli, { onProgress })
const seconds = (performance.now() - start) / 1000
const maxRssMegabytes = process.resourceUsage().maxRSS / 1024

const [first, both, last] = planted
const wanted = [
  { index: first, factor: p, partners: [both] },
  { index: both, factor: p, partners: [first] },
  { index: both, factor: q, partners: [last] },
  { index: last, factor: q, partners: [both] },
]
const complete = describe(found) === describe(wanted)
console.error(`\n${count} moduli: ${seconds.toFixed(1)} s, ${maxRssMegabytes.toFixed(0)} MB at most`)
console.log(JSON.stringify({ bench: 'weak-keys', count, bits: 2048, seconds, maxRssMegabytes, complete }))
if (!complete) process.exitCode = 1

function randomModulus() {
  const octets = randomBytes(256)
  octets[0] |= 0x80
  octets[255] |= 1
  return BigInt(`0x${octets.toString('hex')}`)
}

function onProgress(done, total) {
  process.stderr.write(`\rstep ${done} of ${total}`)
}

function describe(factors) {
  return factors
    .map(({ index, factor, partners }) => `${index} ${factor} ${partners}`)
    .sort()
    .join('\n')
}
