import { describe, expect, it } from '@jest/globals'
import { readCtyType } from './cty-type.js'
import { Decimal, Dynamic, dropUnknown, hasUnknown, isSame, UNKNOWN, type Value } from './value.js'

describe('UNKNOWN', () => {
  it('throws where it is taken for text or a number', () => {
    expect(() => `${UNKNOWN as unknown as string}`).toThrow(TypeError)
    expect(() => Number(UNKNOWN)).toThrow(TypeError)
  })
})

describe('hasUnknown() and dropUnknown()', () => {
  it.each<[Value, boolean, Value]>([
    ['x', false, 'x'],
    [UNKNOWN, true, null],
    [[1, { a: UNKNOWN }], true, [1, { a: null }]],
    [new Dynamic('string', UNKNOWN), true, new Dynamic('string', null)],
    [new Decimal('1.5'), false, new Decimal('1.5')],
  ])('look into every part of %p', (value, unknown, dropped) => {
    expect(hasUnknown(value)).toBe(unknown)
    expect(dropUnknown(value)).toEqual(dropped)
  })
})

describe('isSame()', () => {
  it.each<[Value, Value, boolean]>([
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: null }, false],
    [{ a: null }, { b: null }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [1, '1', false],
    [new Decimal('0.1'), new Decimal('0.1'), true],
    [new Decimal('0.1'), new Decimal('0.2'), false],
    [new Dynamic('string', 'a'), new Dynamic('string', 'a'), true],
    [new Dynamic(['list', 'string'], []), new Dynamic(['list', 'bool'], []), false],
    [UNKNOWN, UNKNOWN, true],
    [UNKNOWN, null, false],
  ])('compares %p with %p', (one, other, same) => {
    expect(isSame(one, other)).toBe(same)
    expect(isSame(other, one)).toBe(same)
  })
})

describe('readCtyType()', () => {
  it.each([
    'string',
    'dynamic',
    ['list', ['map', 'bool']],
    ['object', { a: ['tuple', ['string', 'number']] }],
    ['object', { a: 'bool' }, ['a']],
  ])('reads %j', (type) => {
    expect(readCtyType(JSON.parse(JSON.stringify(type)))).toEqual(type)
  })

  it.each([
    undefined,
    null,
    'text',
    [],
    ['list'],
    ['list', 'string', 'string'],
    ['object', ['a']],
    ['tuple', 'string'],
    { list: 'string' },
  ])('refuses %j', (value) => {
    expect(() => readCtyType(value)).toThrow(expect.objectContaining({ code: 'bad-schema' }))
  })

  it('refuses a type without an end', () => {
    let type: unknown = 'string'
    for (let depth = 0; depth < 10_000; depth++) type = ['list', type]
    expect(() => readCtyType(type)).toThrow(expect.objectContaining({ code: 'bad-schema' }))
  })
})
