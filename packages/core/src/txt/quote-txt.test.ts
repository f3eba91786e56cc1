import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { quoteTxt, quoteTxtValue, unquoteTxt } from './quote-txt.js'
import { joinTxt, splitTxt } from './txt-strings.js'

const octet = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code))
const octets = fc.string({ unit: octet, maxLength: 600 })
const everyOctet = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('')

describe('quoteTxt()', () => {
  it.each([
    ['', '""'],
    ['v=DKIM1; p=', '"v=DKIM1; p="'],
    ['a"b', String.raw`"a\"b"`],
    ['a\\b', String.raw`"a\\b"`],
    ['\x00\t\n\x7f\xff', String.raw`"\000\009\010\127\255"`],
    ['0\x001', String.raw`"0\0001"`],
  ])('writes %j as %s', (string, quoted) => {
    expect(quoteTxt(string)).toBe(quoted)
  })

  it('writes printable ASCII only', () => {
    expect(quoteTxt(everyOctet)).toMatch(/^[\x20-\x7e]+$/)
  })

  it('refuses a character that is no octet', () => {
    expect(() => quoteTxt('’')).toThrow(expect.objectContaining({ code: 'bad-argument' }))
  })
})

describe('quoteTxtValue()', () => {
  it('never cuts an escape', () => {
    fc.assert(
      fc.property(octets, (value) => {
        expect(unquoteTxt(quoteTxtValue(value))).toEqual(splitTxt(value))
      }),
    )
  })

  it('cuts octets, not the characters of their escapes', () => {
    expect(quoteTxtValue('\xff'.repeat(256))).toBe(`"${'\\255'.repeat(255)}" "\\255"`)
  })
})

describe('unquoteTxt()', () => {
  it.each([
    ['"a" "b"', ['a', 'b']],
    ['"a""b"', ['a', 'b']],
    ['  "a"\t\r\n"b" ', ['a', 'b']],
    ['a b', ['a', 'b']],
    ['"a b" c', ['a b', 'c']],
    ['""', ['']],
    [String.raw`"a\"b\\c\;d\065"`, ['a"b\\c;dA']],
    [String.raw`a\ b`, ['a b']],
    ['v=DKIM1; (p=)', ['v=DKIM1;', '(p=)']],
    ['"né"', ['n\xc3\xa9']],
  ])('reads %j', (text, strings) => {
    expect(unquoteTxt(text)).toEqual(strings)
  })

  it.each([
    '',
    ' \t',
    '"',
    '"a',
    String.raw`"a\"`,
    String.raw`a\ `.trimEnd(),
    'a"b"',
    '"a"b',
    '""a" "b""',
    String.raw`"\256"`,
    String.raw`"\1"`,
  ])('calls %j broken', (text) => {
    expect(unquoteTxt(text)).toBeUndefined()
  })

  it('undoes quoteTxt() for every octet', () => {
    for (const character of everyOctet) expect(unquoteTxt(quoteTxt(character))).toEqual([character])
  })

  it('undoes quoteTxt() for any octets', () => {
    fc.assert(fc.property(octets, (value) => joinTxt(unquoteTxt(quoteTxt(value)) ?? []) === value))
  })

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '\\', ' ', '1', 'a', '\ud83d', 'é') }), (text) => {
        unquoteTxt(text)
      }),
    )
  })

  it('reads a megabyte of escapes at once', () => {
    expect(unquoteTxt(`"${'\\"'.repeat(500_000)}"`)?.[0]?.length).toBe(500_000)
    expect(unquoteTxt(`"${'\\"'.repeat(500_000)}`)).toBeUndefined()
    expect(unquoteTxt('"a" '.repeat(250_000))?.length).toBe(250_000)
  })
})
