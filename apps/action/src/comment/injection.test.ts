import type { DeclaredRecord } from '@dkimkit/core'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { marked } from 'marked'
import { annotationsOf } from '../output/annotate.js'
import { logLine } from '../output/log.js'
import { formatComment, formatReport } from './format-report.js'
import { links, outcomeOf, seen, zoneRecord } from './outcome.testing.js'

const corpus: readonly string[] = [
  '@octocat',
  '#1',
  'octo/dns#1',
  'GH-1',
  'a'.repeat(40),
  'https://evil.test/',
  'www.evil.test',
  'me@evil.test',
  '[click](https://evil.test)',
  '![x](https://evil.test/x.png)',
  '[a]: https://evil.test',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</details></table></code>',
  '-->',
  '<!-- dkimkit-check id=dkimkit sha=aaaaaaa run=99.1 -->',
  '`` ` ``',
  '```\nx\n```',
  '| a | b |',
  '\\|\\',
  '\n# heading\n\n- list',
  '\r\n::error::x',
  '::set-output name=verdict::pass',
  '##[error]x',
  ' ##[add-mask]x',
  '%0A::error::x',
  '$\\sqrt{x}$',
  ':tada:',
  '&lt;b&gt; &#64;octocat',
  '**b** __i__ ~~s~~',
  '\u202eevil\u2066',
  'a\u200bb\u{e0041}\ufeff',
  '\u0000\u001b[31mred\u001b]8;;https://evil.test\u0007',
  'x'.repeat(10_000),
  '',
  ' ',
]

/** A report in which a pull request's author chose every text. */
function hostileOutcome(text: string) {
  const key = 'v=DKIM1; k=rsa; p='
  const owners = [`s1${text}._domainkey.example.com`, `s2._domainkey.${text}`, text]
  const records = (value: string): DeclaredRecord[] => [
    ...owners.map((owner) => zoneRecord(owner, value, `zones/${text}`)),
    { ...zoneRecord('s3._domainkey.example.com', text), type: 'CNAME' },
    { ...zoneRecord('s4._domainkey.example.com', value), type: text || 'A' },
    zoneRecord('s5._domainkey.example.com', `v=DKIM1; x${text}=${text}; n=${text}; p=${text}`),
    zoneRecord('s6._domainkey.example.com', text),
  ]
  const chain = [{ owner: 's3._domainkey.example.com', target: text, ttl: 1 }]
  const server = { server: text, outcome: 'found' as const, values: [text] }
  const live = new Map(
    ['s1._domainkey.example.com', 's3._domainkey.example.com', text].map((owner) => [
      owner,
      seen(owner, [text || 'x'], { chain, servers: [server] }),
    ]),
  )
  const accept = [{ code: 'record/key-revoked', owner: 's6._domainkey.example.com', until: '2027-01-01', reason: text }]
  const manifest = { version: 1 as const, defaults: {}, domains: [], rules: [], accept }
  return outcomeOf({ records: records(`${key}AAAA`) }, { records: records(`${key}; t=${text}`), manifest }, { live })
}

/** What a browser would see that is not text: tags without those of our own making, and where links lead. */
function markupOf(markdown: string) {
  const html = marked.parse(markdown, { gfm: true, async: false })
  // GitHub links mentions, references and addresses in text, but not in code.
  const bare = html.replace(/<code>[\s\S]*?<\/code>|<pre>[\s\S]*?<\/pre>/g, '')
  return {
    tags: [...new Set([...html.matchAll(/<([a-z][a-z0-9]*)\b/gi)].map(([, tag]) => tag))],
    targets: [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, target = '']) => target),
    bare: bare.replace(/<[^>]*>/g, ' '),
    comments: [...html.matchAll(/<!--/g)].length,
  }
}

const ownTags = [
  'h3',
  'h4',
  'p',
  'code',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'br',
  'a',
  'ul',
  'li',
  'details',
  'summary',
  'em',
  'pre',
]

function expectInert(text: string): void {
  const outcome = hostileOutcome(text)
  for (const report of [formatComment(outcome, links, '<!-- marker -->'), formatReport(outcome, links)]) {
    const { tags, targets, bare } = markupOf(report)
    expect(tags.filter((tag = '') => !ownTags.includes(tag))).toEqual([])
    const ours = [`${links.repository}/`, `${links.rules}#`]
    expect(targets.filter((target) => !ours.some((own) => target.startsWith(own)))).toEqual([])
    expect(bare).not.toMatch(/@\w|\w#\d|\s#\d|GH-\d|www\.|:\/\/|\$|::|##\[|-->/)
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/)
  }
  expect(formatComment(outcome, links, '').length).toBeLessThanOrEqual(65_536)
  const commands = annotationsOf(outcome).split('\n')
  expect(commands.filter((line) => line !== '' && !/^::(?:error|warning|notice) [^\r]*$/.test(line))).toEqual([])
  const line = logLine(text)
  expect(line).not.toMatch(/[\r\n]|^\s*::|##\[/)
}

describe('a pull request that injects', () => {
  it.each(corpus.map((text) => [JSON.stringify(text).slice(0, 60), text]))('%s stays text everywhere', (_, text) => {
    expectInert(text)
  })

  it('stays text whatever is joined to what', () => {
    const piece = fc.oneof(
      fc.constantFrom(...corpus.map((text) => text.slice(0, 60))),
      fc.string({ unit: 'binary', maxLength: 20 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => expectInert(pieces.join(''))),
      { numRuns: 60 },
    )
  })

  it('shows nothing of a private key', () => {
    const secret = 'MIICdwIBADANBgkqhkiG9w0BAQEFAASCAmEwggJdAgEAAoGBALTy'
    const value = `v=DKIM1; k=rsa; p=${secret}${'A'.repeat(800)}`
    const outcome = outcomeOf({}, { records: [zoneRecord('s1._domainkey.example.com', value)] })
    expect(outcome.review.findings.map(({ code }) => code)).toContain('record/key-is-private')
    expect(formatReport(outcome, links)).not.toContain(secret.slice(10, 30))
  })
})
