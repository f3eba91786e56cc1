import { existsSync, realpathSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { DkimError, type KeystoreSettings } from '@dkimkit/core'
import { ageKeystore, fileKeystore, type Keystore, readAgeIdentities } from '@dkimkit/keystore'
import type { Io } from './io.js'
import { readInput } from './read-input.js'

/** The store that a manifest names, its folder beside the manifest. Throws `DkimError('unsupported')` for one that this command cannot reach. */
export function keystoreOf(
  settings: KeystoreSettings | undefined,
  folder: string,
  identities: readonly string[] = [],
): Keystore {
  if (settings?.kind === 'age') {
    return ageKeystore({ folder: keyFolderIn(folder, settings.directory), recipients: settings.recipients, identities })
  }
  if (settings === undefined || settings.kind === 'file')
    return fileKeystore(keyFolderIn(folder, settings?.directory ?? 'keys'))
  throw new DkimError('unsupported', `the keystore '${settings.kind}' is not reached from here: age and file are`)
}

/** The identities of the files given; their passphrase comes by the environment. */
export async function readIdentities(paths: readonly string[], io: Io): Promise<string[]> {
  const files = await Promise.all(paths.map((path) => readInput(path, io)))
  return (await Promise.all(files.map((file) => readAgeIdentities(file, io.env.DKIMKIT_PASSPHRASE)))).flat()
}

/**
 * The folder of keys that a manifest names, below the manifest's own. A link could lead it anywhere, and a pull request
 * could bring that link. Throws `DkimError('bad-argument')` for one that leads out.
 */
export function keyFolderIn(folder: string, directory: string): string {
  const path = resolve(folder, directory)
  let known = path
  while (!existsSync(known) && dirname(known) !== known) known = dirname(known)
  const root = realpathSync(folder)
  const real = realpathSync(known)
  if (real === root || real.startsWith(root.endsWith(sep) ? root : root + sep) || root.startsWith(real + sep))
    return path
  throw new DkimError(
    'bad-argument',
    `${directory} leads to ${real}, out of the manifest's folder: private keys stay below it`,
  )
}
