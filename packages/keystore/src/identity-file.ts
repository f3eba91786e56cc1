import { existsSync, readFileSync } from 'node:fs'
import { DkimError } from '@dkimkit/core'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { readAgeIdentities } from './age-identities.js'
import { reasonOf, writeOnce } from './write-once.js'

/**
 * Makes an identity file as `age-keygen` does, mode 0600, never over another, and gives its recipient.
 *
 * Throws `DkimError('exists')` or `DkimError('write-failed')`.
 */
export async function makeAgeIdentity(path: string, now: Date): Promise<string> {
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  writeOnce(path, Buffer.from(`# created: ${now.toISOString()}\n# public key: ${recipient}\n${identity}\n`))
  return recipient
}

/**
 * The recipients of the identities in a file; undefined where there is no such file.
 *
 * Throws `DkimError('bad-key')` for a file that cannot be read or holds no identity.
 */
export async function recipientsOfIdentityFile(path: string, passphrase?: string): Promise<string[] | undefined> {
  if (!existsSync(path)) return undefined
  return Promise.all(
    (await readAgeIdentities(readIdentityFile(path), passphrase)).map((identity) => identityToRecipient(identity)),
  )
}

function readIdentityFile(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new DkimError('bad-key', `${path} cannot be read (${reasonOf(cause)})`, { cause })
  }
}
