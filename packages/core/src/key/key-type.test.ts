import { describe, expect, it } from '@jest/globals'
import { keyChoices, keyTypes, keyTypesOf, parseKeyChoice, rsaBits } from './key-type.js'

describe('parseKeyChoice()', () => {
  it.each([...keyTypes, 'dual'])('takes %s', (word) => {
    expect(parseKeyChoice(word)).toBe(word)
  })

  it.each(['', 'rsa', 'RSA-2048', 'rsa-512', 'ed448', ' dual', 'toString', '__proto__'])('refuses %j', (word) => {
    expect(() => parseKeyChoice(word)).toThrow(expect.objectContaining({ code: 'bad-argument' }))
  })
})

describe('keyTypesOf()', () => {
  it('makes an RSA and an Ed25519 key of dual, and one key of every other choice', () => {
    expect(keyTypesOf('dual')).toEqual(['rsa-2048', 'ed25519'])
    for (const choice of keyChoices) if (choice !== 'dual') expect(keyTypesOf(choice)).toEqual([choice])
  })
})

describe('rsaBits()', () => {
  it('reads the bits off every type', () => {
    expect(keyTypes.map(rsaBits)).toEqual([1024, 2048, 3072, 4096, undefined])
  })
})
