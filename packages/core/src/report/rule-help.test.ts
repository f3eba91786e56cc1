import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { codes } from '../rules/catalogue.js'
import { ruleAnchor, ruleHelp } from './rule-help.js'

const page = readFileSync(new URL('../../../../docs/rules.md', import.meta.url), 'utf8')
const script = fileURLToPath(new URL('../../scripts/write-rule-help.mjs', import.meta.url))

describe('ruleHelp()', () => {
  it('is what docs/rules.md says (else: npm run rule-help -w packages/core)', () => {
    const written = readFileSync(new URL('rule-help-text.ts', import.meta.url), 'utf8')
    expect(execFileSync(process.execPath, [script, '--print'], { encoding: 'utf8' }) === written).toBe(true)
  })

  it.each(codes)('has all of %s', (code) => {
    const { wrong, effect, mend } = ruleHelp(code)
    for (const text of [wrong, effect, mend]) expect(text).toMatch(/^[^\n]{8,}$/)
    expect(page).toContain(`### ${code}\n`)
  })

  it('keeps what stands in code', () => {
    expect(ruleHelp('record/tag-case').wrong).toContain('`P=` is not `p=`')
    expect(ruleHelp('record/tag-misspelt').wrong).toContain('`\\n`')
  })
})

describe('ruleAnchor()', () => {
  it('is the one of the heading', () => {
    expect(ruleAnchor('record/key-is-private')).toBe('recordkey-is-private')
  })
})
