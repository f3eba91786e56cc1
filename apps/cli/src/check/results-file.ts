import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import { DkimError, printable } from '@dkimkit/core'
import type { Io } from '../io.js'
import { OwnerSet } from './owner-set.js'
import { isTornLine, readCheckedLine } from './read-checked.js'
import { type Line, readLines } from './read-lines.js'
import { formatShard, type Shard } from './shard.js'
import type { Tally } from './tally.js'

/** A file of results that a run goes on with. */
export interface ResultsFile {
  /** The owners that it held when it was opened. */
  readonly done: OwnerSet
  /** Appends whole lines. Throws `DkimError('write-failed')`. */
  append(lines: string): void
  close(): void
}

const blockSize = 65_536

/**
 * Opens the file of `--resume`, or makes it; counts what it holds, and cuts off a last line that was not finished.
 * Throws `DkimError('bad-argument')` for a file with anything else in it, which is then left as it is, and for the results
 * of another shard.
 */
export async function openResults(path: string, shard: Shard | undefined, tally: Tally, io: Io): Promise<ResultsFile> {
  const file = open(resolve(io.cwd, path), path)
  const done = new OwnerSet()
  try {
    let whole = 0
    for await (const line of readLines(blocksOf(file))) {
      if (!line.whole) {
        if (!isTornLine(line)) throw notOurs(path, line)
        break
      }
      const read = readCheckedLine(line.text)
      if (!read) throw notOurs(path, line)
      if (read.kind === 'shard') requireSame(read.shard, shard, path)
      else {
        done.add(read.checked.result.owner)
        tally.add(read.checked)
      }
      whole = line.end
    }
    ftruncateSync(file, whole)
  } catch (error) {
    closeSync(file)
    throw error
  }
  return { done, append: (lines) => append(file, lines, path), close: () => closeSync(file) }
}

function open(path: string, shown: string): number {
  try {
    const file = openSync(path, 'a+', 0o644)
    if (fstatSync(file).isFile()) return file
    closeSync(file)
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    throw new DkimError('bad-argument', `--resume ${shown} cannot be opened (${code ?? message})`, { cause })
  }
  // A device or a pipe has no end to read to, and nothing can be cut off there.
  throw new DkimError('bad-argument', `--resume ${shown} is no file: one is wanted that can be read and appended to`)
}

function* blocksOf(file: number): Generator<Buffer> {
  for (let at = 0; ; ) {
    const block = Buffer.alloc(blockSize)
    const read = readSync(file, block, 0, blockSize, at)
    if (read === 0) return
    at += read
    yield block.subarray(0, read)
  }
}

function notOurs(path: string, { number, text }: Line): DkimError {
  return new DkimError(
    'bad-argument',
    `${path}:${number} is no result of dkimkit check --ndjson (${printable(text, 40)}): nothing is written there`,
  )
}

function requireSame(held: Shard, wanted: Shard | undefined, path: string): void {
  if (wanted && wanted.index === held.index && wanted.count === held.count) return
  const now = wanted ? `shard ${formatShard(wanted)} is asked for` : '--shard is not given'
  throw new DkimError('bad-argument', `${path} holds shard ${formatShard(held)}, and ${now}`)
}

function append(file: number, lines: string, path: string): void {
  try {
    const octets = Buffer.from(lines)
    for (let at = 0; at < octets.length; ) at += writeSync(file, octets, at)
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    throw new DkimError('write-failed', `${path} takes no more (${code ?? message}): make room and run this again`, {
      cause,
    })
  }
}
