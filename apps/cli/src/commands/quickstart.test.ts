import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { importPrivateKey, recordOfKey } from '@dkimkit/core'
import { describe, expect, it } from '@jest/globals'
import { codesOf, inFolder, runCommand, runJson } from '../testing-io.testing.js'

interface Made {
  readonly folder: string
  readonly file: string
  readonly record: { readonly owner: string; readonly value: string }
  readonly published: readonly string[]
}

const file = 'keys/example.com/mail-20261120.pem'

describe('dkimkit quickstart', () => {
  it('makes one new folder, with one key in it, and nothing else', async () => {
    await inFolder(async (cwd) => {
      const { code, out, err } = await runCommand(['quickstart'], { cwd })
      expect([code, err]).toEqual([0, ''])
      expect(readdirSync(cwd)).toEqual(['dkimkit-quickstart'])
      const folder = join(cwd, 'dkimkit-quickstart')
      expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
        'dkim.yaml',
        'keys',
        'keys/.gitignore',
        'keys/example.com',
        file,
      ])
      expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600)
      for (const path of ['', 'keys', 'keys/example.com']) expect(statSync(join(folder, path)).mode & 0o777).toBe(0o700)
      const strings = [...out.matchAll(/^ {2}"(.*)"$/gm)].map(([, text]) => text)
      expect(strings.join('')).toBe(recordOfKey(importPrivateKey(readFileSync(join(folder, file)))))
    })
  })

  it('makes a manifest that stands up to lint', async () => {
    await inFolder(async (cwd) => {
      await runCommand(['quickstart', 'here'], { cwd })
      expect(await codesOf(['lint', 'here/dkim.yaml'], { cwd })).toEqual([])
    })
  })

  it('tells commands that work', async () => {
    await inFolder(async (cwd) => {
      const { out } = await runCommand(['quickstart'], { cwd })
      const [, next = ''] = out.split('What to do next')
      const told = next.match(/dkimkit record .*/)?.[0] ?? ''
      expect((await runCommand(told.split(' ').slice(1), { cwd })).code).toBe(0)
    })
  })

  it('takes the next name at a second run, and leaves the first folder as it is', async () => {
    await inFolder(async (cwd) => {
      const first = await runJson<Made>(['quickstart'], { cwd })
      const before = readFileSync(first.file)
      const second = await runJson<Made>(['quickstart'], { cwd })
      const folders = [first, second].map(({ folder }) => relative(cwd, folder))
      expect(folders).toEqual(['dkimkit-quickstart', 'dkimkit-quickstart-2'])
      expect(readFileSync(first.file)).toEqual(before)
      expect(second.record.value).not.toBe(first.record.value)
    })
  })

  it('prints the record alone with --quiet', async () => {
    const { out } = await runCommand(['quickstart', '--quiet'])
    expect(out).toMatch(/^\S+_domainkey\S+ 3600 IN TXT \(\n( {2}"[^"]+"\n)+\)\n$/)
  })

  it('tells in JSON what was made, declared and published', async () => {
    await inFolder(async (cwd) => {
      const { folder, file: key, record, published } = await runJson<Made>(['quickstart', 'here'], { cwd })
      expect([folder, key]).toEqual([join(cwd, 'here'), join(cwd, 'here', file)])
      expect(record.owner).toBe('mail-20261120._domainkey.example.com')
      expect(record.value).toBe(recordOfKey(importPrivateKey(readFileSync(key))))
      expect(published).toEqual([record.value])
    })
  })

  it.each([
    ['a folder', (path: string) => void mkdirSync(path)],
    ['a file', (path: string) => writeFileSync(path, 'mine')],
  ])('touches no %s that is there already', async (_, put) => {
    await inFolder(async (cwd) => {
      put(join(cwd, 'here'))
      expect((await runCommand(['quickstart', 'here'], { cwd })).code).toBe(2)
      expect(readdirSync(cwd, { recursive: true })).toEqual(['here'])
    })
  })

  it.each([['here/below'], ['']])('refuses %j, which it cannot make', async (folder) => {
    await inFolder(async (cwd) => {
      expect((await runCommand(['quickstart', folder], { cwd })).code).toBe(2)
      expect(readdirSync(cwd)).toEqual([])
    })
  })
})
