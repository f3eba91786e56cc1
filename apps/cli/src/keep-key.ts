import { DkimError, type DkimKey } from '@dkimkit/core'
import type { KeyName, Keystore } from '@dkimkit/keystore'

/**
 * Keeps a key and reads it back: nothing about it is shown or written elsewhere before the store is known to hold it.
 *
 * Throws `DkimError('write-failed')` where it does not read back.
 */
export async function keepKey(store: Keystore, name: KeyName, key: DkimKey): Promise<void> {
  await store.put(name, key.privateKey)
  const confirmation = await store.confirm(name, key.publicKey)
  if (confirmation === 'held') return
  throw new DkimError(
    'write-failed',
    `${store.describe(name)} reads back as ${confirmation}: do not publish its record, and check the disk`,
  )
}
