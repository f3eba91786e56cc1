import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DkimError } from '@dkimkit/core'

/**
 * Writes a private file that must not exist yet: beside it first, synced, then linked into place, so that it is there
 * whole or not at all and never replaces another. Mode 0600, missing folders 0700.
 *
 * All in one turn of the event loop, so that Ctrl-C cannot fall between two steps. Throws `DkimError('exists')` or
 * `DkimError('write-failed')`.
 */
export function writeOnce(path: string, content: Uint8Array): void {
  const folder = dirname(path)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    removeLeftovers(path)
    if (existsSync(path)) throw exists(path)
    const beside = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
    try {
      writeSynced(beside, content)
      place(beside, path)
    } finally {
      rmSync(beside, { force: true })
    }
    syncFolder(folder)
  } catch (cause) {
    if (cause instanceof DkimError) throw cause
    throw new DkimError(
      'write-failed',
      `${path} cannot be written (${reasonOf(cause)}): nothing was kept there; choose a folder that can be written`,
      { cause },
    )
  }
}

/** The system's word for a failure (`EACCES`, `ENOSPC`…), or its message. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : String(cause)
}

function writeSynced(path: string, content: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600)
  try {
    for (let done = 0; done < content.length; ) done += writeSync(file, content, done)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** A link fails where the name is taken; a rename would replace it. Some file systems have no links. */
function place(beside: string, path: string): void {
  try {
    linkSync(beside, path)
  } catch (cause) {
    const reason = reasonOf(cause)
    if (reason === 'EEXIST') throw exists(path)
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(reason) || existsSync(path)) throw cause
    renameSync(beside, path)
  }
}

/** What a run that was killed left of this very file. */
function removeLeftovers(path: string): void {
  const start = `.${basename(path)}.`
  for (const name of readdirSync(dirname(path))) {
    if (name.startsWith(start) && name.endsWith('.tmp')) rmSync(join(dirname(path), name), { force: true })
  }
}

/** The new name itself must survive a crash; not every system lets a folder be synced. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    fsyncSync(handle)
    closeSync(handle)
  } catch {
    // Windows refuses to open a folder; the file itself is synced.
  }
}

function exists(path: string): DkimError {
  return new DkimError('exists', `${path} is there already and stays as it is: choose another selector`)
}
