import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { type ActionWorld, keyLine, openActionWorld, zoneOf } from './open-action-world.js'
import type { ActionRun } from './runner/run-action.js'
import { makeSampleChange, pushTo, type SampleChange, zoneFile, zoneWith } from './sample-change.js'
import { sampleKeys } from './sample-keys.js'
import type { StandInOptions } from './stand-in/start-stand-in.js'
import { pushEvent } from './workflow-event.js'

const breaking = { [zoneFile]: zoneWith({ s1: 'two' }) }
let world: ActionWorld

afterEach(async () => {
  expect(world.standIn.violations).toEqual([])
  await world.close()
})

async function open(change: SampleChange, options: Partial<StandInOptions> = {}): Promise<void> {
  world = await openActionWorld({ repository: change.repository, ...options })
}

function changedOf({ outputs }: ActionRun): unknown {
  return JSON.parse(outputs['changed-selectors'] ?? '')
}

function requestsOf(operation: string): number {
  return world.standIn.log.filter((request) => request.operation === operation).length
}

describe('the action, reading through the API', () => {
  it('takes nothing for removed where the listing of a tree is cut', async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`a${at % 5}/f${at}.yaml`, 'x: 1\n']))
    const base = { ...many, [zoneFile]: zoneWith({ s1: 'one' }) }
    const change = makeSampleChange({ base, head: { 'a1/new.yaml': 'x: 2\n' } })
    await open(change, { limits: { treeEntries: 20 } })
    const run = await world.run({ inputs: { scope: 'all' } })
    expect([run.code, changedOf(run), run.outputs.errors]).toEqual([0, [], '0'])
  })

  it('fetches many files with few requests, and those by themselves that no query gives whole', async () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`values${at}.yaml`, `x: ${at}\n`]))
    const other = 'dns/other.example.com.zone'
    const utf16 = Buffer.from(`\ufeff${zoneOf(keyLine('s9', sampleKeys.three))}`, 'utf16le')
    const base = { ...many, [other]: utf16, [zoneFile]: zoneWith({ s1: 'one' }) }
    const change = makeSampleChange({ base, head: breaking })
    await open(change)
    expect(changedOf(await world.run())).toMatchObject([{ owner: 's1._domainkey.example.com' }])
    expect([requestsOf('git/get-blob') < 5, requestsOf('graphql') < 12]).toEqual([true, true])
    pushTo(change, { [other]: null })
    const env = { GITHUB_RUN_ATTEMPT: '2' }
    expect((await world.run({ env })).outputs['changed-selectors']).toContain('s9._domainkey.example.com')
  })

  it('follows Terraform over modules, locals and files that the change does not touch', async () => {
    const record = [
      'variable "key" {}',
      'resource "cloudflare_dns_record" "dkim" {',
      '  zone_id = "z"',
      '  name    = "s1._domainkey.example.com"',
      '  type    = "TXT"',
      '  ttl     = 3600',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is Terraform's.
      '  content = "\\"v=DKIM1; k=rsa; p=${var.key}\\""',
      '}',
      '',
    ].join('\n')
    const locals = (key: keyof typeof sampleKeys) => `locals {\n  key = "${sampleKeys[key]}"\n}\n`
    const main = 'module "dns" {\n  source = "./dns"\n  key    = local.key\n}\n'
    const base = { 'main.tf': main, 'locals.tf': locals('one'), 'dns/records.tf': record }
    await open(makeSampleChange({ base, head: { 'locals.tf': locals('two') } }))
    const run = await world.run()
    expect(changedOf(run)).toMatchObject([{ owner: 's1._domainkey.example.com', kind: 'changed' }])
    expect(run.sent.map(({ properties }) => properties.title)).toContain('change/key-replaced-in-place')
  })
})

describe('the action, beside a checkout', () => {
  it('reads the disk where that is the head itself, and the API where it is anything else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dkimkit-workspace-'))
    const names = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com']
    const git = (...args: readonly string[]): string =>
      execFileSync('git', [...names, ...args], { cwd: folder, encoding: 'utf8' }).trim()
    try {
      git('init', '--quiet')
      await writeFile(join(folder, 'example.com.zone'), zoneWith({ elsewhere: 'three' }))
      git('add', '.')
      git('commit', '--quiet', '-m', 'other')
      const { repository } = makeSampleChange({ head: breaking })
      world = await openActionWorld({ repository })
      expect(changedOf(await world.run({ workspace: folder }))).toMatchObject([{ at: { file: zoneFile } }])
      // On a push nothing is compared, so GitHub need not know the commit: all of it is on the disk.
      const event = pushEvent({ repository, links: world.standIn }, '0'.repeat(40), git('rev-parse', 'HEAD'))
      world.standIn.log.length = 0
      const { code, summary } = await world.run({ workspace: folder, event })
      expect([code, world.standIn.log]).toEqual([0, []])
      expect(summary).toContain('1 DKIM record declared')
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})

describe('a manifest that cannot be read', () => {
  it('is an error, though the merge base had it no better and nothing else changes', async () => {
    const base = { [zoneFile]: zoneWith({ s1: 'one' }), 'dkim.yaml': 'version: 1\nrulse: {}\n' }
    const change = makeSampleChange({ base, head: { 'README.md': 'DNS\n' } })
    await open(change)
    const { code, outputs, sent } = await world.run()
    expect([code, outputs.verdict]).toEqual([1, 'fail'])
    expect(sent[0]?.properties).toMatchObject({ title: 'manifest/field-unknown', file: 'dkim.yaml', line: '2' })
    expect(world.comments(change.pull)[0]).toContain('`dkim.yaml` cannot be read')
  })
})
