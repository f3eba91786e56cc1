import { describe, expect, it } from '@jest/globals'
import { keys } from '../testing/vector-keys.testing.js'
import { judgeLiveChange } from './judge-live-change.js'

const owner = 's1._domainkey.example.com'
const values = {
  old: `v=DKIM1; p=${keys.rsa2048}`,
  new: `v=DKIM1; p=${keys['rsa2048-other']}`,
  other: `v=DKIM1; p=${keys.rsa1024}`,
  null: 'v=DKIM1; p=',
}
type Side = 'old' | 'new' | '-'
type Served = 'old' | 'new' | 'other' | 'null' | 'absent' | 'multiple' | 'unavailable'

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
  ['old', 'new', 'absent', ['live/absent']],
  ['old', 'new', 'null', ['live/differs']],
  ['old', 'new', 'multiple', ['live/multiple']],
  ['-', 'new', 'multiple', ['live/owner-taken']],
  ['old', '-', 'old', ['live/still-published']],
  ['old', '-', 'absent', []],
  ['old', '-', 'unavailable', ['live/unavailable']],
  ['-', '-', 'old', []],
]

describe('judgeLiveChange()', () => {
  it.each(table)('%s to %s while the DNS serves %s: %j', (before, after, served, codes) => {
    const declare = (side: Side) => ({ owner, type: 'TXT', value: values[side === '-' ? 'old' : side], format: 'zone' })
    const isText = served !== 'absent' && served !== 'unavailable' && served !== 'multiple'
    const published = {
      owner,
      outcome: isText ? ('found' as const) : served,
      reason: served === 'unavailable' ? ('timeout' as const) : ('nxdomain' as const),
      values: isText ? [values[served]] : served === 'multiple' ? [values.old, values.new] : [],
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

  it.each<[Side, Side, 'null' | 'other' | 'new', readonly string[]]>([
    ['-', 'new', 'null', []],
    ['-', 'new', 'other', []],
    ['-', 'new', 'new', ['live/already-published']],
    ['old', 'old', 'null', ['live/absent', 'live/wildcard-null']],
    ['old', 'new', 'null', ['live/absent', 'live/wildcard-null']],
    ['old', '-', 'null', []],
    ['old', '-', 'other', ['live/still-published']],
  ])('%s to %s while only a wildcard answers with %s: %j', (before, after, served, codes) => {
    const declare = (side: Side) => ({ owner, type: 'TXT', value: values[side === '-' ? 'old' : side], format: 'zone' })
    const published = { owner, outcome: 'found', values: [values[served]], chain: [], servers: [] } as const
    const findings = judgeLiveChange({
      published,
      sibling: { ...published, owner: 'made-up._domainkey.example.com' },
      ...(before === '-' ? {} : { before: declare(before) }),
      ...(after === '-' ? {} : { after: declare(after) }),
    })
    expect(findings.map((finding) => finding.code)).toEqual(codes)
  })

  it('takes a CNAME to nowhere for a record at the owner', () => {
    const cname = { owner, type: 'CNAME', value: 's1.sender.test', format: 'zone' }
    const chain = [{ owner, target: 'S1.sender.test', ttl: 300 }]
    const published = { owner, outcome: 'absent', reason: 'dangling', values: [], chain, servers: [] } as const
    const codesOf = (sides: object) => judgeLiveChange({ published, ...sides }).map(({ code }) => code)
    expect(codesOf({ before: cname })).toEqual(['live/still-published'])
    expect(codesOf({ after: cname })).toEqual(['live/already-published'])
    expect(codesOf({ after: { ...cname, value: 's2.sender.test' } })).toEqual(['live/owner-taken'])
    expect(codesOf({ before: cname, after: cname })).toEqual(['live/cname-dangling'])
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
