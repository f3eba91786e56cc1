import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../finding.js'
import { findingOf, reportInto } from './report.js'

const at = { file: 'db', line: 1, column: 2 }

describe('findingOf()', () => {
  it('has the severity of the catalogue, and only what is known', () => {
    expect(findingOf('record/key-revoked', {})).toEqual({ code: 'record/key-revoked', severity: 'notice', args: {} })
    expect(Object.keys(findingOf('record/key-revoked', {}, { owner: '' }))).toEqual(['code', 'severity', 'args'])
  })

  it('takes the owner and the place of what it is about, and an offset of 0', () => {
    expect(findingOf('record/key-short', { bits: 1024 }, { owner: 'a.test', at }, 0)).toEqual({
      code: 'record/key-short',
      severity: 'warning',
      args: { bits: 1024 },
      owner: 'a.test',
      at,
      offset: 0,
    })
  })
})

describe('reportInto()', () => {
  it('collects findings in order', () => {
    const findings: Finding[] = []
    const report = reportInto(findings, { owner: 'a.test' })
    report('record/key-revoked', {}, 11)
    report('record/flag-testing', {})
    expect(findings.map(({ code, owner, offset }) => [code, owner, offset])).toEqual([
      ['record/key-revoked', 'a.test', 11],
      ['record/flag-testing', 'a.test', undefined],
    ])
  })
})
