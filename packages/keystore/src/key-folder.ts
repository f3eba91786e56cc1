import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DkimError, parseDomain, parseSelector } from '@dkimkit/core'
import type { KeyName } from './keystore.js'
import { reasonOf, replaceFile, sweepLeftovers, writeOnce } from './write-once.js'

/** A folder that holds one file a key: `<folder>/<domain>/<selector><ending>`. */
export interface KeyFolder {
  pathOf(name: KeyName): string
  /** Throws `DkimError('exists')` or `DkimError('write-failed')`. */
  write(name: KeyName, content: Uint8Array): void
  /** Another content for a file that is there. Throws `DkimError('write-failed')`. */
  replace(name: KeyName, content: Uint8Array): void
  /** Throws `DkimError('not-found')`, or `DkimError('bad-key')` for what is no regular file. */
  read(name: KeyName): Buffer
  list(): KeyName[]
  /** Throws as `read` does, and `DkimError('write-failed')`. */
  remove(name: KeyName): void
}

export function keyFolder(folder: string, ending: string): KeyFolder {
  // Both names are parsed before they become a path, so that neither can leave the folder.
  const pathOf = ({ domain, selector }: KeyName): string =>
    join(folder, parseDomain(domain), `${parseSelector(selector)}${ending}`)
  return {
    pathOf,
    write(name, content) {
      refuseLink(dirname(pathOf(name)))
      writeOnce(pathOf(name), content)
    },
    replace: (name, content) => replaceFile(pathOf(name), content),
    read(name) {
      const content = readRegularFile(pathOf(name))
      // A run that was killed right after the key was placed left a second name of it.
      sweepLeftovers(pathOf(name))
      return content
    },
    list: () =>
      listFolder(folder).flatMap((domain) =>
        listFolder(join(folder, domain))
          .filter((file) => file.endsWith(ending) && !file.startsWith('.'))
          .map((file) => file.slice(0, -ending.length))
          // Not by file name: 'mail-2.pem' comes before 'mail.pem'.
          .sort()
          .map((selector) => ({ domain, selector })),
      ),
    remove(name) {
      const path = pathOf(name)
      readRegularFile(path)
      sweepLeftovers(path)
      try {
        rmSync(path)
      } catch (cause) {
        throw new DkimError('write-failed', `${path} cannot be removed (${reasonOf(cause)})`, { cause })
      }
    },
  }
}

/** The folder of a domain is ours: a link there would carry the key to another place. */
function refuseLink(path: string): void {
  if (!isLink(path)) return
  throw new DkimError(
    'write-failed',
    `${path} is a symbolic link: private keys are kept in a folder of its own, remove the link`,
  )
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    // What cannot be looked at cannot be written: writeOnce says so.
    return false
  }
}

function readRegularFile(path: string): Buffer {
  try {
    // A link could name any file of this machine.
    if (!lstatSync(path).isFile())
      throw new DkimError('bad-key', `${path} is no regular file: a private key is kept as one`)
    return readFileSync(path)
  } catch (cause) {
    if (cause instanceof DkimError) throw cause
    const code = reasonOf(cause) === 'ENOENT' ? 'not-found' : 'bad-key'
    throw new DkimError(code, `${path} cannot be read (${reasonOf(cause)})`, { cause })
  }
}

/** The names in a folder, sorted; none where it is not there. */
function listFolder(path: string): string[] {
  try {
    return readdirSync(path).sort()
  } catch (cause) {
    if (reasonOf(cause) === 'ENOENT' || reasonOf(cause) === 'ENOTDIR') return []
    throw new DkimError('bad-argument', `${path} cannot be read (${reasonOf(cause)})`, { cause })
  }
}
