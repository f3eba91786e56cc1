import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  opendirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { DkimError } from '@dkimkit/core'
import { isBinaryPath, isSkippedFolder } from './skipped-paths.js'
import type { Tree, TreeFile } from './tree.js'

/** Listed at most; a reader says so where it reads fewer. */
const mostFiles = 1_000_000

/**
 * The files of a folder, or one file. Links are not followed: what they lead to inside the folder is read where it is,
 * and what is outside is never read.
 *
 * Throws `DkimError('not-found')` where there is no such folder or file, or where the folder may not be listed.
 */
export function folderTree(path: string): Tree {
  const root = realFolder(path)
  return {
    list: () => (root.file === undefined ? listFolder(root.folder) : [entryOf(root.folder, root.file)]),
    read: (file) => readRegular(join(root.folder, ...file.split('/'))),
  }
}

function realFolder(path: string): { readonly folder: string; readonly file?: string } {
  try {
    const real = realpathSync(path)
    if (!statSync(real).isDirectory()) return { folder: dirname(real), file: basename(real) }
    opendirSync(real).closeSync()
    return { folder: real }
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const problem = code === 'ENOENT' ? `there is no folder or file ${path}` : `${path} cannot be opened (${code})`
    throw new DkimError('not-found', problem, { cause })
  }
}

function listFolder(root: string): TreeFile[] {
  const files: TreeFile[] = []
  const waiting = ['']
  for (let folder = waiting.pop(); folder !== undefined && files.length < mostFiles; folder = waiting.pop()) {
    const entries = entriesOf(join(root, folder))
    if (!entries) files.push({ path: folder, size: 0, problem: 'folder' })
    for (const entry of entries ?? []) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (!isSkippedFolder(entry.name)) waiting.push(path)
      } else if (entry.isSymbolicLink()) {
        if (!leadsInside(join(root, path), root)) files.push({ path, size: 0, problem: 'link' })
      } else if (entry.isFile() && !isBinaryPath(path)) files.push(entryOf(root, path))
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return undefined
  }
}

function entryOf(root: string, path: string): TreeFile {
  try {
    return { path, size: lstatSync(join(root, ...path.split('/'))).size }
  } catch {
    return { path, size: 0 }
  }
}

function leadsInside(link: string, root: string): boolean {
  try {
    const target = realpathSync(link)
    return target === root || target.startsWith(root.endsWith(sep) ? root : root + sep)
  } catch {
    return false
  }
}

/** Opened without following a link and without waiting for a pipe, whatever stands there by now. */
function readRegular(path: string): Uint8Array | undefined {
  let file: number
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  } catch {
    return undefined
  }
  try {
    const { size } = fstatSync(file)
    if (!fstatSync(file).isFile()) return undefined
    const octets = Buffer.allocUnsafe(size)
    let at = 0
    for (let count = 1; at < size && count > 0; at += count) count = readSync(file, octets, at, size - at, null)
    return octets.subarray(0, at)
  } catch {
    return undefined
  } finally {
    closeSync(file)
  }
}
