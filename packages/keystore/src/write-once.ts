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
    makeFolder(folder)
    removeLeftovers(path)
    let placed = false
    while (!placed) {
      if (existsSync(path)) throw exists(path)
      const beside = besideOf(path)
      try {
        writeSynced(beside, content)
        placed = place(beside, path)
      } finally {
        rmSync(beside, { force: true })
      }
    }
    syncFolder(folder)
  } catch (cause) {
    if (cause instanceof DkimError) throw cause
    throw writeFailed(path, cause)
  }
}

/**
 * Puts another content in the place of a private file: beside it first, synced, then renamed over it; mode 0600.
 *
 * Throws `DkimError('write-failed')`; the old content then still stands.
 */
export function replaceFile(path: string, content: Uint8Array): void {
  try {
    removeLeftovers(path)
    while (!rewrite(path, content)) {}
    syncFolder(dirname(path))
  } catch (cause) {
    throw writeFailed(path, cause)
  }
}

/** False where another run took the file beside for a leftover; each run clears once, so trying again ends. */
function rewrite(path: string, content: Uint8Array): boolean {
  const beside = besideOf(path)
  try {
    writeSynced(beside, content)
    renameSync(beside, path)
    return true
  } catch (cause) {
    const swept = !existsSync(beside) && existsSync(dirname(path)) && reasonOf(cause) === 'ENOENT'
    rmSync(beside, { force: true })
    if (swept) return false
    throw cause
  }
}

/** A folder and those above it that are missing, mode 0700. Node's own recursion never ends below /proc (Node 20). */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  const above = dirname(folder)
  if (above !== folder) makeFolder(above)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (cause) {
    // Another process may have been faster.
    if (reasonOf(cause) !== 'EEXIST') throw cause
  }
}

/** The system's word for a failure (`EACCES`, `ENOSPC`…), or its message. */
export function reasonOf(cause: unknown): string {
  const { code, message } = (cause ?? {}) as { code?: unknown; message?: unknown }
  return String(code ?? message ?? cause)
}

function besideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
}

function writeFailed(path: string, cause: unknown): DkimError {
  const reason = reasonOf(cause)
  return new DkimError(
    'write-failed',
    `${path} cannot be written (${reason}): nothing was changed there; choose a folder that can be written`,
    { cause },
  )
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

/**
 * A link fails where the name is taken; a rename would replace it. Some file systems have no links.
 *
 * False where another run that began meanwhile took the file beside for a leftover. Each run clears once, so trying again ends.
 */
function place(beside: string, path: string): boolean {
  try {
    linkSync(beside, path)
    return true
  } catch (cause) {
    const reason = reasonOf(cause)
    if (reason === 'EEXIST') throw exists(path)
    if (reason === 'ENOENT') return false
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(reason) || existsSync(path)) throw cause
    renameSync(beside, path)
    return true
  }
}

/** What a run that was killed left of this very file; nothing where the folder cannot be read or written. */
export function sweepLeftovers(path: string): void {
  try {
    removeLeftovers(path)
  } catch {
    // A reader may have no right to tidy up.
  }
}

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
