import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ByteReader } from './byte-reader.js'
import { ByteWriter } from './byte-writer.js'

describe('ByteWriter', () => {
  it('written() holds all that was written, however the octets grew', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 })), (parts) => {
        const writer = new ByteWriter(1)
        for (const part of parts) {
          writer.octets(part)
          writer.octet(part.length & 0xff)
        }
        const wanted = Buffer.concat(parts.flatMap((part) => [part, Uint8Array.of(part.length & 0xff)]))
        expect(writer.written().equals(wanted)).toBe(true)
      }),
    )
  })

  it('numbers are read back as they were written', () => {
    fc.assert(
      fc.property(
        fc.nat(0xff),
        fc.nat(0xffff),
        fc.nat(0xffffffff),
        fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
        fc.double(),
        (one, two, four, whole, double) => {
          const writer = new ByteWriter(1)
          writer.unsigned(one, 1)
          writer.unsigned(two, 2)
          writer.unsigned(four, 4)
          writer.signed64(whole)
          writer.double(double)
          const reader = new ByteReader(writer.written())
          expect([
            reader.unsigned(1),
            reader.unsigned(2),
            reader.unsigned(4),
            reader.signed64(),
            reader.double(),
          ]).toEqual([one, two, four, whole, double])
          expect(reader.left).toBe(0)
        },
      ),
    )
  })
})

describe('ByteReader', () => {
  it('never reads past the end', () => {
    const reader = new ByteReader(Uint8Array.of(1, 2))
    expect(() => reader.unsigned(4)).toThrow(expect.objectContaining({ code: 'bad-message' }))
    expect(() => reader.octets(3)).toThrow(expect.objectContaining({ code: 'bad-message' }))
    expect(reader.unsigned(2)).toBe(0x0102)
  })

  it('reads a view in the middle of a buffer', () => {
    expect(new ByteReader(new Uint8Array([0, 7, 9]).subarray(1)).octet()).toBe(7)
  })
})
