import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ByteWriter } from '../wire/byte-writer.js'
import { readMsgpack } from '../wire/read-msgpack.js'
import { readDecimal, writeNumber } from './number-value.js'
import { Decimal, type NumberValue } from './value.js'

function wire(value: NumberValue): unknown {
  const writer = new ByteWriter()
  writeNumber(writer, value)
  return readMsgpack(writer.written())
}

describe('readDecimal()', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['-3', -3],
    ['1.0', 1],
    ['100', 100],
    ['0.1', 0.1],
    ['.5', 0.5],
    ['5.', 5],
    ['1e-7', 1e-7],
    ['0.0000001', 1e-7],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    ['9007199254740993', 9007199254740993n],
    ['-18446744073709551616', -18446744073709551616n],
    ['0.12345678901234567890123', new Decimal('0.12345678901234567890123')],
    ['1e400', new Decimal('1e400')],
  ])('reads %s without losing a digit', (text, value) => {
    expect(readDecimal(text)).toEqual(value)
  })

  it.each(['', '.', '-', 'e1', '1e', '0x10', '1 ', 'NaN', 'Infinity', '1e1e1'])('finds no number in %j', (text) => {
    expect(readDecimal(text)).toBeNull()
  })

  it('takes linear time for digits without an end', () => {
    const start = process.cpuUsage()
    expect(readDecimal(`${'1'.repeat(200_000)}x`)).toBeNull()
    expect(readDecimal(`0.${'10'.repeat(100_000)}1`)).toBeInstanceOf(Decimal)
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000)
  })
})

describe('writeNumber()', () => {
  it.each<[NumberValue, unknown]>([
    [0, 0],
    [-32, -32],
    [Number.MIN_SAFE_INTEGER, Number.MIN_SAFE_INTEGER],
    [0.1, '0.1'],
    [0.5, '0.5'],
    [1e-7, '1e-7'],
    [2 ** 64, '18446744073709551616'],
    [1e21, '1000000000000000000000'],
    [2n ** 64n + 1n, '18446744073709551617'],
    [7n, '7'],
    [new Decimal('0.12345678901234567890123'), '0.12345678901234567890123'],
    [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ])('writes %p so that Terraform reads the same number', (value, wanted) => {
    expect(wire(value)).toBe(wanted)
  })

  it('gives back what readDecimal() read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.bigInt()), (number) => {
        const value = readDecimal(String(number))
        expect(value).not.toBeNull()
        expect(Number(wire(value ?? Number.NaN))).toBe(Number(number) + 0)
      }),
    )
  })
})
