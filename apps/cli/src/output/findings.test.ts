import { type Finding, findingOf } from '@dkimkit/core'
import { describe, expect, it } from '@jest/globals'
import { countFindings, exitCodeOf, findingJson, findingLine } from './findings.js'
import { ioWith } from './io-with.testing.js'
import { paintFor } from './paint.js'

const owner = 's1._domainkey.example.com'
const at = { file: 'db', line: 3, column: 5 }
const notice = findingOf('record/key-revoked', {}, { owner, at }, 11)
const warning = findingOf('record/key-short', { bits: 1024 })
const error = findingOf('record/version-invalid', { version: 'DKIM2' }, { owner })
const plain = paintFor(ioWith({}))

describe('exitCodeOf()', () => {
  it.each([
    [[], [0, 0, 0, 0]],
    [[notice], [0, 0, 1, 0]],
    [
      [notice, warning],
      [0, 1, 1, 0],
    ],
    [
      [error, notice],
      [1, 1, 1, 0],
    ],
  ] as const)('of %j counts what reaches the level', (findings, codes) => {
    const levels = ['error', 'warning', 'notice', 'never'] as const
    expect(levels.map((level) => exitCodeOf(findings as readonly Finding[], level))).toEqual(codes)
  })
})

describe('countFindings()', () => {
  it.each([
    [[], ''],
    [[notice], '1 notice'],
    [[notice, error, notice, warning], '1 error, 1 warning, 2 notices'],
  ])('of %j says %j', (findings, words) => {
    expect(countFindings(findings as readonly Finding[])).toBe(words)
  })
})

describe('findingLine()', () => {
  it.each([
    ['place, owner', notice, /^db:3:5: notice {2}s1\._domainkey\.example\.com: .+ \[record\/key-revoked\]$/],
    ['owner', error, /^error {3}s1\._domainkey\.example\.com: .+ \[record\/version-invalid\]$/],
    ['nothing', warning, /^warning .+ \[record\/key-short\]$/],
  ])('begins with %s, and ends with the code', (_, finding, form) => {
    expect(findingLine(finding as Finding, plain)).toMatch(form)
  })

  it('hides no control character in a file name or an owner', () => {
    const evil = 'a\u001b[31m\n\u202eb'
    const finding = findingOf('record/key-revoked', {}, { owner: evil, at: { ...at, file: evil } })
    expect(findingLine(finding, plain)).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })
})

describe('findingJson()', () => {
  it('has what is known, and no more', () => {
    expect(findingJson(notice)).toEqual({ ...notice, message: expect.any(String) })
    expect(Object.keys(findingJson(warning))).toEqual(['code', 'severity', 'message', 'args'])
  })
})
