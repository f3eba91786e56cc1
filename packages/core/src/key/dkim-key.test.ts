import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { dkimKeyOf, dkimPublicKeyOf, recordOfKey } from './dkim-key.js'

const ed25519 = generateKeyPairSync('ed25519')
const useless = [
  generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  generateKeyPairSync('rsa-pss', { modulusLength: 1024 }),
  generateKeyPairSync('ed448'),
  generateKeyPairSync('x25519'),
] as const

describe('recordOfKey()', () => {
  const key = { type: 'ed25519', bits: 256, publicKey: 'AAAA' } as const

  it('writes v=, k= and p=, and the flags between', () => {
    expect(recordOfKey(key)).toBe('v=DKIM1; k=ed25519; p=AAAA')
    expect(recordOfKey(key, { flags: ['y', 's'] })).toBe('v=DKIM1; k=ed25519; t=y:s; p=AAAA')
  })
})

describe('dkimPublicKeyOf()', () => {
  it('publishes the 32 octets of an Ed25519 key alone', () => {
    const { x = '' } = ed25519.publicKey.export({ format: 'jwk' })
    expect(dkimPublicKeyOf(ed25519.publicKey)).toEqual({
      type: 'ed25519',
      bits: 256,
      publicKey: Buffer.from(x, 'base64url').toString('base64'),
    })
  })

  it('refuses keys that DKIM has no use for', () => {
    for (const { publicKey } of useless)
      expect(() => dkimPublicKeyOf(publicKey)).toThrow(expect.objectContaining({ code: 'bad-key' }))
  })
})

describe('dkimKeyOf()', () => {
  it('refuses keys that DKIM has no use for', () => {
    for (const { privateKey } of useless)
      expect(() => dkimKeyOf(privateKey)).toThrow(expect.objectContaining({ code: 'bad-key' }))
  })
})
