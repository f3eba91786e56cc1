import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { modulusFromOctets } from './modulus-from-octets.js'

describe('modulusFromOctets()', () => {
  it.each([
    { octets: [], value: 0n },
    { octets: [0], value: 0n },
    { octets: [0x0a], value: 10n },
    { octets: [1, 0, 1], value: 65537n },
    { octets: [0, 0, 0xff, 0xfe], value: 0xfffen },
  ])('reads $octets', ({ octets, value }) => {
    expect(modulusFromOctets(Uint8Array.from(octets))).toBe(value)
  })

  it('reads the octets of a part of a buffer only', () => {
    expect(modulusFromOctets(Buffer.from('ff010001ff', 'hex').subarray(1, 4))).toBe(65537n)
  })

  it('agrees with adding octet by octet', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (octets) => {
        expect(modulusFromOctets(octets)).toBe(octets.reduce((sum, octet) => sum * 256n + BigInt(octet), 0n))
      }),
    )
  })
})
