import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DnsRecord, zoneKindOfResource } from '@dkimkit/core'
import { afterAll, describe, expect, it } from '@jest/globals'
import { transformSync } from '@swc/core'

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'dkimkit-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What each declares, as owner and type. */
const declared: Readonly<Record<string, readonly string[]>> = {
  route53: [
    'gm1._domainkey.example.com CNAME',
    'gm2._domainkey.example.com CNAME',
    'gm3._domainkey.example.com CNAME',
    'mail-20260601._domainkey.example.com TXT',
    'mail-20261120._domainkey.example.com TXT',
  ],
  cloudflare: [
    'em1234.news.example.com CNAME',
    'mail._domainkey.example.com CNAME',
    's1._domainkey.news.example.com CNAME',
    's2._domainkey.news.example.com CNAME',
  ],
  'dns-manifest': [
    ...['gm1', 'gm2', 'gm3'].flatMap((selector) =>
      ['example.com', 'example.org', 'news.example.com'].map((domain) => `${selector}._domainkey.${domain} CNAME`),
    ),
    'mail-20261120-e._domainkey.example.com TXT',
    'mail-20261120._domainkey.example.com TXT',
  ],
}

const table = Object.keys(declared).flatMap((example) =>
  (['cdktf', 'cdktn'] as const).flatMap((cdk) =>
    (['es6', 'commonjs'] as const).map((module) => [example, cdk, module] as const),
  ),
)

describe('the examples', () => {
  it('are all in the table', () => {
    expect(readdirSync(examples).sort()).toEqual(Object.keys(declared).sort())
  })

  it.each(table)('%s synthesises with %s as %s', (example, cdk, module) => {
    const outdir = mkdtempSync(join(folder, 'out-'))
    const source = readFileSync(join(examples, example, 'main.ts'), 'utf8').replaceAll('cdktf', cdk)
    const { code } = transformSync(source, {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: module },
    })
    const type = module === 'es6' ? 'module' : 'commonjs'
    const env = { ...process.env, NODE_OPTIONS: '', CDKTF_OUTDIR: outdir }
    const ran = spawnSync(process.execPath, [`--input-type=${type}`, '-e', code], { cwd: join(examples, example), env })
    expect([ran.status, `${ran.stderr}`]).toEqual([0, ''])
    expect(
      recordsIn(outdir)
        .map(({ owner, type }) => `${owner} ${type}`)
        .sort(),
    ).toEqual([...(declared[example] ?? [])].sort())
  })
})

function recordsIn(outdir: string): DnsRecord[] {
  return readdirSync(outdir, { recursive: true })
    .filter((file) => `${file}`.endsWith('cdk.tf.json'))
    .flatMap((file) => {
      const { resource } = JSON.parse(readFileSync(join(outdir, `${file}`), 'utf8'))
      return Object.entries<Record<string, Record<string, unknown>>>(resource).flatMap(([type, named]) =>
        Object.values(named).flatMap((attributes) => zoneKindOfResource(type)?.decode({ type, attributes }) ?? []),
      )
    })
}
