import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { describe, expect, it } from '@jest/globals'
import { lintDkimRecord } from '../rules/lint-dkim-record.js'
import { type DkimKey, recordOfKey } from './dkim-key.js'
import { generateDkimKey, generateDkimKeys } from './generate-dkim-key.js'
import { importPrivateKey } from './import-key.js'
import { type KeyType, keyTypes, rsaBits } from './key-type.js'
import { readKey } from './read-key.js'

async function collect(types: Iterable<KeyType>): Promise<DkimKey[]> {
  const keys: DkimKey[] = []
  for await (const key of generateDkimKeys(types)) keys.push(key)
  return keys
}

/** The public key as a verifier makes it from p=. */
function publishedKey({ type, publicKey }: DkimKey): KeyObject {
  if (type === 'rsa') return createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
  const x = Buffer.from(publicKey, 'base64').toString('base64url')
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
}

describe('generateDkimKeys()', () => {
  it('makes every type with its bits, its p=, and signatures that node:crypto verifies', async () => {
    const keys = await collect(keyTypes)
    expect(keys.map(({ bits }) => bits)).toEqual(keyTypes.map((type) => rsaBits(type) ?? 256))
    const octets = Buffer.from('to be signed')
    for (const key of keys) {
      const digest = key.type === 'rsa' ? 'sha256' : null
      expect(verify(digest, octets, publishedKey(key), key.privateKey.sign(octets))).toBe(true)
      expect(importPrivateKey(key.privateKey.revealPem()).publicKey).toBe(key.publicKey)
      expect(key.publicKey).toMatch(/^[A-Za-z0-9+/]+=*$/)
    }
  })

  it('makes RSA keys with the exponent 65537, as SubjectPublicKeyInfo', async () => {
    const [key] = await collect(['rsa-1024'])
    expect(readKey(Buffer.from(key?.publicKey ?? '', 'base64'))).toMatchObject({
      kind: 'rsa',
      form: 'spki',
      bits: 1024,
      exponent: Uint8Array.of(1, 0, 1),
      trailing: 0,
    })
  })

  it('keeps the order in which keys are asked for, whatever the time that each takes', async () => {
    const types: readonly KeyType[] = ['rsa-2048', 'ed25519', 'rsa-1024', 'ed25519', 'ed25519', 'rsa-1024', 'ed25519']
    const bits = (await collect(types)).map((key) => key.bits)
    expect(bits).toEqual([2048, 256, 1024, 256, 256, 1024, 256])
  })

  it('makes a new key each time', async () => {
    const keys = await collect(Array.from({ length: 50 }, (): KeyType => 'ed25519'))
    expect(new Set(keys.map(({ publicKey }) => publicKey)).size).toBe(50)
  })

  it('makes none for nothing', async () => {
    expect(await collect([])).toEqual([])
  })

  it('asks an endless list for a few keys ahead, and closes it', async () => {
    let asked = 0
    let closed = false
    function* endless(): Generator<KeyType> {
      try {
        for (;;) {
          asked++
          yield 'ed25519'
        }
      } finally {
        closed = true
      }
    }
    let taken = 0
    for await (const _ of generateDkimKeys(endless())) if (++taken === 3) break
    expect(asked).toBeLessThanOrEqual(taken + availableParallelism())
    expect(closed).toBe(true)
  })

  it('gives the keys before one that fails', async () => {
    const keys = generateDkimKeys(['ed25519', 'rsa-1' as KeyType, 'ed25519'])
    expect((await keys.next()).value).toMatchObject({ type: 'ed25519' })
    await expect(keys.next()).rejects.toThrow()
    expect(await keys.next()).toEqual({ done: true, value: undefined })
  })
})

describe('generateDkimKey()', () => {
  it('makes RSA of 2048 bits unless asked for another type', async () => {
    expect(await generateDkimKey()).toMatchObject({ type: 'rsa', bits: 2048 })
  })

  it.each<[KeyType, string[]]>([
    ['ed25519', []],
    ['rsa-2048', []],
    ['rsa-1024', ['record/key-short']],
  ])('makes a key of %s whose record brings %j', async (type, codes) => {
    const record = recordOfKey(await generateDkimKey(type))
    expect(lintDkimRecord(record).map(({ code }) => code)).toEqual(codes)
  })
})
