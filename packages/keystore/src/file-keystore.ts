import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DkimError, type DkimKey, importPrivateKey, type PrivateKey, parseDomain, parseSelector } from '@dkimkit/core'
import type { Confirmation, KeyName, Keystore } from './keystore.js'
import { reasonOf, writeOnce } from './write-once.js'

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
  // Both names are parsed before they become a path, so that neither can leave the folder.
  const pathOf = ({ domain, selector }: KeyName): string =>
    join(folder, parseDomain(domain), `${parseSelector(selector)}.pem`)
  const read = (name: KeyName): DkimKey => importPrivateKey(readRegularFile(pathOf(name)))
  return {
    kind: 'file',
    describe: pathOf,
    async put(name: KeyName, key: PrivateKey): Promise<void> {
      writeOnce(pathOf(name), Buffer.from(key.revealPem()))
    },
    async confirm(name: KeyName, publicKey: string): Promise<Confirmation> {
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
      return listFolder(folder).flatMap((domain) =>
        listFolder(join(folder, domain))
          .filter((file) => file.endsWith('.pem') && !file.startsWith('.'))
          .map((file) => ({ domain, selector: file.slice(0, -'.pem'.length) })),
      )
    },
    async destroy(name: KeyName): Promise<void> {
      readRegularFile(pathOf(name))
      rmSync(pathOf(name))
    },
  }
}

function readRegularFile(path: string): Buffer {
  try {
    // A link could name any file of this machine.
    if (!lstatSync(path).isFile())
      throw new DkimError('bad-key', `${path} is no regular file: a private key is kept as one`)
    return readFileSync(path)
  } catch (cause) {
    if (cause instanceof DkimError) throw cause
    const code = reasonOf(cause) === 'ENOENT' ? 'not-found' : 'bad-key'
    throw new DkimError(code, `${path} cannot be read (${reasonOf(cause)})`, { cause })
  }
}

/** The names in a folder, sorted; none where it is not there. */
function listFolder(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .map((entry) => entry.name)
      .sort()
  } catch (cause) {
    if (reasonOf(cause) === 'ENOENT' || reasonOf(cause) === 'ENOTDIR') return []
    throw new DkimError('bad-argument', `${path} cannot be read (${reasonOf(cause)})`, { cause })
  }
}
