import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { DkimError } from '@dkimkit/core'
import { findCommit } from '@dkimkit/sources'
import type { Io } from '../io.js'

/** One side of a comparison, as it was named. */
export type Side =
  | { readonly kind: 'path'; readonly name: string; readonly path: string }
  | { readonly kind: 'revision'; readonly name: string; readonly commit: string }

/**
 * What an argument names: a folder or a file, or a revision of the repository that this folder lies in.
 *
 * Throws `DkimError('bad-argument')` where it names both: in a checkout of somebody else's branch, a folder `main` must
 * not take the place of the branch. Throws `DkimError('not-found')` where it names neither.
 */
export async function findSide(name: string, io: Io): Promise<Side> {
  if (name === '') throw new DkimError('bad-argument', 'an empty name is no folder and no revision')
  const path = resolve(io.cwd, name)
  const stands = statSync(path, { throwIfNoEntry: false }) !== undefined
  if (stands && /^\.{0,2}\/|^\.{1,2}$/.test(name)) return { kind: 'path', name, path }
  const commit = await commitOf(name, stands, io)
  if (commit === undefined && stands) return { kind: 'path', name, path }
  if (commit === undefined) {
    throw new DkimError(
      'not-found',
      `'${name}' is no folder or file here, and no revision that git has: fetch it, or give another`,
    )
  }
  if (stands) {
    throw new DkimError(
      'bad-argument',
      `'${name}' is a path here and a revision of git: write ./${name}, or the revision in full (refs/heads/${name})`,
    )
  }
  return { kind: 'revision', name, commit }
}

/** What cannot be a revision may still be a path. */
async function commitOf(name: string, stands: boolean, io: Io): Promise<string | undefined> {
  try {
    return await findCommit(name, { folder: io.cwd })
  } catch (error) {
    if (stands && error instanceof DkimError) return undefined
    throw error
  }
}
