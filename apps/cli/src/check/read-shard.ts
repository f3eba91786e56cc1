import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { canonicalName, DkimError, printable } from '@dkimkit/core'
import type { Io } from '../io.js'
import { documentVersion } from '../output/document.js'
import type { FindingJson } from '../output/findings.js'
import { readInput } from '../read-input.js'
import type { Checked } from './checked.js'
import type { FileFacts } from './merge-facts.js'
import { isFindings, isObject, isResult, isTornLine, lineStart, readCheckedLine } from './read-checked.js'
import { type Line, readLines } from './read-lines.js'
import { isShard, type Shard } from './shard.js'

/** A file that can be read more than once. */
export interface ShardFile {
  readonly path: string
  chunks(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

/** The files of a command line; stdin is read now, and kept. */
export async function openShards(paths: readonly string[], io: Io): Promise<ShardFile[]> {
  const files: ShardFile[] = []
  for (const path of paths) {
    const kept = path === '-' ? [await readInput(path, io)] : undefined
    files.push({ path, chunks: () => kept ?? createReadStream(resolve(io.cwd, path)) })
  }
  return files
}

/** Called with each result of a file; the next one is read when it is taken. */
export type OnChecked = (checked: Checked) => Promise<void> | undefined

/**
 * Reads what `check` printed: `--ndjson` line by line, one document of `--json` as a whole.
 *
 * Throws `DkimError('bad-argument')` for a file that cannot be read, or that holds anything else.
 */
export async function readShard(file: ShardFile, onChecked: OnChecked): Promise<FileFacts> {
  const { path } = file
  const lines = readLines(chunksOf(file))
  const { value: first } = await lines.next()
  if (!first) return { path, shard: undefined, unfinished: false, skipped: 0 }
  if (first.text.startsWith(lineStart) || isTornLine(first)) return readResults(path, first, lines, onChecked)
  const texts = [first.text]
  for await (const { text } of lines) texts.push(text)
  return readDocument(path, texts.join('\n'), onChecked)
}

async function* chunksOf({ path, chunks }: ShardFile): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks()
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    throw new DkimError('bad-argument', `${path} cannot be read (${code ?? message})`, { cause })
  }
}

async function readResults(
  path: string,
  first: Line,
  lines: AsyncIterable<Line>,
  onChecked: OnChecked,
): Promise<FileFacts> {
  let results = 0
  let end: { readonly shard: Shard; readonly owners: number; readonly skipped: number } | undefined
  const take = async (line: Line): Promise<boolean> => {
    const read = readCheckedLine(line.text)
    // The end of a process may have torn the last line.
    if (!read && !line.whole) return false
    if (!read) throw notOurs(path, `line ${line.number} is no result`)
    if (read.kind === 'shard') end = { ...read, skipped: read.skipped ?? 0 }
    else {
      results++
      await onChecked(read.checked)
    }
    return true
  }
  let whole = await take(first)
  for await (const line of lines) whole = await take(line)
  // Results behind the mark are of a run that went on and was not finished.
  const finished = end && whole && end.owners === results ? end.shard : undefined
  return { path, shard: finished, unfinished: !whole || (end !== undefined && !finished), skipped: end?.skipped ?? 0 }
}

async function readDocument(path: string, text: string, onChecked: OnChecked): Promise<FileFacts> {
  const document = parse(path, text)
  const { schema, results, findings, shard, interrupted, skipped } = document
  const isCheck = isObject(schema) && schema.name === 'dkimkit/check' && schema.version === documentVersion
  if (!isCheck || !Array.isArray(results) || !results.every(isResult) || !isFindings(findings))
    throw notOurs(path, 'it is another document')
  const byOwner = groupByOwner(findings)
  for (const result of results) {
    const owner = canonicalName(result.owner)
    await onChecked({ result, findings: byOwner.get(owner) ?? [] })
    byOwner.delete(owner)
  }
  if (byOwner.size > 0) throw notOurs(path, 'a finding belongs to no result')
  const unfinished = interrupted === true
  return {
    path,
    shard: isShard(shard) && !unfinished ? shard : undefined,
    unfinished,
    skipped: typeof skipped === 'number' ? skipped : 0,
  }
}

function groupByOwner(findings: readonly FindingJson[]): Map<string, FindingJson[]> {
  const byOwner = new Map<string, FindingJson[]>()
  for (const finding of findings) {
    const owner = canonicalName(finding.owner ?? '')
    const group = byOwner.get(owner) ?? []
    group.push(finding)
    byOwner.set(owner, group)
  }
  return byOwner
}

function parse(path: string, text: string): Readonly<Record<string, unknown>> {
  try {
    const document: unknown = JSON.parse(text)
    if (isObject(document)) return document
  } catch {
    // Said below, without the parser's words: it may be any file.
  }
  throw notOurs(path, 'it is no JSON')
}

function notOurs(path: string, problem: string): DkimError {
  return new DkimError(
    'bad-argument',
    `${printable(path)} is not what dkimkit check --ndjson or --json prints: ${problem}`,
  )
}
