import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { assertOctets, textOfOctets, utf8Octets } from './utf8-octets.js'

describe('utf8Octets()', () => {
  it('gives one character for each octet of a letter outside ASCII', () => {
    expect(utf8Octets('né')).toBe('n\xc3\xa9')
    expect(utf8Octets('\u200b')).toBe('\xe2\x80\x8b')
    expect(utf8Octets('😀')).toBe('\xf0\x9f\x98\x80')
  })

  it('gives U+FFFD for half a surrogate pair, which no file holds', () => {
    expect(utf8Octets('\ud83d')).toBe('\xef\xbf\xbd')
  })

  it('is undone by textOfOctets()', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => textOfOctets(utf8Octets(text)) === text))
  })
})

describe('textOfOctets()', () => {
  it('gives U+FFFD for octets that are no UTF-8', () => {
    expect(textOfOctets('a\xff')).toBe('a\ufffd')
  })

  it('refuses a character that is no octet', () => {
    expect(() => textOfOctets('a\u0100')).toThrow(expect.objectContaining({ code: 'bad-argument' }))
  })
})

describe('assertOctets()', () => {
  it('takes every octet and nothing above', () => {
    expect(() => assertOctets('\x00\x7f\x80\xff')).not.toThrow()
    expect(() => assertOctets('ab\u2019')).toThrow(expect.objectContaining({ code: 'bad-argument' }))
  })
})
