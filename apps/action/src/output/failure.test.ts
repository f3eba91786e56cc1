import { findingOf } from '@dkimkit/core'
import { describe, expect, it } from '@jest/globals'
import { outcomeOf } from '../comment/outcome.testing.js'
import { readInputs } from '../inputs.js'
import { failureOf } from './failure.js'

const error = findingOf('live/absent', { reason: 'nxdomain', ttl: 300 } as never)
const warning = findingOf('record/key-short', { bits: 1024 } as never)
const unavailable = findingOf('live/unavailable', { reason: 'timeout', servers: '' } as never)

function fails(
  findings: readonly (typeof error | typeof warning | typeof unavailable)[],
  given: Record<string, string>,
  verdict: 'pass' | 'warn' | 'fail' = 'pass',
) {
  const outcome = outcomeOf({}, {})
  const inputs = readInputs((name) => given[name] ?? '')
  return failureOf({ review: { ...outcome.review, findings: findings as never }, verdict }, inputs) !== undefined
}

describe('failureOf()', () => {
  it.each([
    ['an error', [error], {}, true],
    ['an error where nothing fails', [error], { 'fail-on': 'never' }, false],
    ['a warning', [warning], {}, false],
    ['a warning where one fails', [warning], { 'fail-on': 'warning' }, true],
    ['a DNS that does not answer', [unavailable], {}, false],
    ['a DNS that does not answer, where warnings fail', [unavailable], { 'fail-on': 'warning' }, false],
    ['nothing', [], { 'fail-on': 'warning' }, false],
  ])('%s', (_, findings, given, failing) => {
    expect(fails(findings, given)).toBe(failing)
  })

  it('fails where the DNS has to answer and does not', () => {
    expect(fails([unavailable], { 'on-unavailable': 'fail' }, 'fail')).toBe(true)
    expect(fails([], { 'on-unavailable': 'fail' }, 'fail')).toBe(true)
    expect(fails([], { 'on-unavailable': 'fail' })).toBe(false)
  })
})
