import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decodeUtf8, meantText, octetOffset } from './meant-text.js'

function wire(text: string): string {
  return Buffer.from(text).toString('latin1')
}

describe('meantText()', () => {
  it.each([
    'v=DKIM1; k=rsa; p=AA+/==',
    "v=DKIM1; n=it's; p=",
    'n=100% sure; p=',
    'n=a\\b; p=',
    'n=R&D; p=',
    'n=a--b; p=',
    ' \t\r\n',
    '',
  ])('leaves %j as it is', (text) => {
    expect(meantText(text)).toBe(text)
  })

  it.each([
    ['"v=DKIM1; p=AA" "BB"', ' v=DKIM1; p=AA   BB '],
    ["'v=DKIM1; p='", ' v=DKIM1; p= '],
    ['v=DKIM1\\; p=', 'v=DKIM1 ; p='],
    ['v=DKIM1\\"; p=', 'v=DKIM1  ; p='],
    ['v=DKIM1%3B p=', 'v=DKIM1;   p='],
    ['v=DKIM1&quot;; p=', 'v=DKIM1      ; p='],
    ['p=AA\\nBB', 'p=AA  BB'],
    ['p=-----BEGIN PUBLIC KEY-----AA-----END PUBLIC KEY-----', `p=${' '.repeat(26)}AA${' '.repeat(24)}`],
    ['p=-----BEGIN?', 'p=          ?'],
    ['p=A\u0000A', 'p=A A'],
    ['p=A\x7fA', 'p=A A'],
    [wire('p=A\u00a0A'), 'p=A  A'],
    [wire('“v=DKIM1; p=”'), '   v=DKIM1; p=   '],
    [wire('p=A\u200bA\u{1f511}'), 'p=A   A    '],
    ['p=A\u200bA', 'p=A A'],
    ['p=A\xa0\xe9A', 'p=A  A'],
  ])('blanks the slips in %j', (text, meant) => {
    expect(meantText(text)).toBe(meant)
  })

  it('keeps every offset, on any text', () => {
    const slips = fc.constantFrom(
      '"',
      "'",
      '\\;',
      '\\n',
      '%3b',
      '&quot;',
      '-----BEGIN X-----',
      'é',
      wire('“'),
      '\u{1f511}',
      'a',
      ';',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(slips, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 8 }),
        (pieces) => {
          const text = pieces.join('')
          const meant = meantText(text)
          expect(meant).toHaveLength(text.length)
          for (const [index, character] of [...meant].entries())
            if (character !== ' ' && character !== ';') expect(meant[index]).toBe(text[index])
        },
      ),
      { numRuns: 1000 },
    )
  })

  it.each(["'", '"', '\\', "' ", '-----BEGIN ', '&#', '\x80', '%3'])('reads a megabyte of %j at once', (unit) => {
    const start = process.cpuUsage()
    meantText(unit.repeat(1_000_000 / unit.length))
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000)
  })
})

describe('decodeUtf8()', () => {
  it.each([
    [wire('naïve “'), 'naïve “'],
    ['plain', 'plain'],
    ['\xe9', '\xe9'],
    ['\xc3', '\xc3'],
    ['\xc3\xa9 \u200b', '\xc3\xa9 \u200b'],
    ['\xed\xa0\x80', '\xed\xa0\x80'],
  ])('reads %j', (octets, text) => {
    expect(decodeUtf8(octets)).toBe(text)
  })
})

describe('octetOffset()', () => {
  it('counts octets where the text was decoded, characters where it was not', () => {
    expect(octetOffset(wire('é“x'), 'é“x', 2)).toBe(5)
    expect(octetOffset('abc', 'abc', 2)).toBe(2)
  })
})
