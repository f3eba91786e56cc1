import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { joinTxt, splitTxt } from './txt-strings.js'

const octets = fc.string({
  unit: fc.integer({ min: 0, max: 255 }).map((octet) => String.fromCharCode(octet)),
  maxLength: 1100,
})

describe('splitTxt()', () => {
  it.each([
    [0, [0]],
    [1, [1]],
    [254, [254]],
    [255, [255]],
    [256, [255, 1]],
    [510, [255, 255]],
    [511, [255, 255, 1]],
  ])('cuts %i octets at 255', (length, lengths) => {
    expect(splitTxt('a'.repeat(length)).map((string) => string.length)).toEqual(lengths)
  })

  it('cuts at another size', () => {
    expect(splitTxt('abcde', 2)).toEqual(['ab', 'cd', 'e'])
  })

  it.each([0, -1, 256, 1.5, Number.NaN])('refuses a size of %p', (size) => {
    expect(() => splitTxt('a', size)).toThrow(expect.objectContaining({ code: 'bad-argument' }))
  })

  it('refuses a character that is no octet', () => {
    expect(() => splitTxt('p=\u200b')).toThrow(expect.objectContaining({ code: 'bad-argument' }))
  })

  it('is undone by joinTxt(), and every string but the last is full', () => {
    fc.assert(
      fc.property(octets, fc.integer({ min: 1, max: 255 }), (value, size) => {
        const strings = splitTxt(value, size)
        expect(joinTxt(strings)).toBe(value)
        expect(strings.slice(0, -1).every((string) => string.length === size)).toBe(true)
        expect(strings.at(-1)?.length ?? 0).toBeLessThanOrEqual(size)
      }),
    )
  })
})
