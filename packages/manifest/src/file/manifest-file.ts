import { createHash } from 'node:crypto'
import { closeSync, fstatSync, lstatSync, openSync, readFileSync, realpathSync, type Stats } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { DkimError } from '@dkimkit/core'
import { limits } from '../tree/limits.js'
import { replaceFile } from './replace-file.js'

/** A manifest as it lies on the disk. */
export interface ManifestFile {
  readonly content: Uint8Array
  /** Says which content this is: `writeManifest` wants it back. */
  readonly digest: string
}

/**
 * Reads the file of a manifest, 32 MiB at most (the octets beyond make `readManifest` say so).
 *
 * Throws `DkimError`: `not-found` where there is none, `bad-argument` where it cannot be read or is no regular file.
 */
export function readManifestFile(path: string): ManifestFile {
  try {
    const file = openSync(realPathOf(path), 'r')
    try {
      const content = fstatSync(file).size > limits.octets ? Buffer.alloc(limits.octets + 1) : readFileSync(file)
      return { content, digest: digestOf(content) }
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    if (cause instanceof DkimError) throw cause
    throw new DkimError(
      reasonOf(cause) === 'ENOENT' ? 'not-found' : 'bad-argument',
      `${path} cannot be read (${reasonOf(cause)})`,
      { cause },
    )
  }
}

export interface WriteManifestOptions {
  /** The digest of what the text was made from; left out where the file must not exist yet. */
  readonly expected?: string
}

/**
 * Writes the file of a manifest: beside it, synced, then renamed, with the mode that the file has. A symbolic link stays
 * one: the file that it points to is written, if that lies in the same folder or below it.
 *
 * Throws `DkimError`: `file-changed` where the file is not as it was read, `exists` where it should not exist,
 * `bad-argument` for a link that leads out of the folder, `write-failed` where it cannot be written. Then it is as it was.
 */
export function writeManifest(path: string, text: string, { expected }: WriteManifestOptions = {}): void {
  const content = new TextEncoder().encode(text)
  try {
    const real = realPathOf(path, expected === undefined)
    const old = expected === undefined ? undefined : lstatSync(real)
    replaceFile(real, content, old, () => {
      if (expected !== undefined && readManifestFile(path).digest !== expected) {
        throw new DkimError(
          'file-changed',
          `${path} was changed by somebody else meanwhile: nothing was written, run the command again`,
        )
      }
    })
  } catch (cause) {
    if (cause instanceof DkimError) throw cause
    const reason = reasonOf(cause)
    if (reason === 'EEXIST') throw new DkimError('exists', `${path} is there already and stays as it is`, { cause })
    throw new DkimError('write-failed', `${path} cannot be written (${reason}): it is as it was`, { cause })
  }
}

/** The file itself, where the path is a link: a pull request could make it one to any file of the machine. */
function realPathOf(path: string, isNew = false): string {
  const folder = realpathSync(dirname(path))
  const stats = statOf(join(folder, basename(path)))
  if (!stats && isNew) return join(folder, basename(path))
  const real = stats?.isSymbolicLink() ? realpathSync(path) : join(folder, basename(path))
  if (stats?.isSymbolicLink() && !real.startsWith(folder.endsWith(sep) ? folder : folder + sep)) {
    throw new DkimError(
      'bad-argument',
      `${path} is a link that leads out of its folder: give the path of the file itself`,
    )
  }
  if (!lstatSync(real).isFile()) throw new DkimError('bad-argument', `${path} is no regular file`)
  return real
}

function statOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false })
}

function digestOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The system's word for a failure (`EACCES`, `ENOSPC`…), or its message. */
function reasonOf(cause: unknown): string {
  const { code } = Object(cause) as { code?: unknown }
  return typeof code === 'string' ? code : String(cause)
}
