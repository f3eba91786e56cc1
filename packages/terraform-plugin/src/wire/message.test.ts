import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { flag, integer, list, nested, octets, presentInteger, presentText, text } from './field.js'
import { dictionary, lazy, type Message, message } from './message.js'

const inner = message({ name: text(1), at: presentInteger(3) })
const outer = message({
  word: text(1),
  data: octets(2),
  on: flag(3),
  count: integer(4),
  maybe: presentText(5),
  inner: nested(6, inner),
  many: list(7, inner),
  named: dictionary(16, inner),
})

function hex(octets: Uint8Array): string {
  return Buffer.from(octets).toString('hex')
}

describe('message()', () => {
  // octets as in the documentation of Protocol Buffers' encoding, or worked out by hand from it
  it.each([
    ['a varint of 150', message({ a: integer(1) }), { a: 150 }, '089601'],
    ['text', message({ b: text(2) }), { b: 'testing' }, '120774657374696e67'],
    ['a message within', message({ c: nested(3, message({ a: integer(1) })) }), { c: { a: 150 } }, '1a03089601'],
    ['a negative number in ten octets', message({ a: integer(1) }), { a: -2 }, '08feffffffffffffffff01'],
    ['a field number over 15 in two octets', message({ a: flag(16) }), { a: true }, '800101'],
    ['what is empty as nothing', outer, { word: '', data: new Uint8Array(), on: false, count: 0, many: [] }, ''],
    ['a present zero', outer, { inner: { at: 0 } }, '32021800'],
    ['a present empty text', outer, { maybe: '' }, '2a00'],
    ['an empty message within', outer, { inner: {} }, '3200'],
    ['a pair of a map', outer, { named: { k: { name: 'v' } } }, '8201080a016b12030a0176'],
  ] as [string, Message<unknown, unknown>, unknown, string][])('writes %s', (_, kind, value, wanted) => {
    expect(hex(kind.encode(value))).toBe(wanted)
  })

  it('reads what it wrote', () => {
    const innerValue = fc.record({
      name: fc.string({ unit: 'grapheme' }),
      at: fc.option(fc.maxSafeInteger(), { nil: undefined }),
    })
    const value = fc.record({
      word: fc.string({ unit: 'grapheme' }),
      data: fc.uint8Array(),
      on: fc.boolean(),
      count: fc.maxSafeInteger(),
      maybe: fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined }),
      inner: fc.option(innerValue, { nil: undefined }),
      many: fc.array(innerValue),
      named: fc.dictionary(fc.string({ unit: 'grapheme' }), innerValue),
    })
    fc.assert(
      fc.property(value, (given) => {
        const read = outer.decode(outer.encode(given))
        expect({ ...read, data: hex(read.data) }).toEqual({
          ...given,
          data: hex(given.data),
          named: new Map(Object.entries(given.named)),
        })
      }),
    )
  })

  it('passes over fields that a newer engine sends', () => {
    // field 9 as a varint, 10 as text, 11 as eight octets, 12 as four; then field 1
    const newer = Buffer.from(['4807', '5203616263', '590000000000000000', '6500000000', '0a0161'].join(''), 'hex')
    expect(inner.decode(newer).name).toBe('a')
  })

  it.each([
    ['a length past the end', '0a05616263'],
    ['a varint without an end', '08ffffffffffffffffffff01'],
    ['half a varint', '0880'],
    ['a group', '0b'],
    ['a varint where text belongs', '0801'],
    ['text where a number belongs', '1a0161'],
  ])('refuses %s', (_, octets) => {
    expect(() => inner.decode(Buffer.from(octets, 'hex'))).toThrow(expect.objectContaining({ code: 'bad-message' }))
  })

  it('answers any octets with a value or a PluginError', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (octets) => {
        try {
          expect(outer.decode(octets)).toHaveProperty('word')
        } catch (error) {
          expect(error).toMatchObject({ code: 'bad-message' })
        }
      }),
    )
  })

  it('may hold itself', () => {
    interface Tree {
      readonly name: string
      readonly children?: readonly Tree[]
    }
    const tree: Message<Tree, unknown> = message({
      name: text(1),
      children: list(
        2,
        lazy(() => tree),
      ),
    })
    const value = { name: 'a', children: [{ name: 'b', children: [] }] }
    expect(tree.decode(tree.encode(value))).toEqual(value)
  })
})
