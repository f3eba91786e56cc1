import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type DnsServer, formatServer, parseServer } from './dns-server.js'
import { findServers, systemServers } from './find-servers.js'

describe('parseServer()', () => {
  it.each<[string, object]>([
    ['192.0.2.1', { protocol: 'dns', address: '192.0.2.1', port: 53 }],
    ['192.0.2.1:5353', { protocol: 'dns', address: '192.0.2.1', port: 5353 }],
    ['2001:db8::1', { protocol: 'dns', address: '2001:db8::1', port: 53 }],
    ['[2001:db8::1]', { protocol: 'dns', address: '2001:db8::1', port: 53 }],
    ['[2001:db8::1]:5353', { protocol: 'dns', address: '2001:db8::1', port: 5353 }],
    ['fe80::1%eth0', { protocol: 'dns', address: 'fe80::1%eth0', port: 53 }],
    ['ns1.example.com:54', { protocol: 'lookup', host: 'ns1.example.com', port: 54 }],
    ['tls://dns.example.com', { protocol: 'tls', host: 'dns.example.com', port: 853, name: 'dns.example.com' }],
    ['tls://192.0.2.1', { protocol: 'tls', host: '192.0.2.1', port: 853 }],
    [
      'tls://[2001:db8::1]:8853#dns.example.com',
      { protocol: 'tls', host: '2001:db8::1', port: 8853, name: 'dns.example.com' },
    ],
    ['https://dns.example.com/dns-query', { protocol: 'https', url: 'https://dns.example.com/dns-query' }],
  ])('reads %s', (text, server) => {
    expect(parseServer(text)).toEqual(server)
  })

  it.each([
    '',
    ':53',
    '192.0.2.1:0',
    '192.0.2.1:65536',
    '[192.0.2.1]',
    '[x]',
    'a b',
    'http://a',
    'https://',
    'tls://',
    'a:b',
    '-/x',
  ])('refuses %j', (text) => {
    expect(() => parseServer(text)).toThrow(expect.objectContaining({ code: 'bad-argument' }))
  })

  it('never throws anything else', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '1', '.', ':', '[', ']', '/', '#', '%', 'tls://', 'https://') }),
        (text) => {
          try {
            parseServer(text)
          } catch (error) {
            expect(error).toMatchObject({ code: 'bad-argument' })
          }
        },
      ),
    )
  })
})

describe('formatServer()', () => {
  it.each<DnsServer>([
    { protocol: 'dns', address: '192.0.2.1', port: 53 },
    { protocol: 'dns', address: '2001:db8::1', port: 5353 },
    { protocol: 'tls', host: 'dns.example.com', port: 853, name: 'dns.example.com' },
    { protocol: 'tls', host: '192.0.2.1', port: 854, name: 'dns.example.com' },
    { protocol: 'https', url: 'https://dns.example.com/dns-query' },
  ])('writes what parseServer() reads: %j', (server) => {
    expect(parseServer(formatServer(server))).toEqual(server)
  })
})

describe('findServers()', () => {
  it('gives the addresses of a host, and refuses one that has none', async () => {
    expect(await findServers(['192.0.2.1', 'localhost:5353'])).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ address: '192.0.2.1' }),
        expect.objectContaining({ port: 5353 }),
      ]),
    )
    await expect(findServers(['nowhere.invalid'])).rejects.toMatchObject({ code: 'bad-argument' })
  })
})

describe('systemServers()', () => {
  it('gives addresses with ports', () => {
    for (const server of systemServers()) expect(server).toMatchObject({ protocol: 'dns', port: expect.any(Number) })
  })
})
