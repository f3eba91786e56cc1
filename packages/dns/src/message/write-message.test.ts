import { describe, expect, it } from '@jest/globals'
import type { Message } from './message.js'
import type { ResourceRecord } from './resource-record.js'
import { writeMessage } from './write-message.js'

const empty: Message = {
  id: 1,
  response: true,
  opcode: 0,
  aa: true,
  tc: false,
  rd: false,
  ra: false,
  ad: false,
  cd: false,
  rcode: 0,
  question: undefined,
  edns: undefined,
  answers: [],
  authorities: [],
  additionals: [],
}
const head = { owner: 'a.test', ttl: 60 }

function write(...answers: readonly ResourceRecord[]): Uint8Array | undefined {
  return writeMessage({ ...empty, answers })
}

describe('writeMessage()', () => {
  it('points at a name that was written before, in either case', () => {
    const one = write({ ...head, type: 'CNAME', value: 'B.TEST' })
    expect([...(one?.subarray(30) ?? [])]).toEqual([1, 0x42, 0xc0, 14])
  })

  it.each<[string, ResourceRecord]>([
    ['an owner with an empty label', { ...head, owner: 'a..test', type: 'CNAME', value: 'b.test' }],
    ['a target that is too long', { ...head, type: 'CNAME', value: 'a'.repeat(64) }],
    ['a string over 255 octets', { ...head, type: 'TXT', value: '', strings: ['a'.repeat(256)] }],
    ['a TXT record without a string', { ...head, type: 'TXT', value: '', strings: [] }],
    ['an IPv6 address in an A record', { ...head, type: 'A', value: '::1' }],
    ['data over 65,535 octets', { ...head, type: 'TYPE65', class: 1, rdata: new Uint8Array(65_536) }],
    ['a message over 65,535 octets', { ...head, type: 'TYPE65', class: 1, rdata: new Uint8Array(65_530) }],
  ])('refuses %s', (_, record) => {
    expect(write(record)).toBeUndefined()
  })
})
