import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateDkimKey } from '@dkimkit/core'
import { ageKeystore, readAgeIdentities } from '@dkimkit/keystore'
import { afterAll, describe, expect, it } from '@jest/globals'

const folder = mkdtempSync(join(tmpdir(), 'dkimkit-age-'))
const identityFile = join(folder, 'identity.txt')
execFileSync('age-keygen', ['-o', identityFile], { stdio: 'ignore' })
const recipient = execFileSync('age-keygen', ['-y', identityFile], { encoding: 'utf8' }).trim()
const name = { domain: 'example.com', selector: 'mail-20261120' }

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('age, from Debian', () => {
  it('opens what the keystore wrote', async () => {
    const key = await generateDkimKey('rsa-2048')
    const store = ageKeystore({ folder: join(folder, 'ours'), recipients: [recipient] })
    await store.put(name, key.privateKey)
    const pem = execFileSync('age', ['-d', '-i', identityFile, store.describe(name)], { encoding: 'utf8' })
    expect(pem).toBe(key.privateKey.revealPem())
  })

  it('writes what the keystore opens', async () => {
    const key = await generateDkimKey('rsa-2048')
    const identities = await readAgeIdentities(readFileSync(identityFile))
    const store = ageKeystore({ folder: join(folder, 'theirs'), recipients: [recipient], identities })
    await store.put(name, key.privateKey)
    const other = await generateDkimKey('ed25519')
    const pem = join(folder, 'other.pem')
    writeFileSync(pem, other.privateKey.revealPem())
    execFileSync('age', ['-r', recipient, '-o', store.describe(name), pem])
    expect((await store.get(name)).publicKey).toBe(other.publicKey)
  })
})
