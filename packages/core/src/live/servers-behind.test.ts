import { describe, expect, it } from '@jest/globals'
import { keys } from '../testing/vector-keys.testing.js'
import type { ServerAnswer } from './published.js'
import { serversBehind } from './servers-behind.js'

const owner = 's1._domainkey.example.com'
const key = `v=DKIM1; p=${keys.rsa2048}`
const old = `v=DKIM1; p=${keys['rsa2048-other']}`

function behind(answers: readonly Partial<ServerAnswer>[], declared?: { type: string; value: string }): string[] {
  const servers = answers.map((part, i): ServerAnswer => ({ server: `${i}`, outcome: 'found', values: [key], ...part }))
  const published = { owner, outcome: 'found', values: [key], chain: [], servers } as const
  const record = declared && { declared: { owner, format: 'zone', ...declared } }
  return serversBehind({ published, ...record }).map(({ server }) => server)
}

const absent = { outcome: 'absent', values: [] } as const
const declared = { type: 'TXT', value: key }

describe('serversBehind()', () => {
  it('names who has nothing, cannot be asked, or serves another key than is declared', () => {
    const silent = { outcome: 'unavailable', reason: 'timeout', values: [] } as const
    expect(behind([{}, absent, silent, { values: [old] }, { values: [key.replace('; ', ';')] }], declared)).toEqual([
      '1',
      '2',
      '3',
    ])
  })

  it('names who serves the old tags', () => {
    expect(behind([{}, { values: [`v=DKIM1; t=y; p=${keys.rsa2048}`] }], declared)).toEqual(['1'])
  })

  it('goes by what most say where nothing is declared', () => {
    expect(behind([{}, {}, { values: [old] }])).toEqual(['2'])
  })

  it('names who leads to another target, not who leads to a key', () => {
    const to = (target: string) => ({ values: [], chain: [{ owner, target, ttl: 60 }] })
    const answers = [to('s1.sender.test'), to('old.sender.test'), { owner: 's1.sender.test' }]
    expect(behind(answers, { type: 'CNAME', value: 'S1.sender.test.' })).toEqual(['1'])
    expect(behind(answers, declared)).toEqual([])
  })
})
