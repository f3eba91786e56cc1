import { existsSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { type DeclaredRecord, DkimError, findingOf, judgePrivateKeyFile, type ReviewSide } from '@dkimkit/core'
import { readSource, type SourceReading } from '@dkimkit/sources'
import type { Io } from '../io.js'
import { manifestName, readManifestAt } from '../manifest-file.js'
import { type Progress, progressFor } from '../output/progress.js'
import { readInput } from '../read-input.js'
import { ManifestBook } from './manifest-book.js'
import { readFolder } from './read-folder.js'

export interface ReadPathsOptions {
  readonly zone?: string
  readonly format?: string
  readonly quiet: boolean
}

/** What was read, with the manifest whose `rules` and `accept` hold for it. */
export interface PathsReading extends ReviewSide {
  /** How many files were opened. */
  readonly files: number
}

/** A file that is named by itself may be larger than one of a tree: whoever names it wants it read. */
const mostOctets = 128 * 1024 * 1024

/**
 * Reads every path: folders whole, files one by one. What a manifest among them, or the one of this folder, sets and
 * accepts holds for all.
 *
 * Throws `DkimError('bad-argument')` for a path that cannot be read.
 */
export async function readPaths(paths: readonly string[], options: ReadPathsOptions, io: Io): Promise<PathsReading> {
  const progress = progressFor(io, options.quiet)
  const book = new ManifestBook(io)
  const readings: SourceReading[] = []
  let files = 0
  try {
    for (const path of paths) {
      if (isFolder(path, io)) {
        const reading = await readFolderAt(path, options, book, progress, io)
        readings.push(reading)
        files += reading.opened
      } else {
        readings.push(await readFileAt(path, options, book, io))
        progress.update(++files, paths.length, 'files read')
      }
    }
  } finally {
    progress.end()
  }
  const manifest = book.manifest ?? manifestHere(io)
  const records = readings.flatMap((reading) => reading.records)
  return {
    records: paths.length > 1 ? withoutRepeats(records) : records,
    findings: readings.flatMap((reading) => reading.findings),
    files,
    ...(manifest ? { manifest } : {}),
  }
}

function isFolder(path: string, io: Io): boolean {
  return path !== '-' && (statSync(resolve(io.cwd, path), { throwIfNoEntry: false })?.isDirectory() ?? false)
}

function readFolderAt(
  path: string,
  { zone, format }: ReadPathsOptions,
  book: ManifestBook,
  progress: Progress,
  io: Io,
) {
  if (format !== undefined) {
    throw new DkimError('bad-argument', `--format is for a file, ${path} is a folder: leave it out`)
  }
  return readFolder(resolve(io.cwd, path), path, {
    ...(zone === undefined ? {} : { zone }),
    manifestReader: book.read,
    onFile: (done, all) => progress.update(done, all, 'files read'),
  })
}

async function readFileAt(
  path: string,
  { zone, format }: ReadPathsOptions,
  book: ManifestBook,
  io: Io,
): Promise<SourceReading> {
  const content = await readInput(path, io)
  const shown = path === '-' ? 'stdin' : path
  if (format === undefined && /^dkim\.ya?ml$/.test(basename(path))) return book.read(shown, content)
  const secret = judgePrivateKeyFile(content.subarray(0, 65_536), shown)
  if (secret.length > 0) return { records: [], findings: secret }
  if (content.length > mostOctets) {
    const at = { file: shown, line: 1, column: 1 }
    return { records: [], findings: [findingOf('source/limit', { problem: 'file-size', limit: mostOctets }, { at })] }
  }
  return readSource(shown, content.toString('utf8'), {
    ...(zone === undefined ? {} : { zone }),
    ...(format === undefined ? {} : { format }),
    manifestReader: book.read,
  })
}

function manifestHere(io: Io) {
  return existsSync(resolve(io.cwd, manifestName)) ? readManifestAt(manifestName, io).manifest : undefined
}

/** A folder and a file in it are two paths that hold the same records. */
function withoutRepeats(records: readonly DeclaredRecord[]): DeclaredRecord[] {
  const seen = new Set<string>()
  return records.filter(({ owner, type, value, at }) => {
    if (!at) return true
    const key = `${at.file.replace(/^(?:\.\/)+/, '')}\n${at.line}\n${at.column}\n${owner}\n${type}\n${value}`
    return !seen.has(key) && seen.add(key)
  })
}
