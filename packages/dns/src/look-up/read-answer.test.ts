import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Message } from '../message/message.js'
import { anyMessage, plainName } from '../message/message.testing.js'
import type { NameRecord, ResourceRecord, SoaRecord, TxtRecord } from '../message/resource-record.js'
import { readAnswer } from './read-answer.js'

const head = { response: true, opcode: 0, tc: false, rd: false, ra: false, ad: false, cd: false, rcode: 0 }
const empty: Message = {
  id: 1,
  ...head,
  aa: true,
  question: undefined,
  edns: undefined,
  answers: [],
  authorities: [],
  additionals: [],
}
const times = { serial: 9, refresh: 1, retry: 1, expire: 1 }

function txt(owner: string, value: string, ttl = 60): TxtRecord {
  return { owner, ttl, type: 'TXT', value, strings: [value] }
}

function cname(owner: string, value: string): NameRecord {
  return { owner, ttl: 60, type: 'CNAME', value }
}

function soa(owner: string, ttl: number, minimum: number): SoaRecord {
  return { owner, ttl, type: 'SOA', mname: owner, rname: owner, ...times, minimum }
}

function ns(owner: string): ResourceRecord {
  return { owner, ttl: 60, type: 'NS', value: `ns.${owner}` }
}

describe('readAnswer()', () => {
  it('takes the records of the asked name only, in either case, each value once', () => {
    const answers = [txt('S.a.test', 'x', 60), txt('other.a.test', 'y'), txt('s.a.test', 'x', 30)]
    expect(readAnswer({ ...empty, answers }, 's.A.test')).toMatchObject({ kind: 'texts', values: ['x'], ttl: 30 })
  })

  it('does not take from a zone what lies outside it', () => {
    const answers = [cname('s.a.test', 's.b.test'), txt('s.b.test', 'stale')]
    expect(readAnswer({ ...empty, answers }, 's.a.test', { zone: 'a.test' })).toMatchObject({
      kind: 'alias',
      target: 's.b.test',
    })
    expect(readAnswer({ ...empty, answers }, 's.a.test')).toMatchObject({ kind: 'texts', values: ['stale'] })
  })

  it('does not take the word of a server without AA for a zone', () => {
    expect(
      readAnswer({ ...empty, aa: false, answers: [txt('s.a.test', 'x')] }, 's.a.test', { zone: 'a.test' }),
    ).toEqual({ kind: 'lame', chain: [] })
  })

  it('tells NODATA from a referral by the SOA (RFC 2308 §2.2)', () => {
    const resolver = { ...empty, aa: false, ra: true }
    expect(readAnswer({ ...resolver, authorities: [soa('a.test', 60, 30)] }, 's.a.test')).toMatchObject({
      kind: 'denied',
      reason: 'nodata',
    })
    expect(readAnswer(resolver, 's.a.test')).toMatchObject({ kind: 'denied', reason: 'nodata', soa: undefined })
    expect(readAnswer({ ...resolver, authorities: [ns('test')] }, 's.a.test')).toMatchObject({ kind: 'lame' })
    expect(readAnswer({ ...resolver, ra: false }, 's.a.test')).toMatchObject({ kind: 'lame' })
  })

  it('believes no SOA of a zone that the name is not in', () => {
    const answers = [cname('s.a.test', 's.b.test')]
    const message = { ...empty, rcode: 3, answers, authorities: [soa('c.test', 60, 30)] }
    expect(readAnswer(message, 's.a.test', { zone: 'test' })).toMatchObject({ kind: 'alias', target: 's.b.test' })
  })

  it('takes NXDOMAIN behind a chain for the end of the chain (RFC 6604 §3)', () => {
    const answers = [cname('s.a.test', 's.b.test')]
    const message = { ...empty, rcode: 3, answers, authorities: [soa('b.test', 60, 30)] }
    expect(readAnswer(message, 's.a.test')).toMatchObject({ kind: 'denied', name: 's.b.test', reason: 'nxdomain' })
  })

  it('never throws, and follows no more than 16 links of any message', () => {
    fc.assert(
      fc.property(anyMessage, plainName, fc.option(plainName), (message, name, zone) => {
        const step = readAnswer(message, name, zone === null ? {} : { zone })
        expect(step.chain.length).toBeLessThanOrEqual(16)
      }),
    )
    const answers = Array.from({ length: 5000 }, (_, i) => cname(`s${i}.test`, `s${i + 1}.test`))
    expect(readAnswer({ ...empty, answers }, 's0.test').chain).toHaveLength(16)
  })
})
