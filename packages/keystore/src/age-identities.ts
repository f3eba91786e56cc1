import { DkimError } from '@dkimkit/core'
import { armor, Decrypter } from 'age-encryption'

const armoured = '-----BEGIN AGE ENCRYPTED FILE-----'
const binary = 'age-encryption.org/v1'

/**
 * The identities of a file as `age-keygen` writes it: one `AGE-SECRET-KEY-1…` a line, comments after `#`. A file that is
 * itself encrypted with a passphrase (`age -p`) is opened first.
 *
 * Throws `DkimError('bad-key')`, without a word of the file, where it holds none or cannot be opened.
 */
export async function readAgeIdentities(file: Uint8Array, passphrase?: string): Promise<string[]> {
  const start = Buffer.from(file.subarray(0, 64)).toString('latin1').trimStart()
  const sealed = start.startsWith(armoured) || start.startsWith(binary)
  const text = sealed ? await openWith(file, passphrase) : Buffer.from(file).toString('utf8')
  const identities = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  if (identities.length > 0 && identities.every((line) => /^AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]+$/.test(line)))
    return identities
  throw new DkimError(
    'bad-key',
    'this is no file of age identities: lines of AGE-SECRET-KEY-1… are wanted, as age-keygen makes them',
  )
}

async function openWith(file: Uint8Array, passphrase: string | undefined): Promise<string> {
  if (passphrase === undefined) throw new DkimError('bad-key', 'the identity file is encrypted: give its passphrase')
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    const text = Buffer.from(file).toString('latin1').trim()
    return await decrypter.decrypt(text.startsWith(armoured) ? armor.decode(text) : file, 'text')
  } catch {
    throw new DkimError('bad-key', 'the identity file cannot be opened with this passphrase')
  }
}
