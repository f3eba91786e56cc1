import { describe, expect, it } from '@jest/globals'
import { unavailable } from '../client/answer.js'
import { type Message, rcodes } from '../message/message.js'
import type { NameRecord } from '../message/resource-record.js'
import { findLoop } from './find-loop.js'

const cname = (owner: string, value: string): NameRecord => ({ owner, ttl: 60, type: 'CNAME', value })

function failed(...answers: NameRecord[]) {
  const head = { id: 1, response: true, opcode: 0, aa: true, tc: false, rd: false, ra: false, ad: false, cd: false }
  const sections = { question: undefined, answers, authorities: [], additionals: [], edns: undefined }
  const message: Message = { ...head, ...sections, rcode: rcodes.servfail }
  return unavailable('servfail', '192.0.2.1', 1, message)
}

describe('findLoop()', () => {
  it('finds the circle that a server shows as it fails', () => {
    const answer = failed(cname('a.test', 'b.test'), cname('B.test', 'a.test'))
    expect(findLoop(answer, 'a.test', { zone: 'test' })?.map(({ target }) => target)).toEqual(['b.test', 'a.test'])
  })

  it('finds none in a chain, in a failure without answer, and in silence', () => {
    expect(findLoop(failed(cname('a.test', 'b.test')), 'a.test')).toBeUndefined()
    expect(findLoop(failed(), 'a.test')).toBeUndefined()
    expect(findLoop(unavailable('timeout', '', 1), 'a.test')).toBeUndefined()
  })
})
