import { describe, expect, it } from '@jest/globals'
import { keys } from '../testing/vector-keys.testing.js'
import { judgeLiveChange } from './judge-live-change.js'

const owner = 's1._domainkey.example.com'
const values = {
  old: `v=DKIM1; p=${keys.rsa2048}`,
  new: `v=DKIM1; p=${keys['rsa2048-other']}`,
  other: `v=DKIM1; p=${keys.rsa1024}`,
}
type Side = 'old' | 'new' | '-'
type Served = 'old' | 'new' | 'other' | 'absent' | 'unavailable'

/** What a change means today: merge base, head, what the DNS says, and the findings. */
const table: readonly (readonly [before: Side, after: Side, served: Served, codes: readonly string[]])[] = [
  ['-', 'new', 'absent', []],
  ['-', 'new', 'new', ['live/already-published']],
  ['-', 'new', 'other', ['live/owner-taken']],
  ['-', 'new', 'unavailable', ['live/unavailable']],
  ['old', 'old', 'old', []],
  ['old', 'old', 'absent', ['live/absent']],
  ['old', 'old', 'other', ['live/differs']],
  ['old', 'new', 'old', []],
  ['old', 'new', 'new', ['live/already-published']],
  ['old', 'new', 'other', ['live/differs']],
  ['old', 'new', 'absent', ['live/differs']],
  ['old', '-', 'old', ['live/still-published']],
  ['old', '-', 'absent', []],
  ['old', '-', 'unavailable', ['live/unavailable']],
  ['-', '-', 'old', []],
]

describe('judgeLiveChange()', () => {
  it.each(table)('%s to %s while the DNS serves %s: %j', (before, after, served, codes) => {
    const declare = (side: Side) => ({ owner, type: 'TXT', value: values[side === '-' ? 'old' : side], format: 'zone' })
    const isText = served !== 'absent' && served !== 'unavailable'
    const published = {
      owner,
      outcome: isText ? ('found' as const) : served,
      reason: served === 'unavailable' ? ('timeout' as const) : ('nxdomain' as const),
      values: isText ? [values[served]] : [],
      chain: [],
      servers: [],
    }
    const findings = judgeLiveChange({
      published,
      ...(before === '-' ? {} : { before: declare(before) }),
      ...(after === '-' ? {} : { after: declare(after) }),
    })
    expect(findings.map((finding) => finding.code)).toEqual(codes)
  })

  it('reads a CNAME by its first target', () => {
    const cname = { owner, type: 'CNAME', value: 'S1.sender.test', format: 'zone' }
    const published = {
      owner,
      outcome: 'found',
      values: [values.old],
      chain: [{ owner, target: 's1.sender.test', ttl: 300 }],
      servers: [],
    } as const
    expect(judgeLiveChange({ published, before: cname, after: cname })).toEqual([])
    expect(
      judgeLiveChange({ published, after: { ...cname, value: 's2.sender.test' } }).map(({ code }) => code),
    ).toEqual(['live/owner-taken'])
  })
})
