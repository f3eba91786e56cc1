import { type Finding, findingOf } from '@dkimkit/core'
import { describe, expect, it } from '@jest/globals'
import { outcomeOf, zoneRecord } from '../comment/outcome.testing.js'
import { standsInBase } from './stands-in-base.js'

const [gone, kept] = ['S1._domainkey.example.com', 's2._domainkey.example.com']
const key = 'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo='
const record = zoneRecord(gone, key)

function at(owner: string, line: number): Finding {
  return findingOf('record/key-revoked', {}, { owner, at: { file: 'db.example.com', line, column: 1 } })
}

describe('standsInBase()', () => {
  it('takes the line of a removed record for one of the merge base, and no other line', () => {
    const isBase = standsInBase(outcomeOf({ records: [record, zoneRecord(kept, key)] }, { records: [] }))
    expect([at(gone, 3), at(gone.toLowerCase(), 3), at(kept, 3), at(gone, 4)].map(isBase)).toEqual([
      ...[true, true, true, false],
    ])
    expect(isBase(findingOf('record/key-revoked', {}, { owner: gone }))).toBe(false)
  })

  it('leaves what stays, or changes, in the head', () => {
    const changed = standsInBase(outcomeOf({ records: [record] }, { records: [zoneRecord(gone, 'v=DKIM1; p=')] }))
    const same = standsInBase(outcomeOf({ records: [record] }, { records: [record] }))
    expect([changed(at(gone, 3)), same(at(gone, 3))]).toEqual([false, false])
  })
})
