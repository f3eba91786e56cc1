import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from '@jest/globals'

const script = fileURLToPath(new URL('edit-once.mjs', import.meta.url))
const killer = new URL('kill-at.mjs', import.meta.url).href
// Inside the repository, so that the script finds the packages.
const root = mkdtempSync(join(process.cwd(), 'node_modules/.cache/edit-crash-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const before = `# ours
version: 1
domains:
  example.com:
    streams:
      mail:
        selectors:
          s1: # the first
            algorithm: ed25519
            publicKey: 11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=
            state: pending
            since: { pending: 2026-11-20T09:00:00Z }
`
const after = before
  .replace('state: pending', 'state: published')
  .replace('09:00:00Z }', '09:00:00Z, published: 2026-11-21T09:00:00Z }')

function edit(cwd: string, killAt?: number) {
  const env = {
    PATH: process.env.PATH,
    ...(killAt ? { NODE_OPTIONS: `--import ${killer}`, KILL_AT: `${killAt}` } : {}),
  }
  return spawnSync(process.execPath, [script], { cwd, env, encoding: 'utf8' })
}

describe('an edit of the manifest, killed before each change of the disk', () => {
  it('leaves the old or the new text whole, and the rerun leaves nothing else', () => {
    let killed = 0
    for (let at = 1; ; at++) {
      const cwd = mkdtempSync(join(root, `${at}-`))
      const file = join(cwd, 'dkim.yaml')
      writeFileSync(file, before)
      chmodSync(file, 0o640)
      const first = edit(cwd, at)
      const text = readFileSync(file, 'utf8')
      expect([before, after]).toContain(text)
      if (first.signal === null) {
        expect([first.status, text]).toEqual([0, after])
        break
      }
      killed++
      if (text === before) expect(edit(cwd)).toMatchObject({ status: 0 })
      expect(readFileSync(file, 'utf8')).toBe(after)
      expect(statSync(file).mode & 0o777).toBe(0o640)
      if (text === before) expect(readdirSync(cwd)).toEqual(['dkim.yaml'])
    }
    expect(killed).toBeGreaterThan(4)
  }, 120_000)
})
