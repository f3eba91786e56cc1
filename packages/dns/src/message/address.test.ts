import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatAddress, parseAddress } from './address.js'

describe('formatAddress()', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['2001:DB8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['::', '::'],
    ['::1', '::1'],
    ['1::', '1::'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['::ffff:192.0.2.1', '::ffff:c000:201'],
  ])('writes %s as %s (RFC 5952)', (text, canonical) => {
    expect(formatAddress(parseAddress(text) ?? new Uint8Array())).toBe(canonical)
  })
})

describe('parseAddress()', () => {
  it.each(['', '1.2.3', '1.2.3.4.5', 'localhost', 'fe80::1%eth0', ':::', '01.2.3.4'])('refuses %j', (text) => {
    expect(parseAddress(text)).toBeUndefined()
  })

  it('gives back what formatAddress() wrote', () => {
    const address = fc.oneof(
      fc.uint8Array({ minLength: 4, maxLength: 4 }),
      fc.uint8Array({ minLength: 16, maxLength: 16 }),
    )
    fc.assert(
      fc.property(address, (octets) => expect([...(parseAddress(formatAddress(octets)) ?? [])]).toEqual([...octets])),
    )
  })
})
