import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatAddress } from '../message/address.js'
import { guardAddresses } from './address-guard.js'

describe('guardAddresses()', () => {
  const mayAsk = guardAddresses()

  it.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.53',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.251',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::fb',
    '2001:db8::1',
    '2002:7f00:1::1',
    '3fff::1',
    'localhost',
    '127.1',
    '',
  ])('refuses %s', (address) => {
    expect(mayAsk(address)).toBe(false)
  })

  it.each([
    '9.9.9.9',
    '100.63.255.255',
    '100.128.0.1',
    '172.32.0.1',
    '192.167.1.1',
    '::ffff:9.9.9.9',
    '64:ff9b::909:909',
    '2620:fe::fe',
    '2a00::1',
  ])('lets %s through', (address) => {
    expect(mayAsk(address)).toBe(true)
  })

  it('lets the networks through that are allowed, and no others', () => {
    const some = guardAddresses(['127.0.0.0/29', '10.1.2.3', 'fd00::/8'])
    expect(['127.0.0.1', '127.0.0.8', '10.1.2.3', '10.1.2.4', 'fd00::1', 'fc00::1', '9.9.9.9'].map(some)).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
      true,
    ])
  })

  it.each(['10.0.0.0/33', '10.0.0.0/x', '10.0.0/8', 'example.com', '::/129', '10.0.0.0/8/8', '10.0.0.0/'])(
    'refuses to allow %j',
    (network) => {
      expect(() => guardAddresses([network])).toThrow(expect.objectContaining({ code: 'bad-argument' }))
    },
  )

  it('judges every IPv4 address alike inside ::ffff:0:0/96', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), (octets) => {
        const mapped = formatAddress(Uint8Array.of(...new Array<number>(10).fill(0), 0xff, 0xff, ...octets))
        expect(mayAsk(mapped)).toBe(mayAsk(formatAddress(octets)))
      }),
    )
  })
})
