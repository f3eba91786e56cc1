import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Puts content in the place of a file: written beside it, synced, then renamed, so that the file holds all of the old or
 * all of the new whatever happens. Mode and, where that is allowed, owner stay those of `old`; without `old` the file
 * must not exist. `check` is called right before the file is replaced: what it throws leaves the file as it is.
 *
 * All in one turn of the event loop, so that Ctrl-C cannot fall between two steps. Throws what the system throws.
 */
export function replaceFile(path: string, content: Uint8Array, old: Stats | undefined, check: () => void): void {
  removeLeftovers(path)
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    writeSynced(beside, content)
    if (old) keepOwner(beside, old)
    check()
    // A link fails where the name is taken meanwhile; a rename would replace what is there.
    if (old) renameSync(beside, path)
    else linkSync(beside, path)
  } finally {
    rmSync(beside, { force: true })
  }
  syncFolder(dirname(path))
}

function writeSynced(path: string, content: Uint8Array): void {
  const file = openSync(path, 'wx', 0o644)
  try {
    for (let done = 0; done < content.length; ) done += writeSync(file, content, done)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function keepOwner(path: string, { mode, uid, gid }: Stats): void {
  try {
    chownSync(path, uid, gid)
  } catch {
    // Only root may give a file away; the one who edits it may own it.
  }
  chmodSync(path, mode & 0o7777)
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
