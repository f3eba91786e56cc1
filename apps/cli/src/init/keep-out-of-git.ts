import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DkimError } from '@dkimkit/core'
import { makeFolder } from '@dkimkit/keystore'

/** A folder of keys in clear tells git to leave all of it out. A file that is there stays as it is. */
export function keepOutOfGit(folder: string): void {
  try {
    makeFolder(folder)
    writeFileSync(join(folder, '.gitignore'), '*\n', { flag: 'wx' })
  } catch (cause) {
    const reason = String((cause as NodeJS.ErrnoException).code)
    if (reason !== 'EEXIST')
      throw new DkimError('write-failed', `${folder} cannot be written (${reason}): choose another folder`, { cause })
  }
}
