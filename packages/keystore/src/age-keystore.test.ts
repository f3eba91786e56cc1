import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DkimKey, generateDkimKey } from '@dkimkit/core'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { readAgeIdentities } from './age-identities.js'
import { ageKeystore } from './age-keystore.js'

const name = { domain: 'example.com', selector: 'mail-20261120' }
let folder = ''
let key: DkimKey
let identity = ''
let recipient = ''

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dkimkit-age-'))
  key = await generateDkimKey('ed25519')
  identity = await generateX25519Identity()
  recipient = await identityToRecipient(identity)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('ageKeystore()', () => {
  it('gives a key back to who holds an identity, and to nobody else', async () => {
    const writer = ageKeystore({ folder, recipients: [recipient] })
    await writer.put(name, key.privateKey)
    const reader = ageKeystore({ folder, recipients: [recipient], identities: [identity] })
    expect((await reader.get(name)).publicKey).toBe(key.publicKey)
    await expect(writer.get(name)).rejects.toMatchObject({ code: 'bad-key' })
    const stranger = ageKeystore({ folder, recipients: [recipient], identities: [await generateX25519Identity()] })
    await expect(stranger.get(name)).rejects.toMatchObject({ code: 'bad-key' })
    expect(await stranger.confirm(name, key.publicKey)).toBe('unreadable')
  })

  it('confirms what it wrote once without an identity, then says that it is sealed', async () => {
    const store = ageKeystore({ folder, recipients: [recipient] })
    expect(await store.confirm(name, key.publicKey)).toBe('absent')
    await store.put(name, key.privateKey)
    expect(await store.confirm(name, key.publicKey)).toBe('held')
    expect(await store.confirm(name, key.publicKey)).toBe('sealed')
  })

  it('does not confirm another key, nor a file that was damaged after it was written', async () => {
    const store = ageKeystore({ folder, recipients: [recipient], identities: [identity] })
    await store.put(name, key.privateKey)
    expect(await store.confirm(name, (await generateDkimKey('ed25519')).publicKey)).toBe('other-key')
    const file = store.describe(name)
    const octets = readFileSync(file)
    octets[octets.length - 20] = (octets[octets.length - 20] ?? 0) ^ 1
    writeFileSync(file, octets)
    expect(await store.confirm(name, key.publicKey)).toBe('unreadable')
  })

  it('keeps files to their owner, writes no clear text, and puts a key once', async () => {
    const store = ageKeystore({ folder: join(folder, 'keys'), recipients: [recipient] })
    await store.put(name, key.privateKey)
    const file = store.describe(name)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o700)
    const before = readFileSync(file)
    expect(before.includes('PRIVATE KEY')).toBe(false)
    await expect(store.put(name, (await generateDkimKey('ed25519')).privateKey)).rejects.toMatchObject({
      code: 'exists',
    })
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(join(folder, 'keys', 'example.com'))).toEqual(['mail-20261120.pem.age'])
    expect(await store.list()).toEqual([name])
  })

  it('moves every key to other recipients, and the old identity opens none', async () => {
    const other = await generateX25519Identity()
    const names = [name, { domain: 'example.org', selector: 's2' }]
    const before = ageKeystore({ folder, recipients: [recipient] })
    for (const one of names) await before.put(one, key.privateKey)
    const moved = ageKeystore({ folder, recipients: [await identityToRecipient(other)], identities: [identity] })
    expect(await moved.rekey()).toEqual(names)
    const after = ageKeystore({ folder, recipients: [], passphrase: 'unused', identities: [other] })
    for (const one of names) expect((await after.get(one)).publicKey).toBe(key.publicKey)
    await expect(moved.get(name)).rejects.toMatchObject({ code: 'bad-key' })
  })

  it('changes nothing when one of the keys cannot be opened', async () => {
    const store = ageKeystore({ folder, recipients: [recipient], identities: [identity] })
    await store.put(name, key.privateKey)
    const foreign = ageKeystore({ folder, recipients: [await identityToRecipient(await generateX25519Identity())] })
    await foreign.put({ domain: 'example.org', selector: 's1' }, key.privateKey)
    const before = readFileSync(store.describe(name))
    await expect(store.rekey()).rejects.toMatchObject({ code: 'bad-key' })
    expect(readFileSync(store.describe(name)).equals(before)).toBe(true)
  })

  it('keeps keys under a passphrase', async () => {
    const store = ageKeystore({ folder, recipients: [], passphrase: 'correct horse' })
    await store.put(name, key.privateKey)
    expect(await store.confirm(name, key.publicKey)).toBe('held')
    const wrong = ageKeystore({ folder, recipients: [], passphrase: 'wrong' })
    expect(await wrong.confirm(name, key.publicKey)).toBe('unreadable')
  })

  it('refuses to be made, or to write, without anybody who could read', async () => {
    expect(() => ageKeystore({ folder, recipients: [] })).toThrow(expect.objectContaining({ code: 'bad-argument' }))
    const store = ageKeystore({ folder, recipients: ['age1nobody'] })
    await expect(store.put(name, key.privateKey)).rejects.toMatchObject({ code: 'bad-argument' })
    expect(await store.list()).toEqual([])
  })
})

describe('readAgeIdentities()', () => {
  it('reads what age-keygen writes', async () => {
    const file = Buffer.from(`# created: 2026-11-20T09:00:00Z\n# public key: ${recipient}\n${identity}\n`)
    expect(await readAgeIdentities(file)).toEqual([identity])
  })

  it.each(['binary', 'armoured'])('opens a file under a passphrase, %s', async (form) => {
    const encrypter = new Encrypter()
    encrypter.setPassphrase('pass')
    encrypter.setScryptWorkFactor(4)
    const sealed = await encrypter.encrypt(`${identity}\n`)
    const file = form === 'binary' ? sealed : Buffer.from(armor.encode(sealed))
    expect(await readAgeIdentities(file, 'pass')).toEqual([identity])
    await expect(readAgeIdentities(file, 'wrong')).rejects.toMatchObject({ code: 'bad-key' })
    await expect(readAgeIdentities(file)).rejects.toMatchObject({ code: 'bad-key' })
  })

  it.each(['', '# only a comment\n', 'age1publickey\n', '-----BEGIN PRIVATE KEY-----\n'])(
    'refuses %j',
    async (text) => {
      await expect(readAgeIdentities(Buffer.from(text))).rejects.toMatchObject({ code: 'bad-key' })
    },
  )
})
