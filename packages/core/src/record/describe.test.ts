import { describe, expect, it } from '@jest/globals'
import { fillKeys, keys } from '../testing/vector-keys.testing.js'
import { describeKey, isAboutDkim, showValue } from './describe.js'

describe('describeKey()', () => {
  it.each([
    ['v=DKIM1; p={rsa2048}', { type: 'rsa', bits: 2048 }],
    ['v=DKIM1; p={rsa2048-pkcs1}', { type: 'rsa', bits: 2048 }],
    ['v=DKIM1; k=ed25519; p={ed25519}', { type: 'ed25519', bits: 256 }],
    ['v=DKIM1; p={ed25519}', undefined],
    ['v=DKIM1; k=ed25519; p={ed25519-31-octets}', undefined],
    ['v=DKIM1; p={elliptic-curve}', undefined],
    ['v=DKIM1; p={private-pkcs8}', undefined],
    ['v=DKIM1; p=', undefined],
    ['', undefined],
  ])('reads %s', (text, summary) => {
    expect(describeKey(fillKeys(text))).toEqual(summary)
  })
})

describe('isAboutDkim()', () => {
  it.each([
    ['s._domainkey.example.com', 'TXT', 'anything', true],
    ['S._DOMAINKEY.example.com.', 'A', '192.0.2.1', true],
    ['_domainkey.example.com', 'NS', 'ns.example.net', true],
    ['_domainkey', 'NS', 'ns.example.net', true],
    ['', 'TXT', 'anything', true],
    ['s.example.com', 'CNAME', 's.domainkey.u1.wl.example.net', true],
    ['s.example.com', 'CNAME', 'domainkey.example.net', true],
    ['s.example.com', 'TXT', 'v=DKIM1; p=', true],
    ['s.example.com', 'TXT', ' "V = dkim1', true],
    ['s._domainkeys.example.com', 'TXT', 'x', false],
    ['example.com', 'TXT', 'v=spf1 -all', false],
    ['s.example.com', 'CNAME', 'mydomainkey.example.net', false],
    ['s.example.com', 'MX', 'v=DKIM1', false],
  ])('%s %s %s: %s', (owner, type, value, about) => {
    expect(isAboutDkim({ owner, type, value })).toBe(about)
  })
})

describe('showValue()', () => {
  it('shows everything but private keys', () => {
    for (const [name, key] of Object.entries(keys)) {
      const text = `v=DKIM1; p=${key}`
      expect([name, showValue(text)]).toEqual([name, name.startsWith('private') ? '[private key]' : text])
    }
    expect(showValue('')).toBe('')
  })
})
