import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type ActionWorld, openActionWorld } from './open-action-world.js'
import { findNode24 } from './runner/find-node-24.js'
import { makeSampleChange, zoneFile, zoneWith } from './sample-change.js'
import { sampleKeys } from './sample-keys.js'
import { readGitFolder } from './stand-in/read-git-folder.js'
import { Repository } from './stand-in/repository.js'
import { startProxy } from './start-proxy.js'

const breaking = { head: { [zoneFile]: zoneWith({ s1: 'two' }) } }
let world: ActionWorld
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dkimkit-workspace-'))
})
afterEach(async () => {
  expect(world.standIn.violations).toEqual([])
  await world.close()
  await rm(folder, { recursive: true, force: true })
})

function git(...args: readonly string[]): string {
  const names = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com', '-c', 'init.defaultBranch=main']
  return execFileSync('git', [...names, ...args], { cwd: folder, encoding: 'utf8' }).trim()
}

describe('the bundle', () => {
  it('does the same on the Node of GitHub’s runner', async () => {
    const change = makeSampleChange(breaking)
    world = await openActionWorld({ repository: change.repository })
    const here = await world.run()
    const there = await world.run({ node: await findNode24() })
    expect([there.code, there.outputs.verdict, there.sent]).toEqual([here.code, here.outputs.verdict, here.sent])
  })

  it('works against a GitHub Enterprise Server', async () => {
    const change = makeSampleChange(breaking)
    world = await openActionWorld({ repository: change.repository, enterprise: true })
    expect((await world.run()).outputs.verdict).toBe('fail')
    expect(world.comments(change.pull)).toHaveLength(1)
    expect(world.standIn.log.every(({ path }) => path.startsWith('/api/'))).toBe(true)
  })

  it('asks through the proxy that the environment names', async () => {
    const change = makeSampleChange(breaking)
    const proxy = await startProxy()
    world = await openActionWorld({ repository: change.repository })
    const { port, html } = world.standIn
    const api = `http://api.github.test:${port}`
    try {
      const env = { http_proxy: proxy.url, https_proxy: proxy.url }
      const { code } = await world.run({ env, github: { api, html, graphql: `${api}/graphql` } })
      expect([code, world.comments(change.pull).length]).toEqual([1, 1])
      expect(proxy.asked.every((line) => line.includes(`api.github.test:${port}`))).toBe(true)
      const asked = proxy.asked.length
      expect(asked).toBeGreaterThan(0)
      // Without the proxy nobody knows the name.
      const past = { ...env, no_proxy: 'api.github.test' }
      const { outputs } = await world.run({ env: past, github: { api, html, graphql: `${api}/graphql` } })
      expect([outputs.verdict, proxy.asked.length]).toEqual([undefined, asked])
    } finally {
      await proxy.close()
    }
  })

  it('needs no checkout, and writes nothing into the workspace', async () => {
    const change = makeSampleChange(breaking)
    world = await openActionWorld({ repository: change.repository })
    expect((await world.run({ workspace: folder })).outputs.verdict).toBe('fail')
    expect(execFileSync('ls', ['-A', folder], { encoding: 'utf8' })).toBe('')
    expect(world.standIn.log.some(({ operation }) => operation === 'git/get-blob')).toBe(true)
  })

  it('fetches no file that cannot hold DNS, and none twice', async () => {
    const names = ['logo.png', 'src/main.go', 'package-lock.json', 'docs/guide.md', 'app/page.tsx']
    const files = Object.fromEntries(names.map((name) => [name, name]))
    const change = makeSampleChange({ base: { ...files, [zoneFile]: zoneWith({ s1: 'one' }) }, ...breaking })
    world = await openActionWorld({ repository: change.repository })
    await world.run()
    const blobs = world.standIn.log.filter(({ operation }) => operation === 'git/get-blob').map(({ path }) => path)
    expect([blobs.length, new Set(blobs).size]).toEqual([2, 2])
  })

  it('reads a checkout from the disk', async () => {
    git('init', '--quiet')
    await mkdir(join(folder, 'dns'))
    await writeFile(join(folder, zoneFile), zoneWith({ s1: 'one' }))
    git('add', '.')
    git('commit', '--quiet', '-m', 'base')
    git('checkout', '--quiet', '-b', 'dkim')
    await writeFile(join(folder, zoneFile), zoneWith({ s1: 'two' }))
    git('commit', '--quiet', '-am', 'head')
    const { store, refs } = readGitFolder(folder)
    const repository = new Repository({ store, refs })
    const pull = repository.openPull({ head: 'dkim' })
    world = await openActionWorld({ repository })
    const { outputs, code } = await world.run({ pull, workspace: folder })
    expect([code, outputs.verdict]).toEqual([1, 'fail'])
    expect(world.standIn.log.filter(({ operation }) => operation === 'git/get-blob')).toEqual([])
  })

  it('reads a plan instead of the code', async () => {
    const resource = (key: keyof typeof sampleKeys, actions: readonly string[]) => ({
      format_version: '1.2',
      resource_changes: [
        {
          ...{ address: 'cloudflare_record.s1', mode: 'managed', type: 'cloudflare_record', name: 's1' },
          provider_name: 'registry.terraform.io/cloudflare/cloudflare',
          change: { actions, before: record('one'), after: record(key), after_unknown: {} },
        },
      ],
    })
    const record = (key: keyof typeof sampleKeys) => ({
      ...{ zone_id: 'z', name: 's1._domainkey.example.com', type: 'TXT', ttl: 300 },
      content: `v=DKIM1; k=rsa; p=${sampleKeys[key]}`,
    })
    await writeFile(join(folder, 'plan.json'), JSON.stringify(resource('two', ['update'])))
    const change = makeSampleChange({ head: { 'README.md': 'nothing of the DNS' } })
    world = await openActionWorld({ repository: change.repository })
    const { sent, code } = await world.run({ workspace: folder, inputs: { 'plan-file': 'plan.json' } })
    expect(code).toBe(1)
    expect(sent.map(({ properties }) => properties.title)).toContain('change/key-replaced-in-place')
  })

  it('writes SARIF that names the file and the line', async () => {
    const change = makeSampleChange(breaking)
    world = await openActionWorld({ repository: change.repository })
    await world.run({ workspace: folder, inputs: { 'sarif-file': 'out/dkim.sarif' } })
    const sarif = JSON.parse(await readFile(join(folder, 'out/dkim.sarif'), 'utf8'))
    expect([sarif.version, sarif.runs.length]).toEqual(['2.1.0', 1])
    expect(sarif.runs[0].results).toContainEqual(
      expect.objectContaining({
        ruleId: 'change/key-replaced-in-place',
        locations: [
          expect.objectContaining({
            physicalLocation: expect.objectContaining({
              artifactLocation: expect.objectContaining({ uri: zoneFile }),
              region: expect.objectContaining({ startLine: 6 }),
            }),
          }),
        ],
      }),
    )
  })

  it('reads only the paths that it is told', async () => {
    const change = makeSampleChange(breaking)
    world = await openActionWorld({ repository: change.repository })
    const { outputs } = await world.run({ inputs: { paths: '**/*.tf' } })
    expect([outputs.verdict, outputs['changed-selectors']]).toEqual(['pass', '[]'])
  })

  it.each([
    [{ scope: 'everything' }],
    [{ 'fail-on': 'sometimes' }],
    [{ live: 'perhaps' }],
    [{ 'comment-id': '--><b>' }],
    [{ servers: 'not a server!' }],
    [{ 'allow-networks': '10.0.0.0/99' }],
    [{ 'plan-file': 'missing.json' }],
  ] as const)('says which input is wrong: %j', async (inputs) => {
    const change = makeSampleChange()
    world = await openActionWorld({ repository: change.repository })
    const { code, sent, outputs } = await world.run({ inputs: { live: 'true', ...inputs } })
    expect([code, outputs.verdict]).toEqual([1, undefined])
    expect(sent.filter(({ level }) => level === 'error')).toHaveLength(1)
    expect(sent[0]?.message).not.toContain('this is a fault of dkimkit')
  })
})
