import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { keys } from '../testing/vector-keys.testing.js'
import { dkimPublicKeyOf } from './dkim-key.js'
import { importPrivateKey, importPublicKey } from './import-key.js'

const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey
const ed25519 = generateKeyPairSync('ed25519').privateKey
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
const ed448 = generateKeyPairSync('ed448').privateKey
const pss = generateKeyPairSync('rsa-pss', { modulusLength: 1024 }).privateKey

const passphrase = 'open sesame'
const lock = { cipher: 'aes-256-cbc', passphrase } as const
const seed = Buffer.from(ed25519.export({ format: 'jwk' }).d ?? '', 'base64url')
const rsaPkcs8 = der(rsa, 'pkcs8')
const refused = expect.objectContaining({ code: 'bad-key' })

function pem(key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'sec1' | 'spki', cipher: object = {}): string {
  return key.export({ type, format: 'pem', ...cipher } as never).toString()
}

function der(key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'sec1' | 'spki', cipher: object = {}): Buffer {
  return key.export({ type, format: 'der', ...cipher } as never) as unknown as Buffer
}

function armour(label: string, base64: string): string {
  return `-----BEGIN ${label}-----\n${base64.replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`
}

function publicOf(key: KeyObject): string {
  return dkimPublicKeyOf(createPublicKey(key)).publicKey
}

describe('importPrivateKey()', () => {
  it.each<[string, KeyObject, string | Uint8Array]>([
    ['RSA, PKCS#8, PEM', rsa, pem(rsa, 'pkcs8')],
    ['RSA, PKCS#8, DER', rsa, rsaPkcs8],
    ['RSA, PKCS#8, base64', rsa, rsaPkcs8.toString('base64')],
    ['RSA, PKCS#8, base64 in lines', rsa, `${rsaPkcs8.toString('base64').replace(/.{64}/g, '$&\r\n')}\n`],
    ['RSA, PKCS#8, base64 as octets', rsa, Buffer.from(`${rsaPkcs8.toString('base64')}\n`)],
    ['RSA, PKCS#1, PEM', rsa, pem(rsa, 'pkcs1')],
    ['RSA, PKCS#1, DER', rsa, der(rsa, 'pkcs1')],
    ['Ed25519, PKCS#8, PEM', ed25519, pem(ed25519, 'pkcs8')],
    ['Ed25519, PKCS#8, DER', ed25519, der(ed25519, 'pkcs8')],
    ['Ed25519 seed, octets', ed25519, seed],
    ['Ed25519 seed, octets of another array', ed25519, new Uint8Array([...seed])],
    ['Ed25519 seed, base64', ed25519, seed.toString('base64')],
    ['Ed25519 seed, base64 without padding', ed25519, seed.toString('base64').replace('=', '')],
    ['Ed25519 seed, base64 in a file', ed25519, Buffer.from(`${seed.toString('base64')}\n`)],
    ['PEM as octets', rsa, Buffer.from(pem(rsa, 'pkcs1'))],
    ['PEM with CRLF', rsa, pem(rsa, 'pkcs8').replaceAll('\n', '\r\n')],
    ['PEM after text of 3000 octets', rsa, Buffer.from(`${'Bag Attributes\n'.repeat(200)}${pem(rsa, 'pkcs8')}`)],
    ['PEM after a public key', rsa, pem(createPublicKey(ed25519), 'spki') + pem(rsa, 'pkcs8')],
  ])('reads %s', (_, object, input) => {
    const key = importPrivateKey(input)
    expect(key).toMatchObject(dkimPublicKeyOf(createPublicKey(object)))
    expect(key.privateKey.revealPem()).toBe(pem(object, 'pkcs8'))
  })

  const locked: [string, string | Uint8Array][] = [
    ['PKCS#8, PEM', pem(rsa, 'pkcs8', lock)],
    ['PKCS#8, DER', der(rsa, 'pkcs8', lock)],
    ['PKCS#8, base64', der(rsa, 'pkcs8', lock).toString('base64')],
    ['PKCS#8, PEM as octets', Buffer.from(pem(rsa, 'pkcs8', lock))],
    ['PKCS#1, PEM', pem(rsa, 'pkcs1', lock)],
  ]

  it.each(locked)('opens encrypted %s with its passphrase only', (_, input) => {
    expect(importPrivateKey(input, { passphrase }).publicKey).toBe(publicOf(rsa))
    for (const wrong of ['open', '', `${passphrase} `])
      expect(() => importPrivateKey(input, { passphrase: wrong })).toThrow(refused)
    expect(() => importPrivateKey(input)).toThrow(refused)
  })

  it('takes no notice of a passphrase that is not needed', () => {
    expect(importPrivateKey(seed, { passphrase }).publicKey).toBe(publicOf(ed25519))
    expect(importPrivateKey(pem(rsa, 'pkcs1'), { passphrase }).publicKey).toBe(publicOf(rsa))
  })

  it.each<[string, string | Uint8Array]>([
    ['SEC1, PEM', pem(ec, 'sec1')],
    ['SEC1 after its parameters, PEM', armour('EC PARAMETERS', 'BggqhkjOPQMBBw==') + pem(ec, 'sec1')],
    ['SEC1, DER', der(ec, 'sec1')],
    ['an elliptic curve, PKCS#8, PEM', pem(ec, 'pkcs8')],
    ['an elliptic curve, PKCS#8, DER', der(ec, 'pkcs8')],
    ['Ed448', pem(ed448, 'pkcs8')],
    ['RSA-PSS', pem(pss, 'pkcs8')],
    ['OpenSSH, PEM', armour('OPENSSH PRIVATE KEY', keys['private-openssh'] ?? '')],
    ['OpenSSH, octets', Buffer.from(keys['private-openssh'] ?? '', 'base64')],
    ['a public key, PEM', pem(createPublicKey(rsa), 'spki')],
    ['a public key, PKCS#1, PEM', pem(createPublicKey(rsa), 'pkcs1')],
    ['a public key, DER', der(createPublicKey(rsa), 'spki')],
    ['a public Ed25519 key, DER', der(createPublicKey(ed25519), 'spki')],
    ['a certificate', keys.certificate ?? ''],
    ['a certificate, PEM', armour('CERTIFICATE', keys.certificate ?? '')],
    ['a certificate request, PEM', armour('CERTIFICATE REQUEST', keys['certificate-request'] ?? '')],
    ['a record', `v=DKIM1; p=${keys.rsa2048}`],
    ['nothing', ''],
    ['no octets', new Uint8Array()],
    ['31 octets', seed.subarray(1)],
    ['33 octets', Buffer.concat([seed, Buffer.of(0)])],
    ['the seed in hexadecimal', seed.toString('hex')],
    ['words whose letters would decode to 32 octets', `${'no, '.repeat(21)}n`],
    ['words as octets', Buffer.from('no, '.repeat(21))],
    ['base64 with a letter too many', `${seed.toString('base64').replace('=', '')}AA`],
    ['armour around nothing', armour('PRIVATE KEY', '')],
    ['armour left open', '-----BEGIN PRIVATE KEY'],
    ['half of a PEM file', pem(rsa, 'pkcs8').slice(0, 400)],
    ['half of a DER file', rsaPkcs8.subarray(0, 300)],
    ['the end of a DER file', rsaPkcs8.subarray(300)],
  ])('refuses %s', (_, input) => {
    expect(() => importPrivateKey(input)).toThrow(refused)
  })

  it('refuses an RSA key whose numbers do not fit each other', () => {
    const pkcs1 = der(rsa, 'pkcs1')
    // In the modulus: the key still loads, and would be published with a p= that verifies nothing.
    pkcs1[40] = (pkcs1[40] ?? 0) ^ 1
    expect(() => importPrivateKey(pkcs1)).toThrow(refused)
  })

  it('takes a damaged key never, or as the same key', () => {
    const pkcs1 = der(rsa, 'pkcs1')
    fc.assert(
      fc.property(fc.nat({ max: pkcs1.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const damaged = Buffer.from(pkcs1)
        damaged[at] = (damaged[at] ?? 0) ^ flip
        try {
          expect(importPrivateKey(damaged).publicKey).toBe(publicOf(rsa))
        } catch (error) {
          expect(error).toEqual(refused)
        }
      }),
    )
  })

  it('throws nothing but DkimError, on any text and any octets', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.uint8Array({ maxLength: 80 }), fc.base64String()), (input) => {
        try {
          importPrivateKey(input)
        } catch (error) {
          expect(error).toEqual(refused)
        }
      }),
    )
  })
})

describe('an error of importPrivateKey()', () => {
  const inputs: [string, string | Buffer][] = [
    ['RSA, PEM', pem(rsa, 'pkcs8')],
    ['RSA, PKCS#1, PEM', pem(rsa, 'pkcs1')],
    ['RSA, encrypted PEM', pem(rsa, 'pkcs8', lock)],
    ['RSA, DER', rsaPkcs8],
    ['Ed25519, PEM', pem(ed25519, 'pkcs8')],
    ['Ed25519, DER', der(ed25519, 'pkcs8')],
    ['Ed25519, base64', der(ed25519, 'pkcs8').toString('base64')],
    ['SEC1, PEM', pem(ec, 'sec1')],
    ['SEC1, DER', der(ec, 'sec1')],
    ['an elliptic curve', pem(ec, 'pkcs8')],
    ['OpenSSH', armour('OPENSSH PRIVATE KEY', der(ed25519, 'pkcs8').toString('base64').repeat(3))],
    ['an unknown armour', armour('PRIVATE KEYS', der(ed25519, 'pkcs8').toString('base64'))],
  ]

  it.each(inputs)('holds no octet of %s, however it is damaged', (_, input) => {
    const body = typeof input === 'string' ? input.replace(/-----[^-]+-----|\s/g, '') : input.toString('base64')
    const octets = Buffer.from(body, 'base64')
    const pieces = [body, octets.toString('hex'), octets.toString('latin1'), [...octets].join(', ')].flatMap(
      (text) => text.match(/.{10}/gs) ?? [],
    )
    const length = input.length
    for (const damaged of [
      ...[2, 3, 5, 9, 17].map((part) => input.slice(0, length - Math.ceil(length / part))),
      ...[1, 2, 3].map((part) => spoil(input, Math.floor((length * part) / 4))),
      typeof input === 'string' ? input.replace(/.-----END/, '-----END') : Buffer.concat([Buffer.of(0x30), input]),
    ]) {
      try {
        importPrivateKey(damaged, { passphrase: 'wrong' })
      } catch (error) {
        const shown = `${inspect(error, { showHidden: true, depth: null })}${JSON.stringify(error)}`
        expect(pieces.filter((piece) => shown.includes(piece))).toEqual([])
      }
    }
  })

  it('has no cause', () => {
    const errors = inputs.map(([, input]) => {
      try {
        return importPrivateKey(input.slice(0, input.length - 20))
      } catch (error) {
        return (error as Error).cause
      }
    })
    expect(errors).toEqual(inputs.map(() => undefined))
  })
})

function spoil(input: string | Buffer, at: number): string | Buffer {
  if (typeof input === 'string') return `${input.slice(0, at)}*${input.slice(at + 1)}`
  const spoilt = Buffer.from(input)
  spoilt[at] = (spoilt[at] ?? 0) ^ 0xff
  return spoilt
}

describe('importPublicKey()', () => {
  const rsaPublic = createPublicKey(rsa)
  const edPublic = createPublicKey(ed25519)

  it.each<[string, KeyObject, string | Uint8Array]>([
    ['RSA, SPKI, PEM', rsaPublic, pem(rsaPublic, 'spki')],
    ['RSA, SPKI, DER', rsaPublic, der(rsaPublic, 'spki')],
    ['RSA, SPKI, base64', rsaPublic, der(rsaPublic, 'spki').toString('base64')],
    ['RSA, SPKI, base64 as octets', rsaPublic, Buffer.from(`${der(rsaPublic, 'spki').toString('base64')}\n`)],
    ['RSA, PKCS#1, PEM', rsaPublic, pem(rsaPublic, 'pkcs1')],
    ['RSA, PKCS#1, DER', rsaPublic, der(rsaPublic, 'pkcs1')],
    ['Ed25519, SPKI, PEM', edPublic, pem(edPublic, 'spki')],
    ['Ed25519, SPKI, DER', edPublic, der(edPublic, 'spki')],
    ['PEM as octets', rsaPublic, Buffer.from(pem(rsaPublic, 'spki'))],
  ])('reads %s', (_, object, input) => {
    expect(importPublicKey(input)).toEqual(dkimPublicKeyOf(object))
  })

  it.each<[string, string | Uint8Array]>([
    ['a private key, PEM', pem(rsa, 'pkcs8')],
    ['a private key, PKCS#1, PEM', pem(rsa, 'pkcs1')],
    ['a private key, DER', rsaPkcs8],
    ['a private key, PKCS#1, DER', der(rsa, 'pkcs1')],
    ['a private key, base64', rsaPkcs8.toString('base64')],
    ['an encrypted private key', pem(rsa, 'pkcs8', lock)],
    ['a private key beside a public one', pem(rsaPublic, 'spki') + pem(rsa, 'pkcs8')],
    ['an elliptic curve', pem(createPublicKey(ec), 'spki')],
    ['RSA-PSS', pem(createPublicKey(pss), 'spki')],
    ['a certificate, DER', Buffer.from(keys.certificate ?? '', 'base64')],
    ['a certificate, PEM', armour('CERTIFICATE', keys.certificate ?? '')],
    ['the octets of p= of an Ed25519 record', Buffer.from(keys.ed25519 ?? '', 'base64')],
    ['a truncated key', der(rsaPublic, 'spki').subarray(0, 100)],
    ['nothing', ''],
    ['words', 'no key'],
    ['armour around nothing', armour('PUBLIC KEY', '')],
  ])('refuses %s', (_, input) => {
    expect(() => importPublicKey(input)).toThrow(refused)
  })

  it('tells nothing of a private key', () => {
    for (const input of [pem(ed25519, 'pkcs8'), der(ed25519, 'pkcs8'), der(ed25519, 'pkcs8').toString('base64')]) {
      try {
        importPublicKey(input)
      } catch (error) {
        const shown = inspect(error, { showHidden: true, depth: null })
        expect(shown).not.toContain(seed.toString('base64').slice(4, 20))
        expect(shown).not.toContain(seed.toString('hex').slice(4, 20))
      }
    }
  })
})

describe('importPrivateKey() of a seed with its public key', () => {
  const pair = generateKeyPairSync('ed25519')
  const seed = pair.privateKey.export({ type: 'pkcs8', format: 'der' }).subarray(16)
  const publicHalf = pair.publicKey.export({ type: 'spki', format: 'der' }).subarray(12)

  it('takes it, as octets and as base64', () => {
    const both = Buffer.concat([seed, publicHalf])
    for (const input of [both, both.toString('base64')]) {
      expect(importPrivateKey(input).publicKey).toBe(publicHalf.toString('base64'))
    }
  })

  it('refuses one that does not fit', () => {
    expect(() => importPrivateKey(Buffer.concat([seed, seed]))).toThrow(expect.objectContaining({ code: 'bad-key' }))
  })
})
