import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ageKeystore, fileKeystore, readIdentityFile } from '@dkimkit/keystore'
import { afterAll, describe, expect, it } from '@jest/globals'

const bin = fileURLToPath(new URL('../../apps/cli/bin/dkimkit.js', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'dkimkit-secrets-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe.each(['file', 'age'] as const)('dkimkit with keys in %s', (kind) => {
  it('prints and writes a private key nowhere but in its own file', async () => {
    const cwd = mkdtempSync(join(root, `${kind}-`))
    const env = { PATH: process.env.PATH, HOME: join(cwd, 'home') }
    const identity = join(cwd, 'home/.config/dkimkit/age-identity.txt')
    const printed: string[] = []
    const commands = [
      ['init', 'example.com', '--keystore', kind],
      ['init', 'example.com'],
      ['lint', 'dkim.yaml', '--json'],
      ['lint', 'keys/example.com', 'home'],
      ['keystore', 'list', '--json'],
      ['keystore', 'rekey', '--identity', identity],
      ['quickstart'],
    ]
    for (const command of commands) {
      const { stdout, stderr } = spawnSync(process.execPath, [bin, ...command], {
        cwd,
        env: { ...env, DKIMKIT_DEBUG: '1' },
        encoding: 'latin1',
      })
      printed.push(stdout, stderr)
    }
    const folder = join(cwd, 'keys')
    const opened = kind === 'age' ? await readIdentityFile(identity) : undefined
    const store = opened ? ageKeystore({ folder, ...opened }) : fileKeystore(folder)
    const names = await store.list()
    expect(names.length).toBe(2)
    for (const name of names) {
      const pem = (await store.get(name)).privateKey.revealPem()
      const holders = files(cwd).filter((file) => holds(readFileSync(file).toString('latin1'), pem))
      expect(holders).toEqual(kind === 'age' ? [] : [store.describe(name)])
      expect(printed.filter((text) => holds(text, pem))).toEqual([])
    }
    for (const secret of opened?.identities ?? []) {
      expect(files(cwd).filter((file) => readFileSync(file, 'latin1').includes(secret))).toEqual([identity])
      expect(printed.join('').includes(secret)).toBe(false)
    }
  }, 60_000)
})

/** Any run of 24 base64 characters of the private part, or its octets. */
function holds(text: string, pem: string): boolean {
  const body = pem.replace(/-----[^-]+-----|\s/g, '')
  const flat = text.replace(/\s/g, '')
  const der = Buffer.from(body, 'base64')
  // The end of a key is private in every form; the beginning is the same for all keys.
  const secret = der.subarray(-24)
  for (let at = Math.max(0, body.length - 120); at + 24 <= body.length; at++)
    if (flat.includes(body.slice(at, at + 24))) return true
  return text.includes(secret.toString('latin1')) || flat.toLowerCase().includes(secret.toString('hex'))
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile())
}
