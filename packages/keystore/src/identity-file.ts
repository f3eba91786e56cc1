import { existsSync, readFileSync } from 'node:fs'
import { DkimError } from '@dkimkit/core'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { readAgeIdentities } from './age-identities.js'
import { reasonOf, sweepLeftovers, writeOnce } from './write-once.js'

/** What an identity file holds: who can open keys with it, and by what. */
export interface IdentityFile {
  readonly recipients: readonly string[]
  /** Private: these open every key that is encrypted to the recipients. */
  readonly identities: readonly string[]
}

/**
 * Makes an identity file as `age-keygen` does, mode 0600, never over another.
 *
 * Throws `DkimError('exists')` or `DkimError('write-failed')`.
 */
export async function makeIdentityFile(path: string, now: Date): Promise<IdentityFile> {
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  writeOnce(path, Buffer.from(`# created: ${now.toISOString()}\n# public key: ${recipient}\n${identity}\n`))
  return { recipients: [recipient], identities: [identity] }
}

/**
 * Reads an identity file; undefined where there is none.
 *
 * Throws `DkimError('bad-key')` for a file that cannot be read, cannot be opened, or holds no identity.
 */
export async function readIdentityFile(path: string, passphrase?: string): Promise<IdentityFile | undefined> {
  if (!existsSync(path)) return undefined
  let file: Buffer
  try {
    file = readFileSync(path)
    sweepLeftovers(path)
  } catch (cause) {
    throw new DkimError('bad-key', `${path} cannot be read (${reasonOf(cause)})`, { cause })
  }
  const identities = await readAgeIdentities(file, passphrase)
  return { recipients: await Promise.all(identities.map((identity) => identityToRecipient(identity))), identities }
}
