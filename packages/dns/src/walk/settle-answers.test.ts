import { describe, expect, it } from '@jest/globals'
import type { ServerAnswer } from './hop.js'
import { settleAnswers } from './settle-answers.js'

const owner = 's1._domainkey.example.com'
const seen = { owner, time: 0, ms: 1, chain: [], aa: true, ad: false, tc: false, dnssec: 'unproven', host: '' } as const

const found = (server: string, value: string): ServerAnswer => ({
  ...seen,
  server,
  outcome: 'found',
  values: [value],
  others: [],
  ttl: 60,
})
const absent: ServerAnswer = { ...seen, server: 'c', outcome: 'absent', reason: 'nxdomain', values: [] }
const silent: ServerAnswer = {
  ...seen,
  server: 'd',
  outcome: 'unavailable',
  reason: 'timeout',
  temporary: true,
  values: [],
}

const settle = (...answers: ServerAnswer[]) => settleAnswers([{ owner, chain: [], answers }])?.published

describe('settleAnswers()', () => {
  it('takes what most servers say', () => {
    expect(settle(found('a', 'old'), absent, { ...absent, server: 'e' })?.outcome).toBe('absent')
  })

  it('takes the same where as many say one thing as another, in whatever order they are asked', () => {
    for (const answers of [
      [found('a', 'old'), absent],
      [found('a', 'old'), found('b', 'new')],
    ]) {
      expect(settle(...answers)?.values).toEqual(settle(...[...answers].reverse())?.values)
      expect(settle(...answers)?.outcome).toBe('found')
    }
  })

  it('takes what could not be learned only where nothing is known', () => {
    expect(settle(silent, absent)?.outcome).toBe('absent')
    expect(settle(silent)?.outcome).toBe('unavailable')
  })
})
