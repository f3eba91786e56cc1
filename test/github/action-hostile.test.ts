import { afterEach, describe, expect, it } from '@jest/globals'
import { Lexer, marked } from 'marked'
import { stringify } from 'yaml'
import { fits, type Injection, type InjectionField, injections } from './injection.js'
import { type ActionWorld, keyLine, openActionWorld, startDns, zoneOf } from './open-action-world.js'
import type { ActionRun } from './runner/run-action.js'
import { useResolver } from './runner/use-resolver.js'
import { makeSampleChange, type SampleChange, type SampleChangeOptions, zoneFile, zoneWith } from './sample-change.js'
import { sampleKeys } from './sample-keys.js'

let world: ActionWorld

afterEach(async () => {
  expect(world.standIn.violations).toEqual([])
  await world.close()
})

async function runOn(options: SampleChangeOptions, inputs = {}): Promise<{ change: SampleChange; run: ActionRun }> {
  const change = makeSampleChange(options)
  world = await openActionWorld({ repository: change.repository })
  return { change, run: await world.run({ inputs: { 'sarif-file': 'out.sarif', scope: 'all', ...inputs } }) }
}

const fitting = (field: InjectionField) => injections.filter((injection) => fits(field, injection))
const json = (value: unknown) => JSON.stringify(value)

/** How a pull request brings a text to where its author may put it. */
const brought: Readonly<Record<InjectionField, (texts: readonly Injection[]) => SampleChangeOptions>> = {
  'file-name': (texts) => ({
    head: Object.fromEntries(texts.map(({ text }) => [`dns/${text}.zone`, zoneWith({ s1: 'short' })])),
  }),
  branch: (texts) => ({
    branch: texts
      .map(({ text }) => text)
      .join('-')
      .slice(0, 200),
  }),
  title: (texts) => ({
    title: texts
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 256),
  }),
  selector: (texts) => ({ head: zoneJson(texts, (text) => ({ name: `${text}._domainkey`, value: short })) }),
  domain: (texts) => ({
    head: zoneJson(texts, (text) => ({ name: `s1._domainkey.${text}.example.com`, value: short })),
  }),
  'txt-value': (texts) => ({
    head: zoneJson(texts, (text, at) => ({ name: `t${at}._domainkey`, value: `v=DKIM1; n=${text}; p=${text}` })),
  }),
  'cname-target': (texts) => ({
    head: zoneJson(texts, (text, at) => ({
      name: `c${at}._domainkey`,
      value: `${text}.dkim.example.org`,
      type: 'CNAME',
    })),
  }),
  'accept-reason': (texts) => ({
    head: {
      [zoneFile]: zoneWith({ s1: 'short' }),
      'dkim.yaml': manifest(
        texts.map(({ text }) => ({
          ...{ code: 'record/key-short', owner: 's1._domainkey.example.com', until: '2036-01-01', reason: text },
        })),
      ),
    },
  }),
  'sender-id': (texts) => ({
    head: {
      'dkim.yaml': stringify({
        version: 1,
        domains: {
          'example.com': {
            zone: 'route53:Z1',
            senders: Object.fromEntries(texts.map(({ text }) => [text, { service: text, variables: { a: text } }])),
          },
        },
      }),
    },
  }),
}

const short = `v=DKIM1; k=rsa; p=${sampleKeys.short}`

/** Terraform of Cloudflare as JSON: any text can be a name there. */
function zoneJson(
  texts: readonly Injection[],
  record: (text: string, at: number) => { readonly name: string; readonly value: string; readonly type?: string },
) {
  const resources = texts.map(({ text }, at) => {
    const { name, value, type = 'TXT' } = record(text.replace(/\$\{/g, '$${'), at)
    return [`r${at}`, { zone_id: 'z', name, type, content: value, ttl: 300 }]
  })
  return { 'dns/main.tf.json': json({ resource: { cloudflare_record: Object.fromEntries(resources) } }) }
}

function manifest(accept: readonly object[]): string {
  return stringify({ version: 1, accept })
}

/** What a text came to be, where people read it. */
function expectHarmless(change: SampleChange, run: ActionRun): void {
  expect(run.refused).toBeUndefined()
  expect(run.suspicious).toEqual([])
  expect(run.masks).toEqual(['ghs_write'])
  expect(run.outputs.verdict).toMatch(/^(?:pass|warn|fail)$/)
  expect(Object.keys(run.outputs).sort()).toEqual(['changed-selectors', 'errors', 'report-file', 'verdict', 'warnings'])
  expect(() => JSON.parse(run.outputs['changed-selectors'] ?? '')).not.toThrow()
  for (const { message, properties } of run.sent) {
    expect(message).not.toMatch(/^pwned$/)
    expect(properties.title ?? '').toMatch(/^(?:[a-z]+\/[a-z0-9-]+)?$/)
  }
  // Nothing that moves the cursor, hides itself or turns the line around reaches a log.
  const control = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u0085\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/
  expect(control.exec(run.raw)?.[0]).toBeUndefined()
  const comments = world.comments(change.pull)
  expect(comments.length).toBeLessThanOrEqual(1)
  for (const markdown of [...comments, run.summary ?? '']) {
    expect(control.exec(markdown)?.[0]).toBeUndefined()
    expect(markdown.length).toBeLessThanOrEqual(1_048_576)
    const html = marked.parse(markdown, { gfm: true, async: false })
    for (const { name, harm } of injections) {
      expect([name, harm?.exec(html)?.[0]]).toEqual([name, undefined])
    }
    expect(activeMentions(markdown)).toEqual([])
    // One hidden line at most, and that is ours: another could be taken for the marker.
    expect(html.match(/<!--/g)?.length ?? 0).toBeLessThanOrEqual(1)
  }
  for (const comment of comments) expect(comment.length).toBeLessThan(65_536)
}

/** Mentions and references in text, not in code: GitHub would write to people, and link to issues. */
function activeMentions(markdown: string): string[] {
  const found: string[] = []
  marked.walkTokens(new Lexer({ gfm: true }).lex(markdown), (token) => {
    if (token.type !== 'text' || ('tokens' in token && token.tokens !== undefined)) return
    found.push(...(token.raw.match(/(?<![\w`&])(?:@[a-z][\w-]*|[\w./-]*#\d+\b|closes #\d+)/gi) ?? []))
  })
  return found
}

describe('a pull request whose author chooses every name', () => {
  it.each((Object.keys(brought) as InjectionField[]).map((field) => [field]))(
    'injects nothing by way of %s',
    async (field) => {
      const { change, run } = await runOn(brought[field](fitting(field)))
      expect(run.raw).not.toContain('this is a fault of dkimkit')
      expectHarmless(change, run)
    },
  )

  it('cannot make a private key appear anywhere', async () => {
    const { generateKeyPairSync } = await import('node:crypto')
    const pem = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type: 'pkcs8', format: 'pem' })
    const body = `${pem}`.split('\n').slice(1, -2)
    const zone = zoneOf(keyLine('s1', body.join('')))
    const { change, run } = await runOn({ head: { 'keys/mail.pem': `${pem}`, [zoneFile]: zone } })
    expect(run.code).toBe(1)
    const titles = run.sent.map(({ properties }) => properties.title)
    expect(titles).toEqual(expect.arrayContaining(['key/private-key-file', 'record/key-is-private']))
    const shown = [run.raw, run.summary, ...world.comments(change.pull), ...run.files.values()].join('\n')
    for (const line of body) expect([line, shown.includes(line.slice(0, 24))]).toEqual([line, false])
  })

  it('cannot make the walk ask an internal address, unless the workflow allows it', async () => {
    const dns = await startDns(keyLine('s1', sampleKeys.one))
    const resolver = await useResolver(`[${dns.address}]:${dns.port}`)
    try {
      const change = makeSampleChange()
      world = await openActionWorld({ repository: change.repository })
      const ask = { servers: 'authoritative', live: 'true' }
      const refused = await world.run({ node: resolver.node, inputs: ask })
      const live = (run: ActionRun) =>
        run.sent.find(({ properties }) => properties.title === 'live/unavailable')?.message
      expect(live(refused)).toContain('forbidden')
      const allowed = await world.run({ node: resolver.node, inputs: { ...ask, 'allow-networks': '127.0.0.0/8' } })
      expect(live(allowed) ?? '').not.toContain('forbidden')
    } finally {
      await Promise.all([dns.stop(), resolver.remove()])
    }
  }, 120_000)
})
