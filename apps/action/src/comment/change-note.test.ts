import type { Change } from '@dkimkit/core'
import { describe, expect, it } from '@jest/globals'
import { noteChange } from './change-note.js'
import { seen, zoneRecord } from './outcome.testing.js'

const owner = 's1._domainkey.example.com'
const [first, second, third] = [
  '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=',
  'PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=',
  '/FHNjmIYoaONpH7QAjDwWAgW7RO6MwOsXeuRFUiQgCU=',
].map((key) => `v=DKIM1; k=ed25519; p=${key}`)
const record = (value = '') => zoneRecord(owner, value)
const added: Change = { owner, kind: 'added', after: record(first) }
const removed: Change = { owner, kind: 'removed', before: record(first) }
const changed: Change = { owner, kind: 'changed', before: record(first), after: record(second) }
const now = new Date('2026-11-20T09:00:00Z')

describe('noteChange()', () => {
  it.each([
    ['added', added, seen(owner, []), 'it comes with the apply'],
    ['added, served', added, seen(owner, [first ?? '']), 'the DNS serves it already'],
    ['added, taken', added, seen(owner, [third ?? '']), 'the DNS serves something else there'],
    ['removed', removed, seen(owner, [first ?? '']), 'the DNS still serves it'],
    ['removed, gone', removed, seen(owner, []), 'it is no longer in the DNS'],
    ['changed, old', changed, seen(owner, [first ?? '']), 'the DNS serves the old record until the apply'],
    ['changed, new', changed, seen(owner, [second ?? '']), 'the DNS serves it already'],
    ['changed, neither', changed, seen(owner, [third ?? '']), 'the DNS serves neither the old nor the new record'],
    ['changed, absent', changed, seen(owner, []), 'it is not in the DNS'],
    ['not asked', changed, undefined, ''],
    [
      'no answer',
      added,
      seen(owner, [], { outcome: 'unavailable', reason: 'timeout' }),
      'the DNS could not be asked (timeout)',
    ],
  ])('%s', (_, change, published, note) => {
    expect(noteChange(change, published, undefined, now)).toBe(note)
  })

  it('says how lately a selector that goes has signed', () => {
    const since = new Date('2026-11-18T08:00:00Z')
    const served = seen(owner, [first ?? ''])
    expect(noteChange(removed, served, { state: 'retiring', since }, now)).toBe(
      'the DNS still serves it, and it was active until 2 days ago',
    )
    expect(noteChange(removed, undefined, { state: 'active', since }, now)).toBe('it has signed for 2 days')
    expect(noteChange(changed, undefined, { state: 'active', since }, now)).toBe('')
    expect(noteChange(removed, undefined, { state: 'revoked' }, now)).toBe('')
  })
})
