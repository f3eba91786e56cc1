import { DkimError, type DkimKey, importPrivateKey, type PrivateKey } from '@dkimkit/core'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { keyFolder } from './key-folder.js'
import type { Confirmation, KeyName, Keystore } from './keystore.js'

export interface AgeKeystoreOptions {
  readonly folder: string
  /** Public keys (`age1…`) that every key is encrypted to. */
  readonly recipients: readonly string[]
  /** Private keys (`AGE-SECRET-KEY-1…`), for who holds one: needed to read a key, never to put one. */
  readonly identities?: readonly string[]
  /** Opens keys that were encrypted to a passphrase; without recipients, keys are put under it. */
  readonly passphrase?: string
}

/** A store of encrypted files. */
export interface AgeKeystore extends Keystore {
  /**
   * Encrypts every key again, to the recipients that the store was made with. All are opened before the first is
   * written, and each is replaced whole. Gives the names; throws `DkimError('bad-key')` where one cannot be opened.
   */
  rekey(onDone?: (done: number, total: number) => void): Promise<KeyName[]>
}

/**
 * Keys as age files (age-encryption.org/v1), `<folder>/<domain>/<selector>.pem.age`.
 *
 * A key that was put in this process is confirmed without an identity: the file is encrypted to one recipient more, made
 * for this purpose and thrown away after one use. Throws `DkimError('bad-argument')` for recipients or identities that
 * are none.
 *
 * @example
 * ```ts
 * import { generateDkimKey } from '@dkimkit/core'
 * import { ageKeystore } from '@dkimkit/keystore'
 *
 * const recipients = ['age1cwrgry5yvpxwk8th2v252nx49v0yzrk8ed4j5eeqn5n99h538rmsjmgvwg']
 * const store = ageKeystore({ folder: 'keys', recipients })
 * const name = { domain: 'example.com', selector: 'mail-20261120' }
 * const key = await generateDkimKey('ed25519')
 * await store.put(name, key.privateKey)
 * await store.confirm(name, key.publicKey) // => 'held'
 * await store.confirm(name, key.publicKey) // => 'sealed'
 * ```
 */
export function ageKeystore({ folder, recipients, identities = [], passphrase }: AgeKeystoreOptions): AgeKeystore {
  const files = keyFolder(folder, '.pem.age')
  if (recipients.length === 0 && passphrase === undefined) {
    throw new DkimError('bad-argument', 'an age keystore needs a recipient (age1…) or a passphrase')
  }
  const witnesses = new Map<string, string>()

  async function open(name: KeyName, by: readonly string[]): Promise<DkimKey> {
    const ciphertext = files.read(name)
    const decrypter = new Decrypter()
    for (const identity of by) decrypter.addIdentity(identity)
    // A file under a passphrase has that one stanza and no other (age, scrypt recipient).
    if (passphrase !== undefined) decrypter.addPassphrase(passphrase)
    let pem: string
    try {
      pem = await decrypter.decrypt(ciphertext, 'text')
    } catch {
      throw new DkimError('bad-key', `${files.pathOf(name)} cannot be opened with the identities given`)
    }
    return importPrivateKey(pem)
  }

  return {
    kind: 'age',
    describe: files.pathOf,
    async put(name: KeyName, key: PrivateKey): Promise<void> {
      const witness = recipients.length > 0 ? await generateX25519Identity() : undefined
      const to = witness ? [...recipients, await identityToRecipient(witness)] : []
      files.write(name, await encrypt(key.revealPem(), to, passphrase))
      if (witness) witnesses.set(files.pathOf(name), witness)
    },
    async confirm(name: KeyName, publicKey: string): Promise<Confirmation> {
      const witness = witnesses.get(files.pathOf(name))
      witnesses.delete(files.pathOf(name))
      try {
        const key = await open(name, witness ? [witness] : identities)
        return key.publicKey === publicKey ? 'held' : 'other-key'
      } catch (error) {
        if (error instanceof DkimError && error.code === 'not-found') return 'absent'
        return !witness && identities.length === 0 && passphrase === undefined ? 'sealed' : 'unreadable'
      }
    },
    async get(name: KeyName): Promise<DkimKey> {
      return open(name, identities)
    },
    async list(): Promise<KeyName[]> {
      return files.list()
    },
    async destroy(name: KeyName): Promise<void> {
      files.remove(name)
    },
    async rekey(onDone): Promise<KeyName[]> {
      const names = files.list()
      const keys: DkimKey[] = []
      for (const name of names) keys.push(await open(name, identities))
      for (const [index, key] of keys.entries()) {
        const name = names[index]
        if (!name) continue
        const witness = await generateX25519Identity()
        const to = recipients.length > 0 ? [...recipients, await identityToRecipient(witness)] : []
        const sealed = await encrypt(key.privateKey.revealPem(), to, passphrase)
        // Opened once before it takes the place of a file that is known to be good.
        await assertOpens(sealed, to.length > 0 ? witness : undefined, passphrase)
        files.replace(name, sealed)
        onDone?.(index + 1, names.length)
      }
      return names
    },
  }
}

async function encrypt(
  pem: string,
  recipients: readonly string[],
  passphrase: string | undefined,
): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  try {
    for (const recipient of recipients) encrypter.addRecipient(recipient)
  } catch (cause) {
    throw new DkimError('bad-argument', 'a recipient of the keystore is no age recipient: age1… is wanted', { cause })
  }
  if (recipients.length === 0 && passphrase !== undefined) encrypter.setPassphrase(passphrase)
  return encrypter.encrypt(pem)
}

async function assertOpens(
  sealed: Uint8Array,
  witness: string | undefined,
  passphrase: string | undefined,
): Promise<void> {
  const decrypter = new Decrypter()
  if (witness) decrypter.addIdentity(witness)
  else if (passphrase !== undefined) decrypter.addPassphrase(passphrase)
  importPrivateKey(await decrypter.decrypt(sealed, 'text'))
}
