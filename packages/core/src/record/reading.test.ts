import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fillKeys, keys } from '../testing/vector-keys.testing.js'
import { readRecord } from './reading.js'

describe('readRecord()', () => {
  it.each([
    ['v=DKIM1; p={rsa2048}', 'rsa', 'rsa'],
    ['v=DKIM1; k=rsa; p={rsa2048-folded}', 'rsa', 'rsa'],
    ['"v=DKIM1; k=rsa; p={rsa2048}"', 'rsa', 'rsa'],
    ['v=DKIM1; k=ed25519; p={ed25519-wrapped}', 'ed25519', 'ed25519'],
    ['v=DKIM1; k=ed25519; p={ed25519}', 'ed25519', undefined],
    ['v=DKIM1; p={ed25519}', 'rsa', 'unreadable'],
    ['v=DKIM1; k=; p={rsa1024}', '', 'rsa'],
    ['v=DKIM1; p={rsa1024-unpadded}', 'rsa', 'rsa'],
    ['v=DKIM1; p={rsa2048-cut-at-255}', 'rsa', 'truncated'],
    ['v=DKIM1; p={private-pkcs8}', 'rsa', 'private'],
    ['v=DKIM1; p=', 'rsa', undefined],
    ['v=DKIM1; p=AA*A', 'rsa', undefined],
    ['v=DKIM1', 'rsa', undefined],
  ])('reads %s', (text, keyType, kind) => {
    const reading = readRecord(fillKeys(text))
    expect(reading.keyType).toBe(keyType)
    expect(reading.key?.kind).toBe(kind)
    expect(reading.placeholder).toBeUndefined()
  })

  it('gives the first tag of a name', () => {
    expect(readRecord('v=DKIM1; t=y; t=s; p=').first('t')).toMatchObject({ value: 'y', start: 9 })
    expect(readRecord('v=DKIM1; p=').first('toString')).toBeUndefined()
  })

  it.each([
    ['v=DKIM1; p=REPLACE_ME', 'REPLACE_ME', 11],
    ['v=DKIM1; k=rsa; p = <public key>', '<public key>', 20],
    ['v=DKIM1; p=TBA', 'TBA', 11],
    ['v=DKIM1; p=xxxxxxxx', 'xxxxxxxx', 11],
    ['v=DKIM1; p={{key}}', '{{key}}', 11],
    [' paste the key here ', 'paste the key here', 0],
    ['...', '...', 0],
  ])('knows that %j stands in for a key', (text, seen, offset) => {
    expect(readRecord(text).placeholder).toEqual({ seen, offset })
  })

  it('takes no key for a placeholder', () => {
    for (const [name, key] of Object.entries(keys))
      if (/^rsa\d+$/.test(name)) expect(readRecord(`v=DKIM1; p=${key}`).placeholder).toBeUndefined()
  })

  it('points at the same characters as the text, on any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom('"', 'p=', ';', '\\;', 'é', 'k=rsa', 'AAAA'), fc.string()), { maxLength: 8 }),
        (pieces) => {
          const text = pieces.join('')
          for (const { name, start } of readRecord(text).tags) expect(text.slice(start, start + name.length)).toBe(name)
        },
      ),
    )
  })
})
