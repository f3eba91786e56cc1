import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../finding.js'
import { catalogue, codes } from './catalogue.js'
import { findingOf } from './report.js'
import { type Acceptance, type SettleOptions, settleFindings } from './settle.js'

const owner = 's1._domainkey.example.com'
const at = { file: 'db', line: 3, column: 1 }
const short = findingOf('record/key-short', { bits: 1024 }, { owner, at }) as Finding
const long = findingOf('record/key-long', { bits: 4096 }, { owner }) as Finding
const dkim2 = findingOf('record/dkim2-retired', { tag: 'h' }, { owner }) as Finding
const secrets: Finding[] = [
  findingOf('record/key-is-private', { form: 'PKCS#8' }, { owner }) as Finding,
  findingOf('key/private-key-file', { form: 'PKCS#8 PEM' }, { owner }) as Finding,
]

function accept(until: string, fields: Partial<Acceptance> = {}): Acceptance {
  return { code: 'record/key-short', owner, until, reason: 'the vendor cannot do better', ...fields }
}

function settle(findings: readonly Finding[], options: SettleOptions): string[] {
  return settleFindings(findings, { now: new Date('2027-03-31T12:00:00Z'), ...options }).map(
    ({ code, severity }) => `${severity} ${code}`,
  )
}

const kept = 'warning record/key-short'
const expired = 'warning manifest/accept-expired'

describe('settleFindings()', () => {
  it.each<[string, Finding[], SettleOptions, string[]]>([
    ['keeps what nothing is said about', [short, long], {}, [kept, 'notice record/key-long']],
    ['raises a severity', [short], { rules: { 'record/key-short': 'error' } }, ['error record/key-short']],
    ['lowers a severity', [short], { rules: { 'record/key-short': 'notice' } }, ['notice record/key-short']],
    [
      'turns a code off, and no other',
      [short, long],
      { rules: { 'record/key-short': 'off' } },
      ['notice record/key-long'],
    ],
    ['is silent where a code is off by default', [dkim2], {}, []],
    [
      'speaks where such a code is turned on',
      [dkim2],
      { rules: { 'record/dkim2-retired': 'warning' } },
      ['warning record/dkim2-retired'],
    ],
    ['accepts before the day', [short], { accept: [accept('2027-04-01')] }, []],
    ['accepts on the day itself', [short], { accept: [accept('2027-03-31')] }, []],
    ['accepts no more on the day after', [short], { accept: [accept('2027-03-30')] }, [kept, expired]],
    [
      'accepts for an owner in other letters',
      [short],
      { accept: [accept('2027-04-01', { owner: owner.toUpperCase() })] },
      [],
    ],
    ['accepts for no other owner', [short], { accept: [accept('2027-04-01', { owner: `x${owner}` })] }, [kept]],
    ['accepts no other code', [short], { accept: [accept('2027-04-01', { code: 'record/key-long' })] }, [kept]],
    [
      'says nothing of an expired entry that nothing needs',
      [long],
      { accept: [accept('2027-03-30')] },
      ['notice record/key-long'],
    ],
    [
      'accepts by a renewed entry below an expired one',
      [short],
      { accept: [accept('2027-03-30'), accept('2027-04-30')] },
      [],
    ],
    ['says once that an entry expired', [short, short], { accept: [accept('2027-03-30')] }, [kept, expired, kept]],
    [
      'says of each entry that it expired',
      [short],
      { accept: [accept('2027-03-30'), accept('2026-01-01')] },
      [kept, expired, expired],
    ],
    [
      'keeps what is accepted and off silent',
      [short],
      { accept: [accept('2027-03-30')], rules: { 'record/key-short': 'off' } },
      [],
    ],
    [
      'gives manifest/accept-expired the severity asked for',
      [short],
      { accept: [accept('2027-03-30')], rules: { 'manifest/accept-expired': 'error' } },
      [kept, 'error manifest/accept-expired'],
    ],
    [
      'turns manifest/accept-expired off',
      [short],
      { accept: [accept('2027-03-30')], rules: { 'manifest/accept-expired': 'off' } },
      [kept],
    ],
    [
      'keeps what has been raised when its acceptance ends',
      [short],
      { accept: [accept('2027-03-30')], rules: { 'record/key-short': 'error' } },
      ['error record/key-short', expired],
    ],
  ])('%s', (_, findings, options, settled) => {
    expect(settle(findings, options)).toEqual(settled)
  })

  it('compares days in UTC', () => {
    const until = [accept('2027-03-31')]
    expect(settle([short], { accept: until, now: new Date('2027-04-01T00:59:00+01:00') })).toEqual([])
    expect(settle([short], { accept: until, now: new Date('2027-03-31T23:30:00-01:00') })).toEqual([kept, expired])
  })

  it('takes today where no day is given', () => {
    expect(settleFindings([short], { accept: [accept('9999-12-31')] })).toEqual([])
    expect(settleFindings([short], { accept: [accept('2000-01-01')] })).toHaveLength(2)
  })

  it('names the entry that expired, at the place of what it had accepted', () => {
    const [, told] = settleFindings([short], { accept: [accept('2000-01-01')] })
    expect(told).toEqual({
      code: 'manifest/accept-expired',
      severity: 'warning',
      args: { accepted: 'record/key-short', until: '2000-01-01' },
      owner,
      at,
    })
  })

  it('never accepts a finding without an owner', () => {
    const { owner: _, ...homeless } = short
    expect(settle([homeless], { accept: [accept('2027-04-01'), accept('2027-04-01', { owner: '' })] })).toEqual([kept])
  })

  it.each(['off', 'notice', 'warning'] as const)('lets nothing make a secret %s, nor accept it', (severity) => {
    for (const secret of secrets) {
      const options = {
        rules: { [secret.code]: severity },
        accept: [accept('9999-12-31', { code: secret.code }), accept('2000-01-01', { code: secret.code })],
      }
      expect(settle([secret], options)).toEqual([`error ${secret.code}`])
    }
  })

  it('knows every secret', () => {
    const marked = codes.filter((code) => 'secret' in catalogue[code])
    expect(marked.sort()).toEqual(secrets.map(({ code }) => code).sort())
  })

  it('changes no finding that it was given', () => {
    const before = JSON.stringify(short)
    const [settled] = settleFindings([short], { rules: { 'record/key-short': 'error' } })
    expect(settled).toEqual({ ...short, severity: 'error' })
    expect(JSON.stringify(short)).toBe(before)
  })
})
