import { describe, expect, it } from '@jest/globals'
import { lintDkimRecord } from '../rules/lint-dkim-record.js'
import { sampleManifest } from './sample-manifest.testing.js'
import { settleOptionsOf } from './settle-options.js'

const now = new Date('2026-11-20T12:00:00Z')

describe('settleOptionsOf()', () => {
  it('applies the severities of a manifest', () => {
    const { rules } = sampleManifest(
      {},
      {
        rules: [
          { code: 'record/key-revoked', severity: 'error' },
          { code: 'record/version-missing', severity: 'off' },
        ],
      },
    )
    const findings = lintDkimRecord('p=', settleOptionsOf({ rules, accept: [] }, now))
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['error record/key-revoked'])
  })

  it('leaves out what no rule knows, and what is past its date', () => {
    const entry = { owner: 's1._domainkey.example.com', reason: 'the vendor' }
    const accept = [
      { ...entry, code: 'record/key-short', until: '2026-11-19' },
      { ...entry, code: 'record/key-short', until: '2026-11-20' },
      { ...entry, code: 'record/nothing', until: '2027-01-01' },
    ]
    expect(settleOptionsOf({ rules: [{ code: 'toString', severity: 'off' }], accept }, now)).toEqual({
      rules: {},
      accept: [{ ...entry, code: 'record/key-short', until: '2026-11-20' }],
      now,
    })
  })
})
