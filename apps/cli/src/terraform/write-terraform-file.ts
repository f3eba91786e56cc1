import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { DkimError } from '@dkimkit/core'
import { madeBy } from './terraform-json.js'

/** What Terraform reads as JSON. */
const ending = '.tf.json'

/**
 * Writes a configuration, whole or not at all, over none but an earlier one of dkimkit's.
 *
 * Throws `DkimError('bad-argument')` for a name that Terraform does not read, `DkimError('exists')` for a file of
 * somebody else's, `DkimError('write-failed')` where it cannot be written.
 */
export function writeTerraformFile(path: string, shown: string, text: string): void {
  if (!path.endsWith(ending))
    throw new DkimError('bad-argument', `--out ${shown}: Terraform reads files that end in ${ending}`)
  const before = readIfThere(path)
  if (before !== undefined && !before.includes(madeBy))
    throw new DkimError('exists', `${shown} was not written by dkimkit terraform and stays as it is: name another file`)
  const beside = `${path}.${randomBytes(6).toString('hex')}.new`
  try {
    writeFileSync(beside, text, { flag: 'wx' })
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw new DkimError('write-failed', `${shown} cannot be written: ${(error as Error).message}`, { cause: error })
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as { readonly code?: string }).code === 'ENOENT') return undefined
    throw new DkimError('write-failed', `${path} cannot be read: ${(error as Error).message}`, { cause: error })
  }
}
