import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Finding } from '../finding.js'
import { lintDeclared } from '../rules/lint-declared.js'
import { findingOf } from '../rules/report.js'
import { formatSarif } from './format-sarif.js'
import { sarifProblems } from './sarif-problems.testing.js'

const owner = 's1._domainkey.example.com'
const at = { file: 'zones/example.com.zone', line: 3, column: 7 }
const revoked = findingOf('record/key-revoked', {}, { owner, at })
const short = findingOf('record/key-short', { bits: 1024 }, { owner, at })

function resultsOf(findings: readonly Finding[]) {
  return formatSarif(findings).runs[0].results
}

function fingerprintsOf(findings: readonly Finding[]) {
  return resultsOf(findings).map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash)
}

function uriOf(file: string): string | undefined {
  const [result] = resultsOf([findingOf('record/key-revoked', {}, { at: { ...at, file } })])
  return result?.locations[0]?.physicalLocation?.artifactLocation.uri
}

describe('formatSarif()', () => {
  it('writes a log of SARIF 2.1.0', () => {
    const log = formatSarif([revoked, short], { version: '1.2.3', rulesPage: 'https://example.com/rules' })
    expect(sarifProblems(JSON.parse(JSON.stringify(log)))).toEqual([])
    expect(log.runs[0]).toMatchObject({
      tool: {
        driver: {
          semanticVersion: '1.2.3',
          rules: [
            {
              id: 'record/key-short',
              helpUri: 'https://example.com/rules#recordkey-short',
              defaultConfiguration: { level: 'warning' },
              properties: { tags: ['dkim', 'dns', 'record'] },
            },
            { id: 'record/key-revoked', defaultConfiguration: { level: 'note' } },
          ],
        },
      },
      results: [
        {
          ruleId: 'record/key-short',
          ruleIndex: 0,
          level: 'warning',
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: at.file, uriBaseId: '%SRCROOT%' },
                region: { startLine: 3, startColumn: 7 },
              },
              logicalLocations: [{ fullyQualifiedName: owner }],
            },
          ],
        },
        { ruleId: 'record/key-revoked', ruleIndex: 1, level: 'note' },
      ],
    })
  })

  it('writes a log without a finding', () => {
    expect(sarifProblems(formatSarif([]))).toEqual([])
    expect(resultsOf([])).toEqual([])
  })

  it('gives the severity that was settled, and the rule its own', () => {
    const { runs } = formatSarif([{ ...short, severity: 'error' }])
    expect(runs[0].results[0]?.level).toBe('error')
    expect(runs[0].tool.driver.rules[0]?.defaultConfiguration.level).toBe('warning')
  })

  it('brings the help of each rule', () => {
    const [rule] = formatSarif([revoked]).runs[0].tool.driver.rules
    expect(rule?.help.markdown).toMatch(/^\*\*Wrong:\*\* .+\n\n\*\*What comes of it:\*\* .+\n\n\*\*Mend:\*\* .+$/)
    expect(rule?.help.text).toMatch(/^[^`]+$/)
  })

  it.each([
    ['zones/a b.zone', 'zones/a%20b.zone'],
    ['./zones//a.zone', 'zones/a.zone'],
    ['../a.zone', '../a.zone'],
    ['100%.zone', '100%25.zone'],
    ['a:b#c?d.zone', 'a%3Ab%23c%3Fd.zone'],
    ['https://evil.test/x', 'https%3A/evil.test/x'],
    ['é/ü.zone', '%C3%A9/%C3%BC.zone'],
    ['a\nb::error::c', 'a%0Ab%3A%3Aerror%3A%3Ac'],
    ['a\ud800b', 'a%EF%BF%BDb'],
    ['\udc00\ud83d\ude00', '%EF%BF%BD%F0%9F%98%80'],
    ["it's(1)*!.zone", 'it%27s%281%29%2A%21.zone'],
  ])('writes the file %j as %s', (file, uri) => {
    expect(uriOf(file)).toBe(uri)
  })

  it('writes a file that is given by an absolute path as such', () => {
    expect(uriOf('/srv/dns/a b.zone')).toBe('file:///srv/dns/a%20b.zone')
    expect(sarifProblems(formatSarif([findingOf('record/key-revoked', {}, { at: { ...at, file: '/a' } })]))).toEqual([])
  })

  it('names a finding that moves to another line the same, and two of one owner differently', () => {
    const moved = { ...revoked, at: { ...at, line: 30 } }
    expect(fingerprintsOf([moved])).toEqual(fingerprintsOf([revoked]))
    expect(new Set(fingerprintsOf([revoked, moved])).size).toBe(2)
    expect(fingerprintsOf([revoked, moved])[0]).toEqual(fingerprintsOf([revoked])[0])
    const other = { ...revoked, owner: `x${owner}` }
    expect(new Set(fingerprintsOf([revoked, other, short])).size).toBe(3)
  })

  it('names what has no owner by its file', () => {
    const { owner: _, ...homeless } = revoked
    const elsewhere = { ...homeless, at: { ...at, file: 'other' } }
    expect(new Set(fingerprintsOf([homeless, elsewhere])).size).toBe(2)
  })

  it('gives a finding without a place its owner, and one without either no location', () => {
    expect(resultsOf([findingOf('live/absent', { reason: 'nodata', ttl: 0 }, { owner })])[0]?.locations).toEqual([
      { logicalLocations: [{ fullyQualifiedName: owner, kind: 'record' }] },
    ])
    expect(resultsOf([findingOf('record/key-revoked', {})])[0]?.locations).toEqual([])
  })

  it('lets no record write a link or a placeholder', () => {
    const finding = findingOf('record/tag-unknown', { tag: '[x](https://evil.test){0}' }, { owner, at })
    const text = resultsOf([finding as Finding])[0]?.message.text ?? ''
    expect(text).toContain('\\[x\\](https://evil.test){{0}}')
  })

  it('keeps the worst where not all fit, and says how many are left out', () => {
    const log = formatSarif([revoked, short, revoked], { most: 1 })
    expect(sarifProblems(log)).toEqual([])
    expect(log.runs[0].results.map(({ ruleId }) => ruleId)).toEqual(['record/key-short'])
    expect(log.runs[0].invocations?.[0].toolExecutionNotifications[0]?.message.text).toMatch(/^2 /)
    expect(formatSarif([revoked, short]).runs[0].invocations).toBeUndefined()
  })

  it('is valid for whatever records and file names hold', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    const record = fc.record({
      owner: fc.oneof(text, fc.constant(owner)),
      type: fc.constantFrom('TXT', 'CNAME', 'A'),
      value: fc.oneof(
        text,
        text.map((tail) => `v=DKIM1; p=; ${tail}`),
      ),
      format: fc.constant('zone'),
      at: fc.record({
        file: fc.string({ unit: 'binary', minLength: 1 }),
        line: fc.integer({ min: 1 }),
        column: fc.integer({ min: 1 }),
      }),
    })
    fc.assert(
      fc.property(fc.array(record, { maxLength: 4 }), (records) => {
        const log = JSON.parse(JSON.stringify(formatSarif(lintDeclared(records))))
        expect(sarifProblems(log)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
