import { AssertionError, deepStrictEqual } from 'node:assert'
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, verify } from 'node:crypto'
import { format, inspect } from 'node:util'
import { serialize } from 'node:v8'
import { describe, expect, it } from '@jest/globals'
import { PrivateKey } from './private-key.js'

const objects: readonly (readonly [string, KeyObject])[] = [
  ['RSA', generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey],
  ['Ed25519', generateKeyPairSync('ed25519').privateKey],
]

/** Every way in which a value gets into a log, a file or a message without being asked for. */
const renderings: readonly (readonly [string, (value: unknown) => string])[] = [
  ['String()', (value) => String(value)],
  ['a template', (value) => `${value}`],
  ['concat()', (value) => 'a '.concat(value as string)],
  ['a property name', (value) => Object.keys({ [value as string]: 1 }).join()],
  ['join()', (value) => [value].join()],
  ['toLocaleString()', (value) => (value as object).toLocaleString()],
  ['JSON.stringify()', (value) => JSON.stringify(value)],
  ['JSON.stringify(), nested', (value) => JSON.stringify({ keys: [{ privateKey: value }] })],
  ['inspect()', (value) => inspect(value)],
  ['inspect(), nested', (value) => inspect({ keys: [new Map([['privateKey', value]])] }, { depth: null })],
  ['inspect(), hidden shown', (value) => inspect({ value }, { showHidden: true, depth: null, getters: true })],
  ['inspect(), hooks off', (value) => inspect(value, { customInspect: false, showHidden: true, getters: true })],
  ['format()', (value) => format('%s %o %O %j %d', value, value, value, value, value)],
  ['an error', (value) => inspect(new Error(`no ${value}`, { cause: value }), { showHidden: true })],
  ['an assertion', describeDifference],
  ['structuredClone()', (value) => inspect(structuredClone(value), { showHidden: true })],
  ['v8.serialize()', (value) => serialize(value).toString('latin1')],
  [
    'its own properties',
    (value) =>
      Reflect.ownKeys(value as object)
        .map(String)
        .join(),
  ],
  ['Object.assign()', (value) => inspect(Object.assign({}, value), { showHidden: true })],
]

function describeDifference(value: unknown): string {
  try {
    deepStrictEqual(value, { other: true })
    return ''
  } catch (error) {
    return error instanceof AssertionError ? error.message : ''
  }
}

/** Short enough that no part of a key goes unseen, long enough that none appears by chance. */
function pieces(key: KeyObject): string[] {
  const der = key.export({ type: 'pkcs8', format: 'der' })
  const forms = [
    der.toString('base64'),
    der.toString('hex'),
    der.toString('latin1'),
    [...der].join(),
    JSON.stringify(der),
  ]
  const jwk = Object.values(key.export({ format: 'jwk' })).map(String)
  return [...forms, ...jwk].flatMap((text) => text.match(/.{12}/gs) ?? [])
}

describe.each(objects)('PrivateKey of %s', (_, object) => {
  const key = new PrivateKey(object)

  it.each(renderings)('does not print in %s', (_name, render) => {
    const shown = render(key)
    expect(pieces(object).filter((piece) => shown.includes(piece))).toEqual([])
  })

  it.each(renderings.slice(0, 11))('says what it is in %s', (_name, render) => {
    expect(render(key)).toContain('[private key]')
  })

  it('reveals the key as PKCS#8 in PEM, and only so', () => {
    expect(key.revealPem()).toMatch(/^-----BEGIN PRIVATE KEY-----\n/)
    expect(createPrivateKey(key.revealPem()).equals(object)).toBe(true)
    expect(pieces(object).some((piece) => key.revealPem().includes(piece))).toBe(true)
  })

  it('signs as DKIM does', () => {
    const octets = Buffer.from('some octets')
    const digest = object.asymmetricKeyType === 'rsa' ? 'sha256' : null
    const signature = key.sign(octets)
    expect(verify(digest, octets, createPublicKey(object), signature)).toBe(true)
    expect(verify(digest, Buffer.from('other octets'), createPublicKey(object), signature)).toBe(false)
    // RSASSA-PKCS1-v1_5 and PureEdDSA are deterministic, RSASSA-PSS is not.
    expect(key.sign(octets).equals(signature)).toBe(true)
  })
})
