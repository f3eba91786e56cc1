import { findingOf } from '@dkimkit/core'
import { describe, expect, it } from '@jest/globals'
import { outcomeOf, zoneRecord } from '../comment/outcome.testing.js'
import { annotationsOf } from './annotate.js'

describe('annotationsOf()', () => {
  it('gives ten of each level, those with a line first', () => {
    const revoked = (index: number) =>
      findingOf('record/key-revoked', {}, { at: { file: `f${index}`, line: 1, column: 1 } })
    const placeless = findingOf('record/key-revoked', {})
    const missing = Array.from({ length: 12 }, () => findingOf('record/flag-testing', {} as never))
    const findings = [placeless, ...Array.from({ length: 12 }, (_, index) => revoked(index)), ...missing]
    const { review } = outcomeOf({}, {})
    const lines = annotationsOf({ review: { ...review, findings } })
      .trim()
      .split('\n')
    expect(lines.filter((line) => line.startsWith('::notice file=f')).length).toBe(10)
    expect(lines.filter((line) => line.startsWith('::warning')).length).toBe(10)
    expect(lines.length).toBe(20)
  })

  it('puts no line of the merge base on a file of the head', () => {
    const removed = zoneRecord(
      's1._domainkey.example.com',
      'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=',
    )
    const lines = annotationsOf(outcomeOf({ records: [removed] }, {}))
    expect(lines).toContain('title=change/active-removed::s1._domainkey.example.com')
    expect(lines).not.toContain('file=')
  })
})
