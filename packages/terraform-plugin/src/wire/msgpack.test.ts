import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ByteWriter } from './byte-writer.js'
import { EXTENSION, readMsgpack } from './read-msgpack.js'
import {
  writeArrayHead,
  writeBoolean,
  writeDouble,
  writeInteger,
  writeMapHead,
  writeNil,
  writeOctets,
  writeText,
} from './write-msgpack.js'

function read(hex: string): unknown {
  return readMsgpack(Buffer.from(hex, 'hex'))
}

function written(write: (writer: ByteWriter) => void): Buffer {
  const writer = new ByteWriter()
  write(writer)
  return writer.written()
}

describe('readMsgpack()', () => {
  // each format of the specification, with the least and the greatest value that it is for
  it.each([
    ['c0', null],
    ['c2', false],
    ['c3', true],
    ['00', 0],
    ['7f', 127],
    ['ff', -1],
    ['e0', -32],
    ['ccff', 255],
    ['cdffff', 65535],
    ['ceffffffff', 4294967295],
    ['cf001fffffffffffff', Number.MAX_SAFE_INTEGER],
    ['cfffffffffffffffff', 18446744073709551615n],
    ['d080', -128],
    ['d18000', -32768],
    ['d280000000', -2147483648],
    ['d38000000000000000', -9223372036854775808n],
    ['ca3fc00000', 1.5],
    ['cb3ff8000000000000', 1.5],
    ['cb7ff0000000000000', Number.POSITIVE_INFINITY],
    ['a0', ''],
    ['a3e29883', '☃'],
    ['d90161', 'a'],
    ['da000161', 'a'],
    ['db0000000161', 'a'],
    ['90', []],
    ['92c001', [null, 1]],
    ['dc000101', [1]],
    ['dd0000000101', [1]],
    ['80', {}],
    ['81a16101', { a: 1 }],
    ['de0001a16101', { a: 1 }],
    ['df00000001a16101', { a: 1 }],
  ])('reads %s', (hex, value) => {
    expect(read(hex)).toEqual(value)
  })

  it.each(['c40161', 'c5000161', 'c60000000161'])('reads octets: %s', (hex) => {
    expect(Buffer.from(read(hex) as Uint8Array).toString()).toBe('a')
  })

  // types 0 and 12 are in use; the protocol says that any other means the same
  it.each([
    'd40000',
    'd40c00',
    'd5800000',
    'd60000000000',
    `d700${'00'.repeat(8)}`,
    `d800${'00'.repeat(16)}`,
    'c7000c',
    'c7017fff',
    'c800017f00',
    'c9000000017f00',
  ])('takes any extension, of any size, for the same: %s', (hex) => {
    expect(read(hex)).toBe(EXTENSION)
    expect(read(`92${hex}01`)).toEqual([EXTENSION, 1])
  })

  it('keeps a key that is __proto__', () => {
    const value = read('81a95f5f70726f746f5f5fc3') as object
    expect(Object.keys(value)).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  })

  it.each([
    ['nothing', ''],
    ['the octet that means nothing', 'c1'],
    ['text without its end', 'a361'],
    ['a second value', 'c0c0'],
    ['an array that promises more than there is', 'ddffffffffc0'],
    ['a key that is no text', '810102'],
    ['more levels than a schema can have', '91'.repeat(300)],
  ])('refuses %s', (_, hex) => {
    expect(() => read(hex)).toThrow(expect.objectContaining({ code: 'bad-message' }))
  })

  it('answers any octets with a value or a PluginError', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (octets) => {
        try {
          readMsgpack(octets)
        } catch (error) {
          expect(error).toMatchObject({ code: 'bad-message' })
        }
      }),
    )
  })
})

describe('writing MessagePack', () => {
  it('whole numbers are read back, in the shortest form up to 32 bits', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(readMsgpack(written((writer) => writeInteger(writer, value)))).toBe(value === 0 ? 0 : value)
      }),
    )
    const lengths = [0, 127, -1, -32, 128, 255, 256, 65535, 65536, 4294967295, 4294967296, -33].map((value) => {
      return written((writer) => writeInteger(writer, value)).length
    })
    expect(lengths).toEqual([1, 1, 1, 1, 2, 2, 3, 3, 5, 5, 9, 9])
  })

  it.each([0, 1, 31, 32, 255, 256, 65535, 65536])('text and octets of length %d are read back', (length) => {
    const text = 'x'.repeat(length)
    expect(readMsgpack(written((writer) => writeText(writer, text)))).toBe(text)
    expect(
      Buffer.from(readMsgpack(written((writer) => writeOctets(writer, Buffer.from(text)))) as Uint8Array).toString(),
    ).toBe(text)
  })

  it.each([0, 15, 16, 65535, 65536])('arrays and maps of length %d are read back', (length) => {
    const list = written((writer) => {
      writeArrayHead(writer, length)
      for (let index = 0; index < length; index++) writeNil(writer)
    })
    expect(readMsgpack(list)).toHaveLength(length)
    const map = written((writer) => {
      writeMapHead(writer, length)
      for (let index = 0; index < length; index++) {
        writeText(writer, `${index}`)
        writeBoolean(writer, true)
      }
    })
    expect(Object.keys(readMsgpack(map) as object)).toHaveLength(length)
  })

  it('numbers of 64 bits are read back', () => {
    expect(readMsgpack(written((writer) => writeDouble(writer, 0.1)))).toBe(0.1)
  })
})
