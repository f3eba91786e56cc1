import { resolve } from 'node:path'
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
    return ageKeystore({ folder: resolve(folder, settings.directory), recipients: settings.recipients, identities })
  }
  if (settings === undefined || settings.kind === 'file')
    return fileKeystore(resolve(folder, settings?.directory ?? 'keys'))
  throw new DkimError('unsupported', `the keystore '${settings.kind}' is not reached from here: age and file are`)
}

/** The identities of the files given; their passphrase comes by the environment. */
export async function readIdentities(paths: readonly string[], io: Io): Promise<string[]> {
  const files = await Promise.all(paths.map((path) => readInput(path, io)))
  return (await Promise.all(files.map((file) => readAgeIdentities(file, io.env.DKIMKIT_PASSPHRASE)))).flat()
}
