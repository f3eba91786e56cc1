import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { type DeclaredRecord, DkimError, isAboutDkim } from '@dkimkit/core'
import { readSource } from '@dkimkit/sources'
import type { Io } from '../io.js'
import { ownerFrom } from './owner-argument.js'
import { type Line, readLines } from './read-lines.js'
import type { CheckRequest } from './request.js'

/** Called with each line of a list that names no owner. */
export type OnSkipped = (line: number, text: string) => void

/** What an input comes to: records that are known now, or a list that is read as it is asked for. */
export type InputReading =
  | { readonly kind: 'records'; readonly requests: readonly CheckRequest[] }
  | { readonly kind: 'list'; readonly requests: AsyncIterable<CheckRequest> }

type Chunks = AsyncIterator<Buffer | string>

/** No name has nearly so many octets. */
const longestLine = 65_536

/** Records are read whole: more octets than these fit no memory, or never end. */
const mostOctets = 268_435_456

/** Where this much of an input is a list of owners, in octets, the rest is. */
const startSize = 32_768

/**
 * Reads `--input`. Throws `DkimError('bad-argument')` for a file that cannot be read, and for one that holds neither
 * owners nor records. A list can be of any size, with lines up to 64 KiB; records are read whole, up to 256 MiB.
 */
export async function readInputRequests(path: string, io: Io, onSkipped: OnSkipped): Promise<InputReading> {
  const chunks = openChunks(path, io)
  try {
    return await readChunks(chunks, path, onSkipped)
  } catch (error) {
    await chunks.return?.()
    throw error
  }
}

async function readChunks(chunks: Chunks, path: string, onSkipped: OnSkipped): Promise<InputReading> {
  const start: Buffer[] = []
  let size = 0
  let ended = false
  while (size < startSize && !ended) {
    const next = await readChunk(chunks, path)
    ended = next === undefined
    if (next) start.push(next)
    size += next?.length ?? 0
  }
  const text = Buffer.concat(start).toString('utf8')
  if (isOwnerList(ended ? text : text.slice(0, text.lastIndexOf('\n') + 1)))
    return { kind: 'list', requests: listedOwners(rest(start, chunks, path), path, onSkipped) }
  if (text.includes('\0')) throw new DkimError('bad-argument', `${path} holds NUL octets: it is no text`)
  for (let next = ended ? undefined : await readChunk(chunks, path); next; next = await readChunk(chunks, path)) {
    start.push(next)
    size += next.length
    if (size > mostOctets) throw new DkimError('bad-argument', `${path} has over ${mostOctets} octets and is no list`)
  }
  return { kind: 'records', requests: await readRecords(path, Buffer.concat(start).toString('utf8')) }
}

function openChunks(path: string, io: Io): Chunks {
  if (path !== '-') return createReadStream(resolve(io.cwd, path))[Symbol.asyncIterator]()
  if (io.stdin.isTTY) io.tell('reading from the terminal; end with Ctrl-D\n')
  return io.stdin[Symbol.asyncIterator]()
}

async function readChunk(chunks: Chunks, path: string): Promise<Buffer | undefined> {
  try {
    const { value, done } = await chunks.next()
    return done ? undefined : Buffer.from(value)
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    throw new DkimError('bad-argument', `${path} cannot be read (${code ?? message})`, { cause })
  }
}

async function* rest(start: readonly Buffer[], chunks: Chunks, path: string): AsyncGenerator<Buffer> {
  yield* start
  for (let next = await readChunk(chunks, path); next; next = await readChunk(chunks, path)) yield next
}

/** One word a line, and none that a record or a value in any format is made of. */
function isOwnerList(text: string): boolean {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter(isEntry)
  return lines.length > 0 && lines.every((line) => /^\s*[^\s;:="'`{}[\](),]+\s*$/.test(line))
}

function isEntry(line: string): boolean {
  return !/^\s*(?:#|$)/.test(line)
}

async function* listedOwners(
  chunks: AsyncIterable<Buffer>,
  path: string,
  onSkipped: OnSkipped,
): AsyncGenerator<CheckRequest> {
  let known = false
  for await (const line of readLines(chunks, path, longestLine)) {
    const text = line.text.replace(/^\ufeff/, '')
    if (!isEntry(text)) continue
    const owner = ownerOf(text, line, known ? onSkipped : undefined, path)
    if (owner === undefined) continue
    known = true
    yield { owner }
  }
}

/** The first line has to be an owner, else this is no list of them; a later one that is none is passed over. */
function ownerOf(text: string, { number }: Line, onSkipped: OnSkipped | undefined, path: string): string | undefined {
  try {
    return ownerFrom(text)
  } catch (error) {
    if (!(error instanceof DkimError)) throw error
    if (!onSkipped) throw new DkimError(error.code, `${path}:${number}: ${error.message}`, { cause: error })
    onSkipped(number, text)
    return undefined
  }
}

async function readRecords(path: string, text: string): Promise<CheckRequest[]> {
  const { records: read } = await readSource(path === '-' ? 'stdin' : path, text)
  const records = read.filter((record) => isAboutDkim(record) && isAnswer(record))
  if (records.length > 0) return records.map((declared) => ({ owner: declared.owner, declared }))
  throw new DkimError(
    'bad-argument',
    `${path} holds no owner, one a line, and no DKIM record in a format of dkimkit lint`,
  )
}

function isAnswer({ owner, type }: DeclaredRecord): boolean {
  return owner !== '' && (type === 'TXT' || type === 'CNAME')
}
