import { DkimError, type DkimKey, importPrivateKey, type PrivateKey } from '@dkimkit/core'
import { keyFolder } from './key-folder.js'
import type { Confirmation, KeyName, Keystore } from './keystore.js'

/**
 * Keys as PKCS#8 PEM files, `<folder>/<domain>/<selector>.pem`, mode 0600, folders 0700.
 *
 * @example
 * ```ts
 * import { generateDkimKey } from '@dkimkit/core'
 * import { fileKeystore } from '@dkimkit/keystore'
 *
 * const store = fileKeystore('keys')
 * const name = { domain: 'example.com', selector: 'mail-20261120' }
 * const key = await generateDkimKey('ed25519')
 * await store.put(name, key.privateKey)
 * await store.confirm(name, key.publicKey) // => 'held'
 * ```
 */
export function fileKeystore(folder: string): Keystore {
  const files = keyFolder(folder, '.pem')
  const read = (name: KeyName): DkimKey => importPrivateKey(files.read(name))
  return {
    kind: 'file',
    describe: files.pathOf,
    async put(name: KeyName, key: PrivateKey): Promise<void> {
      files.write(name, Buffer.from(key.revealPem()))
    },
    async confirm(name: KeyName, publicKey: string): Promise<Confirmation> {
      // A name that is none is misuse, and no answer.
      files.pathOf(name)
      try {
        return read(name).publicKey === publicKey ? 'held' : 'other-key'
      } catch (error) {
        return error instanceof DkimError && error.code === 'not-found' ? 'absent' : 'unreadable'
      }
    },
    async get(name: KeyName): Promise<DkimKey> {
      return read(name)
    },
    async list(): Promise<KeyName[]> {
      return files.list()
    },
    async destroy(name: KeyName): Promise<void> {
      files.remove(name)
    },
  }
}
