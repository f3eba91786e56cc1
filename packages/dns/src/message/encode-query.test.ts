import { describe, expect, it } from '@jest/globals'
import packet from 'dns-packet'
import fc from 'fast-check'
import { encodeQuery } from './encode-query.js'
import { plainName } from './message.testing.js'
import { readMessage } from './read-message.js'

describe('encodeQuery()', () => {
  it('writes what the dns-packet library and our reader read back', () => {
    const flags = { rd: fc.boolean(), ad: fc.boolean(), cd: fc.boolean(), dnssecOk: fc.boolean() }
    fc.assert(
      fc.property(fc.nat(0xffff), plainName, fc.option(fc.nat(0xffff)), fc.record(flags), (id, name, size, set) => {
        const octets =
          encodeQuery({ id, name, type: 'txt', ...set, ...(size !== null && { edns: size }) }) ?? new Uint8Array()
        const { dnssecOk, ...header } = set
        const question = { name, type: 'TXT' }
        const message = readMessage(octets)
        expect(message).toMatchObject({ id, ...header, response: false, tc: false, question, answers: [] })
        expect(message?.edns).toEqual(size === null ? undefined : { udpSize: size, version: 0, dnssecOk })
        const decoded = packet.decode(Buffer.from(octets))
        expect(decoded).toMatchObject({
          id,
          flag_rd: set.rd,
          flag_cd: set.cd,
          questions: [{ name: name || '.', type: 'TXT' }],
        })
        expect(decoded.additionals).toHaveLength(size === null ? 0 : 1)
      }),
    )
  })

  it('refuses a name or a type that the DNS can not hold', () => {
    expect(encodeQuery({ id: 1, name: 'a..b', type: 'TXT' })).toBeUndefined()
    expect(encodeQuery({ id: 1, name: 'a', type: 'NONSENSE' })).toBeUndefined()
    expect(encodeQuery({ id: 1, name: 'a', type: 'TYPE65536' })).toBeUndefined()
    expect(encodeQuery({ id: 1, name: 'a', type: 'toString' })).toBeUndefined()
  })
})
