import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ageKeystore, fileKeystore, readIdentityFile } from '@dkimkit/keystore'
import { readManifest } from '@dkimkit/manifest'
import { afterAll, describe, expect, it } from '@jest/globals'

const bin = fileURLToPath(new URL('../../apps/cli/bin/dkimkit.js', import.meta.url))
const killer = new URL('kill-at.mjs', import.meta.url).href
const root = mkdtempSync(join(tmpdir(), 'dkimkit-crash-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

function init(cwd: string, keystore: string, killAt?: number) {
  const env = {
    PATH: process.env.PATH,
    HOME: join(cwd, 'home'),
    ...(killAt ? { NODE_OPTIONS: `--import ${killer}`, KILL_AT: `${killAt}` } : {}),
  }
  const type = keystore === 'age' ? 'dual' : 'ed25519'
  return spawnSync(process.execPath, [bin, 'init', 'example.com', '--keystore', keystore, '--type', type, '--json'], {
    cwd,
    env,
    encoding: 'utf8',
  })
}

function files(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
}

describe.each(['file', 'age'])('dkimkit init, keystore %s, killed before each change of the disk', (keystore) => {
  it('is run again and ends well: every key declared and readable, none kept twice, nothing half-written', async () => {
    let killed = 0
    for (let at = 1; ; at++) {
      const cwd = join(root, `${keystore}-${at}`)
      mkdirSync(cwd)
      const first = init(cwd, keystore, at)
      if (first.signal === null) {
        expect(first.status).toBe(0)
        break
      }
      expect(first.signal).toBe('SIGKILL')
      killed++
      const written = existsSync(join(cwd, 'dkim.yaml'))
      const second = init(cwd, keystore)
      // A manifest that is there is whole, and is left as it is.
      expect([at, second.status, second.stderr]).toEqual([at, written ? 2 : 0, written ? expect.any(String) : ''])
      await assertWhole(cwd, keystore)
    }
    expect(killed).toBeGreaterThan(8)
  }, 240_000)
})

async function assertWhole(cwd: string, kind: string): Promise<void> {
  const { manifest, findings } = readManifest(readFileSync(join(cwd, 'dkim.yaml')), { now: new Date() })
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  const identity =
    kind === 'age' ? await readIdentityFile(join(cwd, 'home/.config/dkimkit/age-identity.txt')) : undefined
  const folder = join(cwd, 'keys')
  const store = identity ? ageKeystore({ folder, ...identity }) : fileKeystore(folder)
  const selectors = manifest?.domains[0]?.streams[0]?.selectors ?? []
  expect(selectors.length).toBe(kind === 'age' ? 2 : 1)
  for (const { name, publicKey } of selectors)
    expect(await store.confirm({ domain: 'example.com', selector: name }, publicKey)).toBe('held')
  expect((await store.list()).map(({ selector }) => selector).sort()).toEqual(selectors.map(({ name }) => name).sort())
  // The manifest is public: what a killed run left beside it is whole, and goes with the next edit.
  const left = files(cwd).filter((file) => file.endsWith('.tmp'))
  for (const file of left)
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(readFileSync(join(cwd, 'dkim.yaml'), 'utf8'))
}
