import { randomBytes } from 'node:crypto'
import { createWriteStream, readFileSync } from 'node:fs'
import { finished } from 'node:stream/promises'

const keys = JSON.parse(readFileSync(new URL('../../packages/core/vectors/keys.json', import.meta.url), 'utf8'))

const primes = Array.from({ length: 165 }, (_, i) => i + 3).filter((n) => {
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false
  return true
})
const product = primes.reduce((all, prime) => all * BigInt(prime), 1n)

/** No key, but nothing that the rules see tells: odd, of the right size, without a small factor. */
function makeModulus(bits) {
  for (;;) {
    const modulus = randomBytes(bits / 8)
    modulus[0] |= 0x80
    modulus[modulus.length - 1] |= 1
    const rest = BigInt(`0x${modulus.toString('hex')}`) % product
    if (primes.every((prime) => rest % BigInt(prime) !== 0n)) return modulus
  }
}

/** Another modulus in the SubjectPublicKeyInfo of a key whose exponent is 65537, where it lies before the last five octets. */
function varied(base64, bits) {
  const octets = Buffer.from(base64, 'base64')
  makeModulus(bits).copy(octets, octets.length - 5 - bits / 8)
  return octets.toString('base64')
}

/** The owners of so many selectors, and their text. */
export function* makeSelectors(count, bits) {
  for (let index = 0; index < count; index++) {
    const owner = `s${index}._domainkey.example.com`
    yield { owner, value: `v=DKIM1; k=rsa; p=${varied(keys[`rsa${bits}`], bits)}` }
  }
}

/** Writes the zone, the owners with their texts and without, and the queries for dnsperf; for dig at most `most` of those. */
export async function writeZone(folder, name, count, bits, most = count) {
  const files = Object.fromEntries(
    ['zone', 'owners', 'list', 'queries', 'short'].map((kind) => [kind, `${folder}/${name}.${kind}`]),
  )
  const streams = Object.values(files).map((path) => createWriteStream(path))
  const [zone, owners, list, queries, short] = streams
  let left = most
  zone.write('$TTL 300\n@ SOA ns1 hostmaster 1 3600 600 86400 120\n@ NS ns1\nns1 A 127.0.0.1\n')
  for (const { owner, value } of makeSelectors(count, bits)) {
    zone.write(`${owner}. TXT "${value.match(/.{1,255}/g).join('" "')}"\n`)
    owners.write(`${owner}\t${value}\n`)
    list.write(`${owner}\n`)
    queries.write(`${owner} TXT\n`)
    if (left-- > 0) short.write(`${owner} TXT\n`)
  }
  for (const stream of streams) stream.end()
  await Promise.all(streams.map((stream) => finished(stream)))
  return files
}
