import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { derTag, expectDerElement, readDerElement, readDerInteger } from './der.js'

function octets(hex: string): Uint8Array {
  return Buffer.from(hex.replaceAll(' ', ''), 'hex')
}

describe('readDerElement()', () => {
  it.each([
    ['30 00', { tag: 0x30, start: 2, end: 2 }],
    ['30 7f', { tag: 0x30, start: 2, end: 129 }],
    ['30 81 80', { tag: 0x30, start: 3, end: 131 }],
    ['30 82 01 22', { tag: 0x30, start: 4, end: 294 }],
    ['30 84 7f ff ff ff', { tag: 0x30, start: 6, end: 6 + 0x7fffffff }],
    ['30 84 ff ff ff ff', { tag: 0x30, start: 6, end: 6 + 0x7fffffff }],
    ['', undefined],
    ['30', undefined],
    ['30 80', undefined],
    ['30 82 01', undefined],
    ['30 85 01 00 00 00 00', undefined],
  ])('reads the header of %s', (hex, element) => {
    expect(readDerElement(octets(hex), 0)).toEqual(element)
  })

  it('reads no header past the limit', () => {
    expect(readDerElement(octets('30 82 01 22'), 0, 3)).toBeUndefined()
    expect(readDerElement(octets('30 00'), 0, 1)).toBeUndefined()
    expect(readDerElement(octets('30 00'), 7)).toBeUndefined()
  })
})

describe('expectDerElement()', () => {
  it('wants the tag, and the whole content before the limit', () => {
    const sequence = octets('30 02 05 00 ff')
    expect(expectDerElement(sequence, 0, derTag.sequence)).toEqual({ tag: 0x30, start: 2, end: 4 })
    expect(expectDerElement(sequence, 0, derTag.set)).toBeUndefined()
    expect(expectDerElement(sequence, 0, derTag.sequence, 3)).toBeUndefined()
  })
})

describe('readDerInteger()', () => {
  it.each([
    ['02 01 05', '05'],
    ['02 02 00 85', '85'],
    ['02 03 01 00 01', '010001'],
    ['02 03 00 00 07', '07'],
    ['02 01 00', ''],
    ['02 01 85', undefined],
    ['02 00', undefined],
    ['02 02 05', undefined],
    ['03 01 05', undefined],
    ['', undefined],
  ])('reads %s', (hex, value) => {
    const read = readDerInteger(octets(hex), 0, octets(hex).length)
    expect(read && Buffer.from(read.value).toString('hex')).toBe(value)
    if (read) expect(read.end).toBe(octets(hex).length)
  })

  it('agrees with a big integer, on any octets', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 990n }), (number) => {
        const hex = number.toString(16)
        const body = Buffer.from(`00${hex.length % 2 ? '0' : ''}${hex}`, 'hex')
        const read = readDerInteger(Buffer.concat([Buffer.of(2, body.length), body]), 0, body.length + 2)
        expect(BigInt(`0x0${Buffer.from(read?.value ?? []).toString('hex')}`)).toBe(number)
        expect(read?.value[0]).not.toBe(0)
      }),
    )
  })

  it('never throws, and never reads past the limit', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), fc.nat({ max: 14 }), fc.nat({ max: 12 }), (bytes, at, limit) => {
        const end = Math.min(limit, bytes.length)
        const read = readDerInteger(bytes, at, end)
        if (read) expect(read.end).toBeLessThanOrEqual(end)
      }),
    )
  })
})
