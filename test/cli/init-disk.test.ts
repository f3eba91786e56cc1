import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fileKeystore } from '@dkimkit/keystore'
import { readManifest } from '@dkimkit/manifest'
import { afterAll, describe, expect, it } from '@jest/globals'

const bin = fileURLToPath(new URL('../../apps/cli/bin/dkimkit.js', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'dkimkit-disk-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const init = `${process.execPath} ${bin} init example.com --keystore file`

/** Runs a script on a disk of its own, and keeps what it leaves there. */
function onDisk(name: string, size: string, script: string) {
  const disk = join(root, `${name}-disk`)
  const kept = join(root, name)
  for (const folder of [disk, kept]) mkdirSync(folder)
  const mounted = `mount -t tmpfs -o size=${size} tmpfs ${disk} && cd ${disk} && export HOME=${disk} && ${script}; cp -a ${disk}/. ${kept}`
  return { kept, ...spawnSync('unshare', ['-rm', 'sh', '-c', mounted], { encoding: 'utf8' }) }
}

async function expectWhole(folder: string): Promise<void> {
  const { manifest } = readManifest(readFileSync(join(folder, 'dkim.yaml')), { now: new Date() })
  const store = fileKeystore(join(folder, 'keys'))
  for (const { name, publicKey } of manifest?.domains[0]?.streams[0]?.selectors ?? []) {
    expect(await store.confirm({ domain: 'example.com', selector: name }, publicKey)).toBe('held')
  }
  expect((await store.list()).length).toBe(2)
}

describe('dkimkit init on a disk', () => {
  it.each(['4k', '8k', '12k'])(
    'of %s, full on the way: says so, leaves no half file, and goes on when there is room',
    async (size) => {
      const { kept, stdout, stderr } = onDisk(
        `full-${size}`,
        size,
        `${init}; echo "code $?"; find . -name '*.tmp' -o -name dkim.yaml; mount -o remount,size=1m . && ${init} >out; echo "code $?"`,
      )
      expect(stderr).toContain('ENOSPC')
      expect(stdout).toBe('code 2\ncode 0\n')
      await expectWhole(kept)
    },
  )

  it('that is read-only: one line, nothing made', () => {
    const { kept, stdout, stderr } = onDisk('read-only', '1m', `mount -o remount,ro . && { ${init}; echo "code $?"; }`)
    expect(stdout).toBe('code 2\n')
    expect(stderr).toMatch(/^dkimkit: [^\n]*EROFS[^\n]*\n$/)
    expect(readdirSync(kept)).toEqual([])
  })

  it.each(['keys', 'keys/example.com'])('where %s is a link to elsewhere: no key goes there', (link) => {
    const cwd = mkdtempSync(join(root, 'link-'))
    const elsewhere = mkdtempSync(join(root, 'elsewhere-'))
    if (link !== 'keys') mkdirSync(join(cwd, 'keys'))
    symlinkSync(elsewhere, join(cwd, link))
    const { status, stderr } = spawnSync('sh', ['-c', init], {
      cwd,
      env: { PATH: process.env.PATH, HOME: cwd },
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^dkimkit: [^\n]+\n$/)
    expect(readdirSync(elsewhere)).toEqual([])
    expect(existsSync(join(cwd, 'dkim.yaml'))).toBe(false)
    expect(lstatSync(join(cwd, link)).isSymbolicLink()).toBe(true)
  })
})
