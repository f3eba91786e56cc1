import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { DkimError } from '@dkimkit/core'
import { type IdentityFile, makeIdentityFile, readIdentityFile } from '@dkimkit/keystore'
import type { Io } from '../io.js'

/** Who can open the keys, and what was done to know it. */
export interface Recipients extends IdentityFile {
  /** A new identity file, which only this user has. */
  readonly madeIdentity?: string
}

/**
 * The recipients of the age keystore: those given; else those of the identity file, which is made where it is not there.
 *
 * The file lies outside the repository by default: with the keys it would open them.
 */
export async function ageRecipients(
  given: readonly string[],
  identityFile: string | undefined,
  io: Io,
): Promise<Recipients> {
  for (const recipient of given) {
    if (!/^age1[a-z0-9]{20,4000}$/.test(recipient))
      throw new DkimError('bad-argument', `--recipient ${recipient}: an age recipient is wanted, age1…`)
  }
  if (given.length > 0 && identityFile === undefined) return { recipients: given, identities: [] }
  const path = identityFile === undefined ? defaultIdentityFile(io) : resolve(io.cwd, identityFile)
  const known = await readIdentityFile(path, io.env.DKIMKIT_PASSPHRASE)
  const { recipients, identities } = known ?? (await makeIdentityFile(path, io.now()))
  return {
    recipients: [...new Set([...given, ...recipients])],
    identities,
    ...(known ? {} : { madeIdentity: path }),
  }
}

function defaultIdentityFile(io: Io): string {
  return join(io.env.XDG_CONFIG_HOME || join(io.env.HOME || homedir(), '.config'), 'dkimkit', 'age-identity.txt')
}
