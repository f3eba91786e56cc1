import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatFinding } from '../finding.js'
import { fillKeys, keys } from '../testing/vector-keys.testing.js'
import { codes } from './catalogue.js'
import { lintDkimRecord } from './lint-dkim-record.js'
import type { RuleSettings } from './settle.js'

interface Vector {
  readonly code?: string
  readonly near?: string
  readonly text: string
  readonly rules?: RuleSettings
  readonly codes: readonly string[]
}

const vectors = JSON.parse(readFileSync(new URL('../../vectors/record.json', import.meta.url), 'utf8')) as Vector[]
const setRules = ['string-too-long', 'split-at-semicolons', 'split-in-two-records', 'multiple', 'text-beside'].map(
  (name) => `record/${name}`,
)
const singleRules = codes.filter((code) => code.startsWith('record/') && !setRules.includes(code))

describe('lintDkimRecord()', () => {
  it.each(
    vectors.map(
      (vector) => [vector.code ? `fires ${vector.code}` : `is near ${vector.near}`, vector.text, vector] as const,
    ),
  )('%s: %s', (_name, _text, vector) => {
    const found = lintDkimRecord(fillKeys(vector.text), { rules: vector.rules ?? {} }).map((finding) => finding.code)
    expect([...new Set(found)].sort()).toEqual([...vector.codes].sort())
    if (vector.code) expect(found).toContain(vector.code)
    if (vector.near) expect(found).not.toContain(vector.near)
  })

  it.each(singleRules)('has a vector that fires %s and one that nearly does', (code) => {
    expect(vectors.filter((vector) => vector.code === code).length).toBeGreaterThan(0)
    expect(vectors.filter((vector) => vector.near === code).length).toBeGreaterThan(0)
  })

  it('points at the character', () => {
    expect(
      lintDkimRecord('v=DKIM1; k=rsa; t=y; p=').find((finding) => finding.code === 'record/flag-testing')?.offset,
    ).toBe(18)
    expect(lintDkimRecord('v=DKIM1; p=AA*A').find((finding) => finding.code === 'record/key-not-base64')?.offset).toBe(
      13,
    )
  })

  it('passes what must pass with no error', () => {
    const texts = [
      'v=DKIM1; p={rsa2048-folded}',
      'v=DKIM1; p={rsa4096}',
      'v=DKIM1; x=1; p={rsa2048}; k=rsa; zz=y',
      'v=DKIM1; t=s; p={rsa2048}; s=email; h=sha256; k=rsa; n=x',
      'v=DKIM1;p=',
    ]
    for (const text of texts)
      expect(lintDkimRecord(fillKeys(text)).filter((finding) => finding.severity === 'error')).toEqual([])
  })

  it('ends on any text, with findings whose wording is one printable line', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('v=DKIM1', ';', 'p=', 'k=ed25519', '"', '\\', '\u200b', '-----BEGIN', ...Object.values(keys)),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        for (const finding of lintDkimRecord(pieces.join('')))
          expect(formatFinding(finding)).toMatch(/^[^\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e]+$/)
      }),
      { numRuns: 2000 },
    )
  })

  it('never quotes a private key, in any finding', () => {
    const secrets = Object.entries(keys).filter(([name]) => name.startsWith('private-'))
    const frames = [
      '{}',
      'v=DKIM1; p={}',
      'v=DKIM1; p={};',
      'p="{}"',
      '"v=DKIM1; k=rsa; p={}"',
      'v=DKIM1; zz={}; p=',
      'v=DKIM1\\; p={}',
      '{}; v=DKIM1',
      'v=DKIM1; {}',
    ]
    for (const [, secret] of secrets) {
      const body = secret.replace(/-----[^-]+-----|\s/g, '')
      for (const frame of frames) {
        const findings = lintDkimRecord(frame.replace('{}', secret))
        expect(findings.map((finding) => finding.code)).toEqual(['record/key-is-private'])
        expect(JSON.stringify(findings) + findings.map(formatFinding).join('')).not.toContain(body.slice(20, 60))
      }
    }
  })
})
