import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { FaultKind } from '../github/stand-in/fault.js'
import { pushEvent } from '../github/workflow-event.js'
import { closeWorlds, makeWorld } from './check-pull.js'
import { firstKey, secondKey, thirdKey, zoneFile } from './keys.js'

const zone = 'zones/example.com.zone'
const replaced = { base: { [zone]: zoneFile({ s1: firstKey }) }, head: { [zone]: zoneFile({ s1: secondKey }) } }
const folders: string[] = []

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dkimkit-workspace-'))
  folders.push(folder)
  return folder
}

afterEach(async () => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  expect(await closeWorlds()).toEqual([])
})

describe('the action, reading', () => {
  it.each<[string, string, FaultKind]>([
    ['a server that fails', 'git/get-tree', { kind: 'status', status: 502 }],
    ['a connection that is reset', 'git/get-blob', { kind: 'reset' }],
    ['a body that breaks off', 'git/get-blob', { kind: 'cut-body' }],
    ['a secondary rate limit', 'git/get-blob', { kind: 'secondary-limit', retryAfter: 1 }],
    ['a rate limit that soon ends', 'repos/compare-commits', { kind: 'primary-limit', resetIn: 1 }],
    ['a body that is slow', 'git/get-tree', { kind: 'slow-body', ms: 500 }],
  ])('gets over %s', async (_, operation, how) => {
    const world = await makeWorld(replaced)
    world.standIn.inject({ operation, how })
    const run = await world.check()
    expect([run.code, run.outputs.verdict, world.comments().length]).toEqual([1, 'fail', 1])
  })

  it.each<[string, FaultKind, number]>([
    ['401', { kind: 'status', status: 401 }, 1],
    ['a server that never works', { kind: 'status', status: 503 }, 99],
    ['a rate limit without end', { kind: 'primary-limit', resetIn: 3600 }, 99],
  ])('fails without a verdict at %s', async (_, how, times) => {
    const world = await makeWorld(replaced)
    world.standIn.inject({ operation: 'git/get-tree', how, times })
    const run = await world.check()
    expect([run.code, run.outputs.verdict, world.comments()]).toEqual([1, undefined, []])
    expect(run.annotations.filter(({ level }) => level === 'error').length).toBe(1)
  })

  it('reads a tree whose listing is cut off, and takes nothing of it for removed', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`a${index % 5}/f${index}.yaml`, 'x: 1\n']),
    )
    const files = { ...many, [zone]: zoneFile({ s1: firstKey }) }
    const world = await makeWorld({ base: files, head: { 'a1/new.yaml': 'x: 2\n' }, limits: { treeEntries: 20 } })
    const run = await world.check({ scope: 'all' })
    expect([run.code, run.outputs['changed-selectors'], run.outputs.errors]).toEqual([0, '[]', '0'])
  })

  it('fetches what both sides share once, and no program', async () => {
    const base = { ...replaced.base, 'dns.tf': 'locals {}\n', 'src/index.ts': 'x\n', 'README.md': 'x\n' }
    const world = await makeWorld({ ...replaced, base })
    await world.check()
    const blobs = world.standIn.log.filter(({ operation }) => operation === 'git/get-blob')
    expect(blobs.length).toBe(3)
  })

  it('fetches many files with few requests, and those by themselves that no query gives whole', async () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`values${at}.yaml`, `x: ${at}\n`]))
    const utf16 = Buffer.from(`\ufeff${zoneFile({ s9: firstKey }, 'example.org')}`, 'utf16le')
    const base = { ...many, 'zones/example.org.zone': utf16, [zone]: zoneFile({ s1: firstKey }) }
    const world = await makeWorld({ ...replaced, base })
    const run = await world.check({ scope: 'all' })
    const count = (operation: string): number => world.standIn.log.filter((one) => one.operation === operation).length
    expect([count('git/get-blob') < 4, run.code]).toEqual([true, 1])
    expect(count('graphql')).toBeLessThan(12)
    expect(run.outputs['changed-selectors']).not.toContain('example.org')
    world.push({ 'zones/example.org.zone': null })
    expect((await world.check()).outputs['changed-selectors']).toContain('s9._domainkey.example.org')
  })

  it('goes through the proxy that the environment names, and past it where no_proxy says so', async () => {
    const world = await makeWorld(replaced)
    const seen: string[] = []
    const proxy = createServer().on('connect', (request, client) => {
      seen.push(request.url ?? '')
      const server = connect(world.standIn.port, '127.0.0.1', () => client.write('HTTP/1.1 200 OK\r\n\r\n'))
      server.pipe(client).pipe(server)
      server.on('error', () => client.destroy())
      client.on('error', () => server.destroy())
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const http_proxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    try {
      // A name that only the proxy can reach: what lies on this machine is never asked through one.
      const github = { ...world.standIn, api: `http://github.test:${world.standIn.port}` }
      expect((await world.check({}, { github, env: { http_proxy } })).outputs.verdict).toBe('fail')
      expect(new Set(seen)).toEqual(new Set([`github.test:${world.standIn.port}`]))
      seen.length = 0
      const past = await world.check({}, { github, env: { http_proxy, no_proxy: 'github.test' } })
      expect([past.code, past.outputs.verdict, seen]).toEqual([1, undefined, []])
    } finally {
      proxy.closeAllConnections()
      proxy.close()
    }
  })

  it('reads Terraform over modules, locals and files that the change does not touch', async () => {
    const base = {
      'main.tf': 'module "dns" {\n  source = "./dns"\n  key = local.key\n}\n',
      'locals.tf': `locals {\n  key = "${firstKey}"\n}\n`,
      'dns/records.tf':
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is Terraform's.
        'variable "key" {}\nresource "cloudflare_dns_record" "dkim" {\n  zone_id = "z"\n  name = "s1._domainkey.example.com"\n  type = "TXT"\n  ttl = 3600\n  content = "\\"${var.key}\\""\n}\n',
    }
    const world = await makeWorld({ base, head: { 'locals.tf': `locals {\n  key = "${secondKey}"\n}\n` } })
    const run = await world.check()
    expect(JSON.parse(run.outputs['changed-selectors'] ?? '')).toMatchObject([
      { owner: 's1._domainkey.example.com', kind: 'changed' },
    ])
    expect(run.annotations.map(({ properties }) => properties.title)).toContain('change/key-replaced-in-place')
  })

  it('reads only the paths that it is given', async () => {
    const world = await makeWorld({
      ...replaced,
      head: { ...replaced.head, 'other/example.org.zone': zoneFile({ s1: thirdKey }, 'example.org') },
    })
    const run = await world.check({ paths: 'other' })
    expect(JSON.parse(run.outputs['changed-selectors'] ?? '')).toMatchObject([{ owner: 's1._domainkey.example.org' }])
  })

  it('reads a plan instead of the code that it comes from', async () => {
    const workspace = makeFolder()
    const record = (value: string) => ({
      zone_id: 'z',
      name: 's1._domainkey.example.com',
      type: 'TXT',
      ttl: 3600,
      content: `"${value}"`,
    })
    const change = {
      actions: ['update'],
      before: record(firstKey),
      after: record(secondKey),
      after_unknown: {},
      before_sensitive: {},
      after_sensitive: {},
    }
    const resource = { address: 'cloudflare_dns_record.dkim', mode: 'managed', type: 'cloudflare_dns_record', change }
    writeFileSync(join(workspace, 'plan.json'), JSON.stringify({ format_version: '1.2', resource_changes: [resource] }))
    const world = await makeWorld({ base: { 'main.tf': 'locals {}\n' }, head: { 'main.tf': 'locals { a = 1 }\n' } })
    const run = await world.check({ 'plan-file': 'plan.json' }, { workspace })
    expect(run.annotations.map(({ properties }) => properties.title)).toContain('change/key-replaced-in-place')
    const missing = await world.check({ 'plan-file': 'none.json' }, { workspace })
    expect([missing.code, missing.outputs.verdict]).toEqual([1, undefined])
  })

  it('reads the disk where the head itself is checked out, and the API where anything else is', async () => {
    const workspace = makeFolder()
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com', ...args], {
        cwd: workspace,
        encoding: 'utf8',
      }).trim()
    git('init', '-q')
    writeFileSync(join(workspace, 'db.example.com'), zoneFile({ s1: thirdKey }))
    git('add', '.')
    git('commit', '-qm', 'other')
    const world = await makeWorld(replaced)
    const elsewhere = await world.check({}, { workspace })
    expect(JSON.parse(elsewhere.outputs['changed-selectors'] ?? '')).toMatchObject([{ at: { file: zone } }])
    // On a push nothing is compared, so GitHub need not know the commit: all of it is on the disk.
    const event = pushEvent(
      { repository: world.repository, links: world.standIn },
      '0'.repeat(40),
      git('rev-parse', 'HEAD'),
    )
    world.standIn.log.length = 0
    const run = await world.check({}, { workspace, event })
    expect([run.code, world.standIn.log]).toEqual([0, []])
    expect(run.summary).toContain('1 DKIM')
  })

  it('writes SARIF and gives the path of the report', async () => {
    const workspace = makeFolder()
    const world = await makeWorld(replaced)
    const run = await world.check({ 'sarif-file': 'out/dkim.sarif' }, { workspace })
    const sarif = JSON.parse(readFileSync(join(workspace, 'out/dkim.sarif'), 'utf8'))
    expect(sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain(
      'change/key-replaced-in-place',
    )
    expect(run.files.get('dkimkit-report-dkimkit.md')).toContain('change/key-replaced-in-place')
  })

  it('stays within what GitHub takes where thousands of selectors change', async () => {
    const records = (value: string) =>
      Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`s${index}`, value]))
    const world = await makeWorld({
      base: { [zone]: zoneFile(records(firstKey)) },
      head: { [zone]: zoneFile(records(secondKey)) },
    })
    const run = await world.check()
    const [comment = ''] = world.comments()
    expect(comment.length).toBeLessThanOrEqual(65_536)
    expect(comment.length).toBeGreaterThan(10_000)
    expect(run.summary?.length).toBeGreaterThan(comment.length)
    const errors = run.sent.filter(({ level, properties }) => level === 'error' && properties.title)
    expect(errors.length).toBe(10)
  })
})
