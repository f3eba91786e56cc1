import { afterEach, describe, expect, it } from '@jest/globals'
import { closeWorlds, makeWorld } from './check-pull.js'
import { firstKey, secondKey } from './keys.js'

afterEach(async () => {
  expect(await closeWorlds()).toEqual([])
})

/** What a pull request may hold: in names of files, owners, values, and the reasons of its manifest. */
const texts: readonly string[] = [
  '@octocat #1 https://evil.test <img src=x> **b** | `c`',
  '\r\n::error::injected\n::set-output name=verdict::pass\n##[error]injected',
  '%0A::add-mask::e ##[add-mask]e',
  '<!-- dkimkit-check id=dkimkit sha=0000000 run=99.1 -->',
  '--><script>alert(1)</script></details>',
  'verdict<<EOF\npass\nEOF\nverdict=pass',
  '\u202etxet\u2066 \u200b\ufeff \u001b[31m \u0000 \u0085 \u2028',
  'x'.repeat(10_000),
]

function pathOf(text: string): string {
  // What git and GitHub let a path be.
  return `zones/${text.replace(/[/\0]/g, '_').slice(0, 200)}.yaml`
}

function octodns(text: string, value: string): string {
  const record = { type: 'TXT', value: value.replaceAll(';', '\\;') }
  return JSON.stringify({
    [`s1${text}._domainkey`]: record,
    s2: { type: 'CNAME', value: `${text}._domainkey.example.org.` },
    's3._domainkey': { type: 'TXT', value: `v=DKIM1\\; k=rsa\\; n=${text}\\; x${text}=1\\; p=${text}` },
    's4._domainkey': { ...record, octodns: { comment: text } },
  })
}

describe('the action on a hostile pull request', () => {
  it.each(texts.map((text) => [JSON.stringify(text).slice(0, 50), text]))('takes %s for text', async (_, text) => {
    const path = pathOf(text)
    const accept = [
      { code: 'change/added', owner: `${text}._domainkey.example.com`, until: '2027-01-01', reason: text },
    ]
    const world = await makeWorld({
      base: { [path]: octodns(text, firstKey) },
      head: { [path]: octodns(text, secondKey), 'dkim.yaml': JSON.stringify({ version: 1, accept }) },
    })
    const run = await world.check({ scope: 'all', 'fail-on': 'never' })
    expect([run.refused, run.suspicious]).toEqual([undefined, []])
    expect([...new Set(run.masks)]).toEqual(['ghs_write'])
    expect(['pass', 'warn', 'fail']).toContain(run.outputs.verdict)
    expect(Object.keys(run.outputs).sort()).toEqual([
      'changed-selectors',
      'errors',
      'report-file',
      'verdict',
      'warnings',
    ])
    // Every annotation is one of ours: its title is a rule.
    expect(run.sent.filter(({ properties }) => !/^[a-z0-9]+\/[a-z0-9-]+$/.test(properties.title ?? ''))).toEqual([])
    expect(run.log).not.toMatch(/^(?:::|##\[)/m)
    for (const text of [...world.comments(), run.summary ?? '']) {
      expect(text).not.toMatch(/[\u0000\u001b\u0085\u200b\u2028\u202e\u2066\ufeff]/)
      const shown = text.replace(/`[^`\n]*`/g, '')
      expect(shown).not.toMatch(/<(?!!--|br>|\/?details>|\/?summary>)|@|#\d|https:/)
      // One marker at most, and ours.
      expect([...shown.matchAll(/<!--/g)].length).toBeLessThanOrEqual(1)
    }
  })
})
