import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readMsgpack } from '../wire/read-msgpack.js'
import type { CtyType } from './cty-type.js'
import { decodeValue } from './decode-value.js'
import { encodeValue } from './encode-value.js'
import { Decimal, Dynamic, isSame, UNKNOWN, type Value } from './value.js'

interface Typed {
  readonly type: CtyType
  readonly value: Value
}

/** A type, and a value of it: known, `null`, or unknown, at every level. */
const typed: fc.Arbitrary<Typed> = fc.letrec<{ typed: Typed; plain: Typed }>((tie) => ({
  typed: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 6, arbitrary: tie('plain') },
    { weight: 1, arbitrary: tie('plain').map(({ type }): Typed => ({ type, value: null })) },
    { weight: 1, arbitrary: tie('plain').map(({ type }): Typed => ({ type, value: UNKNOWN })) },
  ),
  plain: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string({ unit: 'grapheme' }).map((value): Typed => ({ type: 'string', value })),
    fc.boolean().map((value): Typed => ({ type: 'bool', value })),
    fc
      .oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noInteger: true }))
      .map((value): Typed => ({ type: 'number', value })),
    fc.bigInt({ min: 2n ** 60n }).map((value): Typed => ({ type: 'number', value })),
    fc
      .array(tie('typed'), { maxLength: 3 })
      .map((each): Typed => ({ type: ['tuple', each.map(({ type }) => type)], value: each.map(({ value }) => value) })),
    fc.dictionary(fc.string(), tie('typed'), { maxKeys: 3 }).map((each): Typed => {
      const entries = Object.entries(each)
      return {
        type: ['object', Object.fromEntries(entries.map(([name, { type }]) => [name, type]))],
        value: Object.fromEntries(entries.map(([name, { value }]) => [name, value])),
      }
    }),
    fc.tuple(fc.constantFrom('list', 'set'), tie('typed'), fc.nat(3)).map(([kind, { type, value }, count]): Typed => {
      return { type: [kind as 'list', type], value: Array.from({ length: count }, () => value) }
    }),
    fc.tuple(tie('typed'), fc.uniqueArray(fc.string(), { maxLength: 3 })).map(([{ type, value }, keys]): Typed => {
      return { type: ['map', type], value: Object.fromEntries(keys.map((key) => [key, value])) }
    }),
    tie('typed').map(({ type, value }): Typed => ({ type: 'dynamic', value: new Dynamic(type, value) })),
  ),
})).typed

function again(type: CtyType, value: Value): Value {
  return decodeValue(type, readMsgpack(encodeValue(type, value)))
}

describe('encodeValue()', () => {
  it('is undone by decodeValue(), for every type and with unknown parts', () => {
    fc.assert(
      fc.property(typed, ({ type, value }) => {
        expect(isSame(again(type, value), value)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('writes unknown as extension 0', () => {
    expect(encodeValue('string', UNKNOWN).toString('hex')).toBe('d40000')
    expect(encodeValue(['object', { a: 'number' }], { a: UNKNOWN }).toString('hex')).toBe('81a161d40000')
  })

  it('writes null for an attribute that is left out', () => {
    expect(again(['object', { a: 'string', b: 'bool' }], { a: 'x' })).toEqual({ a: 'x', b: null })
  })

  it('writes a dynamic value with its type, as octets', () => {
    expect(encodeValue('dynamic', 'x').toString('hex')).toBe('92c40822737472696e6722a178')
    expect(encodeValue('dynamic', null).toString('hex')).toBe('c0')
    expect(encodeValue('dynamic', UNKNOWN).toString('hex')).toBe('d40000')
  })

  it('gives a plain value of a dynamic attribute the type that Terraform would', () => {
    expect(again('dynamic', { a: [1, 'x', null], b: true, c: UNKNOWN })).toEqual(
      new Dynamic(['object', { a: ['tuple', ['number', 'string', 'dynamic']], b: 'bool', c: 'dynamic' }], {
        a: [1, 'x', null],
        b: true,
        c: UNKNOWN,
      }),
    )
  })

  it.each<[string, CtyType, Value]>([
    ['a.b', ['object', { a: ['map', 'number'] }], { a: { b: 'x' } }],
    ['a.1', ['object', { a: ['list', 'string'] }], { a: ['x', 1] }],
    ['c is not in the schema', ['object', { a: 'string' }], { a: 'x', c: 'x' }],
    ['the value', 'string', true],
    ['the value', 'bool', 'true'],
    ['the value', 'number', '1'],
    ['the value', 'number', Number.NaN],
    ['the value', ['tuple', ['string']], ['a', 'b']],
    ['the value', ['list', 'string'], { 0: 'a' }],
    ['the value', ['map', 'string'], ['a']],
    ['the value', ['object', {}], new Decimal('1')],
  ])('refuses what does not fit and names the place: %s', (place, type, value) => {
    const error = expect.objectContaining({
      code: 'bad-value',
      message: expect.stringContaining(place) as unknown as string,
    })
    expect(() => encodeValue(type, value)).toThrow(error)
  })

  it('never shows a value that it refuses', () => {
    try {
      encodeValue(['object', { key: 'number' }], { key: 'hunter2' })
    } catch (error) {
      expect((error as Error).message).not.toContain('hunter2')
    }
    expect.assertions(1)
  })
})

describe('decodeValue()', () => {
  it('drops what the type does not have', () => {
    expect(decodeValue(['object', { a: 'string' }], { a: 'x', gone: 1 })).toEqual({ a: 'x' })
  })

  it('reads a dynamic value in the form of JSON', () => {
    expect(decodeValue('dynamic', { type: ['list', 'number'], value: [1, '18446744073709551616'] })).toEqual(
      new Dynamic(['list', 'number'], [1, 18446744073709551616n]),
    )
  })

  it.each<[CtyType, unknown]>([
    ['string', 1],
    ['bool', 0],
    ['number', 'one'],
    ['number', true],
    [['list', 'string'], { a: 1 }],
    [['map', 'string'], ['a']],
    [['object', { a: 'string' }], 'a'],
    [
      ['tuple', ['string']],
      ['a', 'b'],
    ],
    [['tuple', ['string', 'bool']], ['a']],
    ['dynamic', 'x'],
    ['dynamic', [Buffer.from('nonsense'), 1]],
  ])('refuses what is not %j', (type, packed) => {
    expect(() => decodeValue(type, packed)).toThrow(expect.objectContaining({ code: 'bad-message' }))
  })
})
