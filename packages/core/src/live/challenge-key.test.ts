import { createPublicKey } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { recordOfKey } from '../key/dkim-key.js'
import { generateDkimKey } from '../key/generate-dkim-key.js'
import { challengeKey } from './challenge-key.js'

const rsa = await generateDkimKey('rsa-2048')
const otherRsa = await generateDkimKey('rsa-2048')
const ed25519 = await generateDkimKey('ed25519')
const otherEd25519 = await generateDkimKey('ed25519')

describe('challengeKey()', () => {
  it.each([
    ['RSA', rsa, otherRsa],
    ['Ed25519', ed25519, otherEd25519],
  ])('tells the own record of an %s key from another', (_name, own, other) => {
    expect(challengeKey(own.privateKey, recordOfKey(own))).toBe('fits')
    expect(challengeKey(own.privateKey, recordOfKey(other))).toBe('mismatch')
  })

  it('tells algorithms apart', () => {
    expect(challengeKey(rsa.privateKey, recordOfKey(ed25519))).toBe('mismatch')
    expect(challengeKey(ed25519.privateKey, recordOfKey(rsa))).toBe('mismatch')
  })

  it('reads PKCS#1 and folding white space as verifiers do', () => {
    const spki = createPublicKey({ key: Buffer.from(rsa.publicKey, 'base64'), format: 'der', type: 'spki' })
    const pkcs1 = spki.export({ type: 'pkcs1', format: 'der' }).toString('base64')
    expect(challengeKey(rsa.privateKey, `v=DKIM1; p=${pkcs1}`)).toBe('fits')
    expect(challengeKey(rsa.privateKey, `v=DKIM1; p=${rsa.publicKey.replace(/.{60}/g, '$&\t ')}`)).toBe('fits')
  })

  it.each([
    '',
    'v=DKIM1; p=',
    'v=spf1 -all',
    'v=DKIM1; p=AAAA',
    'v=DKIM1; k=ed25519; p=AAAA',
    'v=DKIM1; p=MAgwBgIBAQIBAw==',
  ])('fits no record without a usable key: %j', (record) => {
    expect(challengeKey(rsa.privateKey, record)).toBe('mismatch')
    expect(challengeKey(ed25519.privateKey, record)).toBe('mismatch')
  })
})
