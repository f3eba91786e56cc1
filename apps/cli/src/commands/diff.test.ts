import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { startTestServer } from '@dkimkit/dns/testing'
import { describe, expect, it } from '@jest/globals'
import { codesOf, inFolder, runCommand, runJson } from '../testing-io.testing.js'

interface Compared {
  readonly changes: readonly {
    readonly owner: string
    readonly kind: string
    readonly after?: { readonly value: string }
  }[]
  readonly accepted: readonly { readonly finding: { readonly code: string }; readonly until: string }[]
  readonly verdict: string
}

const [first = '', second = '', short = ''] = [2048, 2048, 1024].map((modulusLength) =>
  generateKeyPairSync('rsa', { modulusLength }).publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
)
const privateKey = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey

function zone(...records: readonly (readonly [name: string, value: string])[]): string {
  const lines = records.map(([name, value]) => {
    const strings = value.match(/.{1,255}/g) ?? []
    return `${name} 300 IN TXT ${strings.map((text) => `"${text}"`).join(' ')}\n`
  })
  return `$ORIGIN example.com.\n${lines.join('')}`
}

function inTree<T>(files: Readonly<Record<string, string>>, act: (cwd: string) => Promise<T>): Promise<T> {
  return inFolder((cwd) => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true })
      writeFileSync(join(cwd, path), content)
    }
    return act(cwd)
  })
}

interface PlannedRecord {
  readonly before?: string
  readonly after?: string
  readonly sensitive?: true
}

function plan(records: Readonly<Record<string, PlannedRecord>>): string {
  const resource_changes = Object.entries(records).map(([name, { before, after, sensitive }]) => {
    const attributes = (value: string | undefined) =>
      value === undefined ? null : { name: `${name}._domainkey.example.com`, type: 'TXT', ttl: 300, records: [value] }
    const change = {
      before: attributes(before),
      after: attributes(after),
      after_sensitive: sensitive ? { records: true } : {},
      after_unknown: {},
    }
    return { address: `aws_route53_record.${name}`, mode: 'managed', type: 'aws_route53_record', change }
  })
  return JSON.stringify({ format_version: '1.2', resource_changes })
}

const base = zone(['s1._domainkey', `v=DKIM1; p=${first}`])

describe('dkimkit diff', () => {
  it('prints each change with what is said of it', () =>
    inTree(
      {
        'old/a.zone': zone(['s1._domainkey', `v=DKIM1; p=${first}`], ['s3._domainkey', `v=DKIM1; p=${first}`]),
        'new/a.zone': zone(['s1._domainkey', `v=DKIM1; p=${second}`], ['s2._domainkey', `v=DKIM1; p=${short}`]),
      },
      async (cwd) => {
        const { code, out, err } = await runCommand(['diff', 'old', 'new'], { cwd })
        expect(code).toBe(1)
        expect(out.replace(/^( {2}\w+ +).* \[/gm, '$1[')).toBe(
          [
            '~ s1._domainkey.example.com  RSA 2048, changed  a.zone:2:26',
            '  error   [change/key-replaced-in-place]',
            '- s3._domainkey.example.com  RSA 2048  a.zone:3:26',
            '  notice  [change/removed]',
            '+ s2._domainkey.example.com  RSA 1024  a.zone:3:26',
            '  warning [record/key-short]',
            '  notice  [change/added]',
            '',
          ].join('\n'),
        )
        expect(err).toBe('3 DKIM records change from old to new: 1 error, 1 warning, 2 notices\n')
      },
    ))

  it('compares two files', () =>
    inTree({ 'a.zone': base, 'b.zone': base, 'c.zone': zone() }, async (cwd) => {
      expect((await runCommand(['diff', 'a.zone', 'b.zone'], { cwd })).out).toBe(
        'no DKIM record changes from a.zone to b.zone\n',
      )
      expect(await codesOf(['diff', 'a.zone', 'c.zone'], { cwd })).toEqual(['change/active-removed'])
    }))

  it('tells a change of the TTL alone', () =>
    inTree({ 'a.zone': base, 'b.zone': base.replace(' 300 ', ' 600 ') }, async (cwd) => {
      const { out } = await runCommand(['diff', 'a.zone', 'b.zone'], { cwd })
      expect(out).toContain('~ s1._domainkey.example.com  RSA 2048, TTL 300 → 600  b.zone:2:26\n')
    }))

  it('reads a Terraform plan as what there is and what it leaves', () =>
    inTree(
      {
        'plan.json': plan({
          s1: { before: `v=DKIM1; p=${first}`, after: `v=DKIM1; p=${second}` },
          s2: { after: 'v=DKIM1; p=' },
          s3: { before: 'v=DKIM1; p=' },
          s4: { before: 'v=DKIM1; p=', after: 'v=DKIM1; p=' },
        }),
      },
      async (cwd) => {
        const { changes, verdict } = await runJson<Compared>(['diff', 'plan.json'], { cwd })
        expect(changes.map(({ kind, owner }) => `${kind} ${owner.split('.')[0]}`).sort()).toEqual([
          'added s2',
          'changed s1',
          'removed s3',
        ])
        expect(verdict).toBe('fail')
      },
    ))

  it('says nothing of what a plan calls sensitive', () =>
    inTree({ 'plan.json': plan({ s1: { after: 'v=DKIM1; p=hunter2', sensitive: true } }) }, async (cwd) => {
      for (const output of ['text', 'json', 'sarif', 'github']) {
        const { out, err } = await runCommand(['diff', 'plan.json', '--output', output], { cwd })
        expect(out + err).not.toContain('hunter2')
      }
    }))

  it('shows no private key that a change brings', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }))
      const value = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')
      writeFileSync(join(cwd, 'a.zone'), base)
      writeFileSync(join(cwd, 'b.zone'), zone(['s1._domainkey', `v=DKIM1; n=x; p=${value}`]))
      for (const output of ['text', 'sarif', 'github'])
        await runCommand(['diff', 'a.zone', 'b.zone', '--output', output], { cwd })
      const { changes, findings } = await runJson<Compared>(['diff', 'a.zone', 'b.zone'], { cwd })
      expect(changes[0]?.after?.value).toBe('[private key]')
      expect(findings.map(({ code }) => code)).toContain('record/key-is-private')
    }))

  it.each([
    ['that the base has, too', 'version: 1\nrules: [\n'],
    ['that the change breaks', 'version: 1\nrules: {}\n'],
  ])('fails on a manifest that cannot be read, one %s', async (_, base) => {
    const tree = { 'old/dkim.yaml': base, 'old/a.zone': zone(['s1', `v=DKIM1; p=${first}`]) }
    const broken = { 'new/dkim.yaml': 'version: 1\nrules: [\n', 'new/a.zone': tree['old/a.zone'] }
    await inTree({ ...tree, ...broken }, async (cwd) => {
      const { code } = await runCommand(['diff', 'old', 'new'], { cwd })
      expect([code, await codesOf(['diff', 'old', 'new'], { cwd })]).toEqual([1, ['manifest/syntax']])
    })
  })

  it('accepts what the manifest of the head accepts, and says so', () =>
    inTree(
      {
        'old/a.zone': base,
        'new/a.zone': `${base}s2._domainkey IN TXT "v=DKIM1; p=${short}"\n`,
        'new/dkim.yaml':
          'version: 1\naccept:\n  - { code: record/key-short, owner: s2._domainkey.example.com, until: 2026-12-31, reason: old signer }\n',
      },
      async (cwd) => {
        const argv = ['diff', 'old', 'new']
        const { accepted, findings, verdict } = await runJson<Compared>(argv, { cwd })
        expect(accepted).toMatchObject([{ finding: { code: 'record/key-short' }, until: '2026-12-31' }])
        expect(findings.map(({ code }) => code)).toEqual(['change/rules-relaxed', 'change/added'])
        expect(verdict).toBe('warn')
        expect((await runCommand(argv, { cwd })).out).toContain('accepted until 2026-12-31: old signer: s2._domainkey')
      },
    ))

  it('asks the DNS only for what changes, and tells what that means today', () =>
    inTree(
      {
        'a.zone': base,
        'b.zone': zone(['s1._domainkey', `v=DKIM1; p=${first}`], ['s2._domainkey', `v=DKIM1; p=${second}`]),
      },
      async (cwd) => {
        const taken = { owner: 's2._domainkey.example.com', type: 'TXT', value: `v=DKIM1; p=${short}` }
        const server = await startTestServer({ zones: { 'example.com': [taken] } })
        try {
          const argv = ['diff', 'a.zone', 'b.zone', '--live', '--server', `${server.address}:${server.port}`]
          expect(await codesOf(argv, { cwd })).toEqual(['live/owner-taken', 'change/added'])
        } finally {
          await server.close()
        }
      },
    ))

  it.each([
    [[]],
    [['a.zone']],
    [['.']],
    [['nothing']],
    [['a.zone', 'nothing']],
    [['a.zone', '']],
    [['a.zone', 'a.zone', 'a.zone']],
    [['a.zone', 'a.zone', '--output', 'xml']],
    [['a.zone', 'a.zone', '--server', '127.0.0.1']],
  ])('refuses %j', (args) =>
    inTree({ 'a.zone': base }, async (cwd) => {
      expect((await runCommand(['diff', ...args], { cwd })).code).toBe(2)
    }),
  )
})
