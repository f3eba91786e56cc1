import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type DkimKey, generateDkimKey, importPrivateKey } from '@dkimkit/core'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fileKeystore } from './file-keystore.js'
import type { KeyName, Keystore } from './keystore.js'

const name: KeyName = { domain: 'example.com', selector: 'mail-20261120' }
let root: string
let folder: string
let store: Keystore
let key: DkimKey

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'dkimkit-'))
  folder = join(root, 'keys')
  store = fileKeystore(folder)
  key = await generateDkimKey('ed25519')
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

function failsWith(code: string) {
  return expect.objectContaining({ name: 'DkimError', code })
}

function replaceByFolder(path: string): void {
  rmSync(path)
  mkdirSync(path)
}

function replaceByLink(path: string): void {
  renameSync(path, `${path}.kept`)
  symlinkSync(`${path}.kept`, path)
}

function modeOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8)
}

describe('fileKeystore()', () => {
  it('keeps a key as PKCS#8 in PEM, and gives it back', async () => {
    await store.put(name, key.privateKey)
    const path = join(folder, 'example.com', 'mail-20261120.pem')
    expect(store.describe(name)).toBe(path)
    expect(readFileSync(path, 'utf8')).toBe(key.privateKey.revealPem())
    const got = await store.get(name)
    expect(got.publicKey).toBe(key.publicKey)
    expect(got.privateKey.revealPem()).toBe(key.privateKey.revealPem())
  })

  it.each([0o000, 0o022, 0o077])('makes the file 0600 and its folders 0700, with a umask of %i', async (umask) => {
    const before = process.umask(umask)
    try {
      await store.put(name, key.privateKey)
    } finally {
      process.umask(before)
    }
    expect(modeOf(store.describe(name))).toBe('600')
    expect(modeOf(dirname(store.describe(name)))).toBe('700')
    expect(modeOf(folder)).toBe('700')
  })

  it('leaves the mode of a folder that was there', async () => {
    mkdirSync(folder)
    chmodSync(folder, 0o755)
    await store.put(name, key.privateKey)
    expect(modeOf(folder)).toBe('755')
    expect(modeOf(store.describe(name))).toBe('600')
  })

  it('puts once, and leaves the first key octet for octet', async () => {
    await store.put(name, key.privateKey)
    const { ino, mtimeMs } = statSync(store.describe(name))
    const other = await generateDkimKey('ed25519')
    await expect(store.put(name, other.privateKey)).rejects.toEqual(failsWith('exists'))
    await expect(store.put(name, key.privateKey)).rejects.toEqual(failsWith('exists'))
    expect(readFileSync(store.describe(name), 'utf8')).toBe(key.privateKey.revealPem())
    expect(statSync(store.describe(name))).toMatchObject({ ino, mtimeMs })
    expect(readdirSync(join(folder, 'example.com'))).toEqual(['mail-20261120.pem'])
  })

  it.each<[string, (path: string) => void]>([
    ['an empty file', (path) => writeFileSync(path, '')],
    ['a folder', (path) => mkdirSync(path)],
    ['a link to a file', (path) => symlinkSync('/dev/null', path)],
    ['a link to nowhere', (path) => symlinkSync(join(root, 'nowhere'), path)],
  ])('puts nothing in the place of %s', async (_, occupy) => {
    mkdirSync(join(folder, 'example.com'), { recursive: true })
    occupy(store.describe(name))
    await expect(store.put(name, key.privateKey)).rejects.toEqual(failsWith('exists'))
    expect(readdirSync(join(folder, 'example.com'))).toEqual(['mail-20261120.pem'])
    expect(existsSync(join(root, 'nowhere'))).toBe(false)
  })

  it('throws write-failed, and keeps nothing, where a file stands in the place of a folder', async () => {
    writeFileSync(folder, 'in the way')
    await expect(store.put(name, key.privateKey)).rejects.toEqual(failsWith('write-failed'))
    expect(readFileSync(folder, 'utf8')).toBe('in the way')
    rmSync(folder)
    mkdirSync(folder)
    writeFileSync(join(folder, 'example.com'), 'in the way')
    await expect(store.put(name, key.privateKey)).rejects.toEqual(failsWith('write-failed'))
    expect(readdirSync(folder)).toEqual(['example.com'])
  })

  it('holds no octet of the key in an error', async () => {
    writeFileSync(folder, '')
    const error = await store.put(name, key.privateKey).catch((error: Error) => error)
    const body = key.privateKey.revealPem().split('\n')[1] ?? ''
    expect(`${(error as Error).stack}${JSON.stringify(error)}`).not.toContain(body.slice(20, 40))
  })

  it.each([
    { domain: 'example.com', selector: '../../escape' },
    { domain: 'example.com', selector: '..' },
    { domain: 'example.com', selector: '/etc/passwd' },
    { domain: 'example.com', selector: 'a\0' },
    { domain: 'example.com', selector: '' },
    { domain: '..', selector: 'mail' },
    { domain: '../escape', selector: 'mail' },
    { domain: '/tmp', selector: 'mail' },
    { domain: 'é/../../escape', selector: 'mail' },
    { domain: '', selector: 'mail' },
    { domain: '.git', selector: 'mail' },
  ])('refuses the name %j', async (bad) => {
    const refused = failsWith('bad-name')
    await expect(store.put(bad, key.privateKey)).rejects.toEqual(refused)
    await expect(store.get(bad)).rejects.toEqual(refused)
    await expect(store.confirm(bad, key.publicKey)).rejects.toEqual(refused)
    await expect(store.destroy(bad)).rejects.toEqual(refused)
    expect(() => store.describe(bad)).toThrow(refused)
    expect(readdirSync(root)).toEqual([])
  })

  it('keeps an international domain, in any spelling, under its ASCII form', async () => {
    await store.put({ domain: 'Bücher.Example.', selector: 'mail' }, key.privateKey)
    expect(await store.list()).toEqual([{ domain: 'xn--bcher-kva.example', selector: 'mail' }])
    expect(await store.confirm({ domain: 'bücher.example', selector: 'mail' }, key.publicKey)).toBe('held')
  })
})

describe('confirm()', () => {
  it('says held, other-key and absent', async () => {
    expect(await store.confirm(name, key.publicKey)).toBe('absent')
    await store.put(name, key.privateKey)
    expect(await store.confirm(name, key.publicKey)).toBe('held')
    expect(await store.confirm(name, (await generateDkimKey('ed25519')).publicKey)).toBe('other-key')
    expect(await store.confirm({ ...name, selector: 'mail' }, key.publicKey)).toBe('absent')
  })

  it.each<[string, (path: string) => void]>([
    ['is cut off', (path) => writeFileSync(path, readFileSync(path, 'utf8').slice(0, 60))],
    ['is empty', (path) => writeFileSync(path, '')],
    ['is a folder', replaceByFolder],
    ['is a link to the key', replaceByLink],
    ['is a public key', (path) => writeFileSync(path, '-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----\n')],
  ])('says unreadable where the file %s, and get() throws bad-key', async (_, spoil) => {
    await store.put(name, key.privateKey)
    spoil(store.describe(name))
    expect(await store.confirm(name, key.publicKey)).toBe('unreadable')
    await expect(store.get(name)).rejects.toEqual(failsWith('bad-key'))
  })

  it('says unreadable where one letter of an RSA key changed', async () => {
    const rsa = await generateDkimKey('rsa-1024')
    await store.put(name, rsa.privateKey)
    const path = store.describe(name)
    const lines = readFileSync(path, 'utf8').split('\n')
    // The second line holds the modulus alone.
    lines[2] = lines[2]?.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')) ?? ''
    writeFileSync(path, lines.join('\n'))
    expect(await store.confirm(name, rsa.publicKey)).toBe('unreadable')
  })
})

describe('get()', () => {
  it('throws not-found for a key that is not there', async () => {
    await expect(store.get(name)).rejects.toEqual(failsWith('not-found'))
  })

  it('reads what another tool wrote there', async () => {
    const rsa = await generateDkimKey('rsa-1024')
    mkdirSync(join(folder, 'example.com'), { recursive: true })
    writeFileSync(store.describe(name), rsa.privateKey.revealPem())
    expect((await store.get(name)).publicKey).toBe(importPrivateKey(rsa.privateKey.revealPem()).publicKey)
  })
})

describe('list()', () => {
  it('names nothing where the folder is not there, or is none', async () => {
    expect(await store.list()).toEqual([])
    writeFileSync(folder, '')
    expect(await store.list()).toEqual([])
  })

  it('sorts by domain and selector, not by file name', async () => {
    const names = [
      { domain: 'a.test', selector: 'mail' },
      { domain: 'a.test', selector: 'mail-2' },
      { domain: 'a.test', selector: 'mail-20261120' },
      { domain: 'a.test', selector: 'mail-20261120-e' },
      { domain: 'a.test', selector: 'mail.eu' },
      { domain: 'b.test', selector: 'app' },
    ]
    for (const each of [...names].reverse()) await store.put(each, key.privateKey)
    expect(await store.list()).toEqual(names)
  })

  it('passes over what is no key', async () => {
    await store.put(name, key.privateKey)
    for (const file of ['.hidden.pem', 'README', 'mail.pem.age', '.mail.pem.0123.tmp'])
      writeFileSync(join(folder, 'example.com', file), '')
    writeFileSync(join(folder, 'stray.pem'), '')
    expect(await store.list()).toEqual([name])
  })
})

describe('destroy()', () => {
  it('removes one key, and throws not-found the second time', async () => {
    const other = { ...name, selector: 'other' }
    await store.put(name, key.privateKey)
    await store.put(other, key.privateKey)
    await store.destroy(name)
    expect(await store.list()).toEqual([other])
    expect(await store.confirm(name, key.publicKey)).toBe('absent')
    await expect(store.destroy(name)).rejects.toEqual(failsWith('not-found'))
  })

  it('removes the second name that a killed run left of the key', async () => {
    await store.put(name, key.privateKey)
    writeFileSync(join(folder, 'example.com', '.mail-20261120.pem.0123456789ab.tmp'), key.privateKey.revealPem())
    await store.destroy(name)
    expect(readdirSync(join(folder, 'example.com'))).toEqual([])
  })

  it('removes no link, and nothing that a link points to', async () => {
    mkdirSync(join(folder, 'example.com'), { recursive: true })
    writeFileSync(join(root, 'elsewhere'), 'kept')
    symlinkSync(join(root, 'elsewhere'), store.describe(name))
    await expect(store.destroy(name)).rejects.toEqual(failsWith('bad-key'))
    expect(readFileSync(join(root, 'elsewhere'), 'utf8')).toBe('kept')
    expect(readdirSync(join(folder, 'example.com'))).toEqual(['mail-20261120.pem'])
  })
})
