import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decodeValue } from './decode-value.js'
import { readJson } from './read-json.js'
import { Decimal } from './value.js'

describe('readJson()', () => {
  it('keeps every digit of a number, and every character of a text', () => {
    const json = readJson(
      Buffer.from(
        '{"n":[18446744073709551616,-0.1234567890123456789,1e400,7],"t":"12345678901234567890 \\"1\\" \\\\"}',
      ),
    )
    expect(decodeValue(['object', { n: ['list', 'number'], t: 'string' }], json)).toEqual({
      n: [18446744073709551616n, new Decimal('-0.1234567890123456789'), new Decimal('1e400'), 7],
      t: '12345678901234567890 "1" \\',
    })
  })

  it('reads all other JSON as JSON.parse() does', () => {
    const short = fc.jsonValue().filter((value) => !/\d{15}|\d[\d.-]{15}|\de/.test(JSON.stringify(value)))
    fc.assert(
      fc.property(short, (value) => {
        expect(readJson(Buffer.from(JSON.stringify(value)))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it.each(['', '{', '"', `"${'\\"'.repeat(1000)}`, '[1,]', '01', '--1'])('refuses %j', (text) => {
    expect(() => readJson(Buffer.from(text))).toThrow(expect.objectContaining({ code: 'bad-message' }))
  })

  it('takes linear time for a text without an end', () => {
    const start = process.cpuUsage()
    expect(() => readJson(Buffer.from('"\\"'.repeat(200_000)))).toThrow()
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000)
  })
})
