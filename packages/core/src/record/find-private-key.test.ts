import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { lintDkimRecord } from '../rules/lint-dkim-record.js'
import { fillKeys, keys } from '../testing/vector-keys.testing.js'
import { showValue } from './describe.js'
import { findPrivateKey } from './find-private-key.js'
import { readRecord } from './reading.js'

const secrets: [string, string][] = [
  ['private-pkcs8', 'PKCS#8'],
  ['private-pkcs8-cut', 'PKCS#8'],
  ['private-pkcs1', 'PKCS#1'],
  ['private-ed25519-pkcs8', 'PKCS#8'],
  ['private-sec1', 'SEC1'],
  ['private-encrypted', 'encrypted PKCS#8'],
  ['private-openssh', 'OpenSSH'],
]

/** Where a key was pasted that should have stayed at home; {} is the key. */
const frames = [
  '{}',
  ' {} ',
  'p={}',
  'v=DKIM1; p={}',
  'v=DKIM1; k=ed25519; p={}',
  'v=DKIM1; p={};',
  'v=DKIM1; p=; p={}',
  'v=DKIM1; p={rsa2048} {}',
  'v=DKIM1; p={} {rsa2048}',
  'v=DKIM1; p={rsa2048}; p={}',
  'v=DKIM1; p={rsa2048}; zz={}',
  'v=DKIM1; n=the key is {}; p=',
  'v=DKIM1; p {}',
  'v=DKIM1; p{}',
  'v=DKIM1; p:{}',
  'v=DKIM1; p==\t{}',
  'v=DKIM1; k=rsa p {}',
  'v=DKIM1; k=rsa, p={}',
  'v=DKIM1; {}; k=rsa',
  '"v=DKIM1; p={}"',
  'v=DKIM1\\; p=\\"{}\\"',
  "p='{}'",
  'key {}',
  'private_key:{}',
  'My key: {}',
  'MIIBIjANBgkq {}',
  'é “{}”',
]

function place(frame: string, secret: string): string {
  return fillKeys(frame.replace('{}', () => secret))
}

describe('findPrivateKey()', () => {
  it.each(secrets)('finds %s wherever it was pasted, and nothing shows it', (name, form) => {
    const secret = keys[name] ?? ''
    for (const frame of frames) {
      const text = place(frame, secret)
      const found = findPrivateKey(readRecord(text))
      expect([frame, found?.form]).toEqual([frame, form])
      expect(text.startsWith(secret.slice(0, 8), found?.offset)).toBe(true)
      expect(lintDkimRecord(text).map(({ code }) => code)).toEqual(['record/key-is-private'])
      expect(showValue(text)).toBe('[private key]')
    }
  })

  it('finds one that is folded, cut into quoted strings, or spoilt after its start', () => {
    for (const [name, form] of secrets) {
      const secret = keys[name] ?? ''
      for (const text of [
        secret.replace(/.{12}/g, '$&\r\n '),
        secret.replace(/.{20}/g, '$&" "'),
        `${secret.slice(0, 40)}*${secret.slice(40)}`,
        secret.slice(0, 60),
      ])
        expect(findPrivateKey(readRecord(`v=DKIM1; p=${text}`))).toEqual({ form, offset: 11 })
    }
  })

  it.each([
    ['-----BEGIN PRIVATE KEY-----', 'PKCS#8 PEM', 0],
    ['v=DKIM1; p=-----BEGIN RSA PRIVATE KEY-----\\nMII', 'RSA PEM', 11],
    ['-----BEGIN OPENSSH PRIVATE KEY', 'OPENSSH PEM', 0],
  ])('finds the armour in %s', (text, form, offset) => {
    expect(findPrivateKey(readRecord(text))).toEqual({ form, offset })
  })

  it('takes no public key, nor anything else of ours, for a private one', () => {
    for (const [name, key] of Object.entries(keys).filter(([name]) => !name.startsWith('private'))) {
      for (const frame of frames)
        expect([name, frame, findPrivateKey(readRecord(place(frame, key)))]).toEqual([name, frame, undefined])
    }
  })

  it('leaves a few letters alone that a private key begins with', () => {
    expect(findPrivateKey(readRecord('v=DKIM1; n=MC4CAQAwBQYD; zz=some more words to make it long'))).toBeUndefined()
  })

  it('never throws, on any text, and finds no key in random ones', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String({ maxLength: 400 })), (text) => {
        expect(findPrivateKey(readRecord(`p=${text}`))).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })

  it.each(['M', 'MA', 'MA ', 'pMA;', 'b3BlbnNza ', '-----BEGIN '])('reads 200,000 characters of %j at once', (unit) => {
    const start = process.cpuUsage()
    findPrivateKey(readRecord(unit.repeat(200_000 / unit.length)))
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000)
  })
})
