import { createPublicKey } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importPrivateKey, recordForms, recordOfKey } from '@dkimkit/core'
import { describe, expect, it } from '@jest/globals'
import { privateKeyFiles } from '../find-leak.testing.js'
import { inFolder, runCommand, runJson } from '../testing-io.testing.js'

interface Made {
  readonly keys: readonly {
    readonly domain: string
    readonly selector: string
    readonly owner: string
    readonly value: string
    readonly ttl: number
    readonly key: { readonly type: string; readonly bits: number }
    readonly file: string
    readonly text: string
  }[]
}

const fast = ['--type', 'ed25519']

function keygen(cwd: string, ...argv: readonly string[]) {
  return runJson<Made>(['keygen', ...argv], { cwd })
}

describe('dkimkit keygen', () => {
  it('keeps the private half of the very record that it prints, for its owner alone', async () => {
    await inFolder(async (cwd) => {
      const { code, out, err } = await runCommand(['keygen', 'example.com'], { cwd })
      const file = join(cwd, 'keys/example.com/mail-20261120.pem')
      expect(code).toBe(0)
      expect(statSync(file).mode & 0o777).toBe(0o600)
      for (const folder of ['keys', 'keys/example.com']) expect(statSync(join(cwd, folder)).mode & 0o777).toBe(0o700)
      expect(readdirSync(cwd, { recursive: true })).toHaveLength(3)
      const kept = importPrivateKey(readFileSync(file))
      expect(kept.bits).toBe(2048)
      const strings = [...out.matchAll(/"([^"]*)"/g)].map(([, text]) => text)
      expect(strings.join('')).toBe(recordOfKey(kept))
      expect(out.startsWith('mail-20261120._domainkey.example.com. 3600 IN TXT "v=DKIM1; k=rsa; p=')).toBe(true)
      expect(err).toContain(file)
      expect(createPublicKey(readFileSync(file)).asymmetricKeyDetails?.publicExponent).toBe(65537n)
    })
  })

  it.each([
    [[], [['mail-20261120', 'rsa', 2048]]],
    [['--type', 'rsa-3072'], [['mail-20261120', 'rsa', 3072]]],
    [fast, [['mail-20261120-e', 'ed25519', 256]]],
    [
      ['--type', 'dual'],
      [
        ['mail-20261120', 'rsa', 2048],
        ['mail-20261120-e', 'ed25519', 256],
      ],
    ],
    [
      ['--type', 'dual', '--selector', 's1'],
      [
        ['s1', 'rsa', 2048],
        ['s1-e', 'ed25519', 256],
      ],
    ],
    [[...fast, '--selector', 's1'], [['s1', 'ed25519', 256]]],
    [[...fast, '--stream', 'news'], [['news-20261120-e', 'ed25519', 256]]],
  ] as const)('makes, with %j, what was asked for', async (argv, wanted) => {
    await inFolder(async (cwd) => {
      const { keys } = await keygen(cwd, 'example.com', ...argv)
      expect(keys.map(({ selector, key }) => [selector, key.type, key.bits])).toEqual(wanted)
      for (const { file, value, owner, selector } of keys) {
        expect(owner).toBe(`${selector}._domainkey.example.com`)
        expect(recordOfKey(importPrivateKey(readFileSync(file)))).toBe(value)
      }
      expect(privateKeyFiles(cwd)).toHaveLength(wanted.length)
    })
  })

  it('makes a key for each of several domains, in their order, and in their ASCII form', async () => {
    await inFolder(async (cwd) => {
      const { keys } = await keygen(cwd, 'b.test', 'bücher.example', 'A.test.', ...fast, '--ttl', '1d')
      expect(keys.map(({ domain, ttl }) => [domain, ttl])).toEqual([
        ['b.test', 86400],
        ['xn--bcher-kva.example', 86400],
        ['a.test', 86400],
      ])
      expect(new Set(keys.map(({ value }) => value)).size).toBe(3)
    })
  })

  it('takes the next free name where that of the day is taken, and one number for both halves of a pair', async () => {
    await inFolder(async (cwd) => {
      const names: string[][] = []
      for (const type of ['ed25519', 'ed25519', 'dual']) {
        const { keys } = await keygen(cwd, 'example.com', '--type', type)
        names.push(keys.map(({ selector }) => selector))
      }
      expect(names).toEqual([['mail-20261120-e'], ['mail-20261120-2-e'], ['mail-20261120-3', 'mail-20261120-3-e']])
      // Another domain has names of its own.
      expect((await keygen(cwd, 'example.org', ...fast)).keys[0]?.selector).toBe('mail-20261120-e')
    })
  })

  it.each([
    ['a file', (path: string) => writeFileSync(path, 'mine')],
    ['an empty file', (path: string) => writeFileSync(path, '')],
    ['a link to nowhere', (path: string) => symlinkSync('nowhere', path)],
    ['a folder', (path: string) => mkdirSync(path)],
  ])('overwrites no %s that is there already, and makes no key then', async (_, put) => {
    await inFolder(async (cwd) => {
      const folder = join(cwd, 'keys/example.com')
      mkdirSync(folder, { recursive: true })
      put(join(folder, 's1.pem'))
      const before = readdirSync(folder)
      const { code } = await runCommand(['keygen', 'example.org', 'example.com', ...fast, '--selector', 's1'], { cwd })
      expect(code).toBe(2)
      expect(readdirSync(folder)).toEqual(before)
      expect(privateKeyFiles(cwd)).toEqual([])
    })
  })

  it('takes a name of other case for taken: the DNS knows no case', async () => {
    await inFolder(async (cwd) => {
      await keygen(cwd, 'example.com', ...fast, '--selector', 'MAIL-20261120-E')
      const argv = ['keygen', 'example.com', ...fast, '--selector', 'Mail-20261120-e']
      expect((await runCommand(argv, { cwd })).code).toBe(2)
      expect((await keygen(cwd, 'example.com', ...fast)).keys[0]?.selector).toBe('mail-20261120-2-e')
    })
  })

  it('does not make half of a batch: a name asked for twice makes no key at all', async () => {
    await inFolder(async (cwd) => {
      const { code } = await runCommand(['keygen', 'a.test', 'b.test', 'A.TEST', ...fast], { cwd })
      expect(code).toBe(2)
      expect(existsSync(join(cwd, 'keys'))).toBe(false)
    })
  })

  it('says what of a batch is kept when it cannot go on', async () => {
    await inFolder(async (cwd) => {
      mkdirSync(join(cwd, 'keys'))
      writeFileSync(join(cwd, 'keys/b.test'), 'no folder')
      const { code, err } = await runCommand(['keygen', 'a.test', 'b.test', 'c.test', ...fast], { cwd })
      const kept = privateKeyFiles(cwd).map(({ path }) => path)
      expect(code).toBe(2)
      expect(kept).toEqual([join(cwd, 'keys/a.test/mail-20261120-e.pem')])
      expect(err).toContain('1 key')
    })
  })

  it.each([
    ['without --allow-weak', [], 2, []],
    ['with it', ['--allow-weak'], 0, ['record/key-short']],
  ])('makes a 1024-bit key, %s', async (_, argv, code, codes) => {
    await inFolder(async (cwd) => {
      const all = ['keygen', 'example.com', '--type', 'rsa-1024', ...argv]
      const { out, ...ran } = await runCommand([...all, '--json'], { cwd })
      expect(ran.code).toBe(code)
      const findings: { code: string }[] = out === '' ? [] : JSON.parse(out).findings
      expect(findings.map((finding) => finding.code)).toEqual(codes)
      expect(privateKeyFiles(cwd)).toHaveLength(codes.length)
      if (code === 0) expect((await runCommand([...all, '--fail-on', 'warning'], { cwd })).code).toBe(1)
    })
  })

  it.each(recordForms)('prints the record as %s, and the same text in JSON', async (form) => {
    await inFolder(async (cwd) => {
      const { keys } = await keygen(cwd, 'example.com', ...fast, '--selector', 'a', '--form', form)
      const key = keys[0]?.value.split('p=')[1] ?? 'none'
      expect(keys[0]?.text).toContain(key)
      const { code, out } = await runCommand(['keygen', 'example.com', ...fast, '--selector', 'b', '--form', form], {
        cwd,
      })
      expect(code).toBe(0)
      expect(out).toMatch(/[^\n]\n$/)
    })
  })

  it('keeps keys in the folder that --out names, wherever it is', async () => {
    await inFolder(async (cwd) => {
      const out = join(cwd, 'a/b c')
      for (const given of ['a/b c', out]) await keygen(cwd, 'example.com', ...fast, '--out', given)
      expect(readdirSync(join(out, 'example.com'))).toHaveLength(2)
    })
  })

  it('prints the record alone with --quiet', async () => {
    await inFolder(async (cwd) => {
      const { out, err } = await runCommand(['keygen', 'example.com', ...fast, '--quiet'], { cwd })
      expect(out.split('\n')).toHaveLength(2)
      expect(err).toBe('')
    })
  })

  it.each([
    [['example..com']],
    [['../x']],
    [['example.com/../../x']],
    [['']],
    [['example.com', '--selector', '']],
    [['example.com', '--selector', '../../x']],
    [['example.com', '--selector', 'a_b']],
    [['example.com', '--selector', 'a/b']],
    [['example.com', '--stream', '']],
    [['example.com', '--stream', 'a/b']],
    [['example.com', '--type', 'rsa-512']],
    [['example.com', '--type', 'RSA-2048']],
    [['example.com', '--form', 'bind']],
    [['example.com', '--ttl', 'soon']],
    [['example.com', '--ttl', '-1']],
  ])('refuses %j and leaves nothing behind', async (argv) => {
    await inFolder(async (cwd) => {
      expect((await runCommand(['keygen', ...argv], { cwd })).code).toBe(2)
      expect(readdirSync(cwd)).toEqual([])
    })
  })
})
