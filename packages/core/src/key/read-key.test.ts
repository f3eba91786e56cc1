import { execFileSync } from 'node:child_process'
import { createPublicKey } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { keys } from '../testing/vector-keys.testing.js'
import { type KeyReading, readKey } from './read-key.js'

function octetsOf(name: string): Buffer {
  return Buffer.from(keys[name]?.replace(/\s/g, '') ?? '', 'base64')
}

const rsaKeys: [string, number][] = [
  ['rsa512', 512],
  ['rsa1024', 1024],
  ['rsa1536', 1536],
  ['rsa2048', 2048],
  ['rsa3072', 3072],
  ['rsa4096', 4096],
  ['rsa8192', 8192],
]

const others: [string, KeyReading][] = [
  ['ed25519-wrapped', { kind: 'ed25519', octets: new Uint8Array(octetsOf('ed25519')) }],
  ['elliptic-curve', { kind: 'other-key', name: 'elliptic curve' }],
  ['certificate', { kind: 'certificate' }],
  ['certificate-request', { kind: 'certificate request' }],
  ['rsa2048-damaged', { kind: 'unreadable' }],
  ['ed25519', { kind: 'unreadable' }],
  ['rsa2048-second-half', { kind: 'unreadable' }],
  ['rsa2048-first-half', { kind: 'truncated', has: octetsOf('rsa2048-first-half').length, wants: 294 }],
]

/** With the octets after which each is known for what it is. */
const privateKeys: [string, string, number][] = [
  ['private-pkcs8', 'PKCS#8', 8],
  ['private-pkcs1', 'PKCS#1', 8],
  ['private-ed25519-pkcs8', 'PKCS#8', 6],
  ['private-sec1', 'SEC1', 6],
  ['private-encrypted', 'encrypted PKCS#8', 17],
  ['private-openssh', 'OpenSSH', 14],
]

function plain(reading: KeyReading): KeyReading {
  return reading.kind === 'ed25519' ? { ...reading, octets: new Uint8Array(reading.octets) } : reading
}

describe('readKey()', () => {
  it.each(rsaKeys)('reads %s as node:crypto does', (name, bits) => {
    const reading = readKey(octetsOf(name))
    const jwk = createPublicKey({ key: octetsOf(name), format: 'der', type: 'spki' }).export({ format: 'jwk' })
    expect(reading).toMatchObject({ kind: 'rsa', form: 'spki', bits, trailing: 0 })
    if (reading.kind !== 'rsa') return
    expect(Buffer.from(reading.modulus).toString('base64url')).toBe(jwk.n)
    expect(Buffer.from(reading.exponent).toString('base64url')).toBe(jwk.e)
  })

  it('reads a bare RSAPublicKey', () => {
    expect(readKey(octetsOf('rsa2048-pkcs1'))).toMatchObject({ kind: 'rsa', form: 'pkcs1', bits: 2048, trailing: 0 })
  })

  it('counts the octets after a key', () => {
    expect(readKey(Buffer.concat([octetsOf('rsa2048'), Buffer.alloc(3)]))).toMatchObject({ trailing: 3 })
    expect(readKey(Buffer.concat([octetsOf('rsa2048-pkcs1'), Buffer.alloc(5)]))).toMatchObject({ trailing: 5 })
  })

  it('counts the bits of a modulus, not its octets', () => {
    // RSAPublicKey of modulus 0x01ff (9 bits) and exponent 3.
    expect(readKey(Buffer.from('3007020201ff020103', 'hex'))).toMatchObject({ kind: 'rsa', bits: 9 })
  })

  it.each(others)('knows %s', (name, reading) => {
    expect(plain(readKey(octetsOf(name)))).toEqual(reading)
  })

  it('takes a certificate of version 1 for no request, whatever its serial number', () => {
    const start = (serial: string) => Buffer.from(`300e300c0201${serial}3007060355040630003000`, 'hex')
    expect(readKey(start('05'))).toEqual({ kind: 'certificate' })
    expect(readKey(start('00'))).toEqual({ kind: 'certificate request' })
  })

  it.each(privateKeys)('knows %s, and every part of it with its first elements', (name, form, head) => {
    const octets = octetsOf(name)
    for (let length = 0; length <= octets.length; length++) {
      const { kind } = readKey(octets.subarray(0, length))
      expect([length, kind]).toEqual([length, length >= head ? 'private' : expect.not.stringMatching('private')])
    }
    expect(readKey(octets)).toEqual({ kind: 'private', form })
  })

  it('knows a private key whatever length it claims', () => {
    for (const [name, form] of privateKeys.filter(([name]) => name !== 'private-openssh')) {
      const octets = octetsOf(name)
      const header = (octets[1] ?? 0) < 0x80 ? 2 : 2 + ((octets[1] ?? 0) & 0x7f)
      const spoilt = Buffer.concat([Buffer.from('3084ffffffff', 'hex'), octets.subarray(header)])
      expect(readKey(spoilt)).toEqual({ kind: 'private', form })
    }
  })

  it('takes a key for no encrypted one where its OID only begins like theirs', () => {
    // The OID 1.2.840, and in the place of its parameters what would make it one of PKCS#5.
    const octets = Buffer.from('3012300d06032a864886f70d0105020100000300', 'hex')
    expect(readKey(octets)).not.toMatchObject({ kind: 'private' })
  })

  it.each([...rsaKeys.slice(0, 6).map(([name]) => name), 'rsa2048-pkcs1', 'ed25519-wrapped', 'certificate'])(
    'calls every part of %s truncated, and says how much is missing',
    (name) => {
      const octets = octetsOf(name)
      const header = (octets[1] ?? 0) < 0x80 ? 2 : 2 + ((octets[1] ?? 0) & 0x7f)
      for (let length = 0; length < octets.length; length++) {
        expect(readKey(octets.subarray(0, length))).toEqual(
          length < header ? { kind: 'unreadable' } : { kind: 'truncated', has: length, wants: octets.length },
        )
      }
    },
  )

  it('never throws, on any octets', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (octets) => {
        expect(typeof readKey(octets).kind).toBe('string')
        expect(typeof readKey(Uint8Array.of(0x30, octets.length, ...octets)).kind).toBe('string')
      }),
      { numRuns: 1000 },
    )
  })

  it('never throws, on any key with an octet changed, and never invents a longer key', () => {
    const all = [...rsaKeys.slice(0, 4), ...others, ...privateKeys].map(([name]) => octetsOf(name))
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.nat(), fc.nat({ max: 255 }), (octets, at, value) => {
        const changed = Buffer.from(octets)
        changed[at % changed.length] = value
        const reading = readKey(changed)
        if (reading.kind === 'rsa') expect(reading.bits).toBeLessThanOrEqual(changed.length * 8)
      }),
      { numRuns: 2000 },
    )
  })
})

const hasOpenssl = isThere('openssl', 'version')

function isThere(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
}

function openssl(args: string, input?: Buffer): Buffer {
  return execFileSync('openssl', args.split(' '), { stdio: 'pipe', ...(input ? { input } : {}) })
}
/** What node:crypto cannot make. CI must have it; elsewhere the tests are skipped by name. */
;(hasOpenssl || process.env.CI ? describe : describe.skip)('readKey(), on what openssl makes', () => {
  const pem = Buffer.from(keys['private-pem'] ?? '')

  it.each([
    ['pkcs8 -topk8 -v1 PBE-SHA1-3DES -passout pass:x -outform DER', 'private', 'encrypted PKCS#8'],
    ['pkcs8 -topk8 -v2 aes-128-cbc -passout pass:x -outform DER', 'private', 'encrypted PKCS#8'],
    ['pkcs8 -topk8 -scrypt -passout pass:x -outform DER', 'private', 'encrypted PKCS#8'],
    ['pkcs8 -topk8 -nocrypt -outform DER', 'private', 'PKCS#8'],
    ['rsa -traditional -outform DER', 'private', 'PKCS#1'],
    ['rsa -pubout -outform DER', 'rsa', 'spki'],
    ['rsa -RSAPublicKey_out -outform DER', 'rsa', 'pkcs1'],
  ])('%s', (args, kind, form) => {
    expect(readKey(openssl(args, pem))).toMatchObject({ kind, form })
  })

  it.each([
    ['-algorithm EC -pkeyopt ec_paramgen_curve:P-384', 'elliptic curve'],
    ['-algorithm ED448', 'Ed448'],
    ['-algorithm X25519', 'X25519'],
  ])('genpkey %s', (args, name) => {
    const key = openssl(`genpkey ${args} -outform DER`)
    expect(readKey(key).kind).toBe('private')
    expect(readKey(openssl('pkey -inform DER -pubout -outform DER', key))).toEqual({ kind: 'other-key', name })
  })
})
