import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readBase64 } from './base64.js'

const blanks = fc.constantFrom('', '', '', ' ', '\t', '\r\n ', '  ')

describe('readBase64()', () => {
  it.each([
    ['', '', 0],
    ['AAAA', '000000', 0],
    ['//8=', 'ffff', 0],
    ['/w==', 'ff', 0],
    ['//8', 'ffff', 1],
    ['/w', 'ff', 2],
    [' / w\r\n\t= = ', 'ff', 0],
  ])('reads %j', (value, hex, unpadded) => {
    const reading = readBase64(value)
    expect(Buffer.from(reading.octets).toString('hex')).toBe(hex)
    expect(reading).toMatchObject({ text: value.replace(/\s/g, ''), unpadded })
    expect(reading.problem).toBeUndefined()
  })

  it.each([
    ['AA*A', { kind: 'octet', seen: '*', offset: 2 }],
    ['A A\t-_', { kind: 'octet', seen: '-', offset: 4 }],
    ['AAAA\u00a0', { kind: 'octet', seen: '\u00a0', offset: 4 }],
    ['AAA\u{1f511}', { kind: 'octet', seen: '\u{1f511}', offset: 3 }],
    ['AAAA\v', { kind: 'octet', seen: '\v', offset: 4 }],
    ['AA=A*', { kind: 'octet', seen: '*', offset: 4 }],
    ['AA=A', { kind: 'padding', seen: '=', offset: 2 }],
    ['AA= =AAA', { kind: 'padding', seen: '=', offset: 2 }],
    ['AAAAA===', { kind: 'padding', seen: '=', offset: 5 }],
    ['=AAA', { kind: 'padding', seen: '=', offset: 0 }],
    ['A', { kind: 'length', seen: '1', offset: 0 }],
    ['AAAA A', { kind: 'length', seen: '5', offset: 0 }],
    ['=', { kind: 'length', seen: '1', offset: 0 }],
    ['AAAA=', { kind: 'length', seen: '5', offset: 0 }],
    ['AA=', { kind: 'length', seen: '3', offset: 0 }],
    ['AAAA==', { kind: 'length', seen: '6', offset: 0 }],
  ])('names what is wrong with %j', (value, problem) => {
    expect(readBase64(value)).toMatchObject({ problem, unpadded: 0 })
  })

  it('reads what Node writes, with folding white space anywhere, padded or not', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.array(blanks, { minLength: 90 }),
        fc.boolean(),
        (octets, gaps, padded) => {
          const written = Buffer.from(octets).toString('base64')
          const text = padded ? written : written.replace(/=+$/, '')
          const folded = [...text].map((character, index) => (gaps[index % gaps.length] ?? '') + character).join('')
          const reading = readBase64(folded)
          expect(reading.problem).toBeUndefined()
          expect([...reading.octets]).toEqual([...octets])
          expect(reading.text).toBe(text)
          expect(reading.unpadded).toBe(written.length - text.length)
        },
      ),
    )
  })

  it('calls nothing good that is not base64, on any text', () => {
    const text = fc.string({
      unit: fc.constantFrom('A', 'b', '0', '/', '+', '=', ' ', '\n', '-', '"', 'é'),
      maxLength: 12,
    })
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (value) => {
        const { problem, unpadded } = readBase64(value)
        const joined = value.replace(/[ \t\r\n]/g, '') + '='.repeat(unpadded)
        const good = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(joined)
        expect(problem === undefined).toBe(good)
        if (problem && problem.kind !== 'length') expect(value.startsWith(problem.seen, problem.offset)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
