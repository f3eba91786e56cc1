import { documentVersion } from '../output/document.js'
import type { Checked } from './checked.js'
import type { ShardLine } from './ndjson-output.js'
import { isShard } from './shard.js'

/** A line that `--ndjson` printed. */
export type CheckedLine =
  | { readonly kind: 'result'; readonly checked: Checked }
  | ({ readonly kind: 'shard' } & Omit<ShardLine, 'schema'>)

/** Reads a line of `--ndjson`; undefined for any other text. */
export function readCheckedLine(text: string): CheckedLine | undefined {
  const line = parse(text)
  if (!isObject(line) || !isObject(line.schema) || line.schema.version !== documentVersion) return undefined
  if (line.schema.name === 'dkimkit/check-shard') {
    const { shard, owners, skipped = 0 } = line
    if (!isShard(shard) || typeof owners !== 'number' || typeof skipped !== 'number') return undefined
    return { kind: 'shard', shard, owners, skipped }
  }
  if (line.schema.name !== 'dkimkit/check-result') return undefined
  const { schema: _, findings, ...result } = line
  const checked = { result, findings }
  return isChecked(checked) ? { kind: 'result', checked } : undefined
}

/** The start of every line of `--ndjson`. */
export const lineStart = '{"schema":{"name":"dkimkit/check-'

/** Whether a line that has no end is the start of one of ours: what the end of a process left of it. */
export function isTornLine({ text, whole }: { readonly text: string; readonly whole: boolean }): boolean {
  return !whole && (text.startsWith(lineStart) || lineStart.startsWith(text))
}

/** Whether something that was read is a result with its findings, as far as it is looked at again. */
export function isChecked(read: { readonly result: unknown; readonly findings: unknown }): read is Checked {
  return isResult(read.result) && isFindings(read.findings)
}

export function isFindings(read: unknown): read is Checked['findings'] {
  return isListOf(read, ({ code, severity, message, owner }) => {
    return (
      typeof code === 'string' &&
      typeof message === 'string' &&
      (owner === undefined || typeof owner === 'string') &&
      typeof severity === 'string' &&
      ['error', 'warning', 'notice'].includes(severity)
    )
  })
}

export function isResult(read: unknown): read is Checked['result'] {
  if (!isObject(read) || typeof read.owner !== 'string' || !isAnswer(read)) return false
  return isLinks(read.chain) && isListOf(read.servers, (one) => typeof one.server === 'string' && isAnswer(one))
}

function isAnswer({ outcome, reason, values, chain, ttl, serial, host }: Read): boolean {
  const isText = (text: unknown): boolean => text === undefined || typeof text === 'string'
  const isNumber = (number: unknown): boolean => number === undefined || typeof number === 'number'
  return (
    typeof outcome === 'string' &&
    ['found', 'absent', 'multiple', 'unavailable'].includes(outcome) &&
    Array.isArray(values) &&
    values.every((value) => typeof value === 'string') &&
    (chain === undefined || isLinks(chain)) &&
    [reason, host].every(isText) &&
    [ttl, serial].every(isNumber)
  )
}

function isLinks(read: unknown): boolean {
  return isListOf(read, ({ owner, target }) => typeof owner === 'string' && typeof target === 'string')
}

type Read = Readonly<Record<string, unknown>>

export function isObject(read: unknown): read is Read {
  return typeof read === 'object' && read !== null && !Array.isArray(read)
}

function isListOf(read: unknown, test: (item: Read) => boolean): boolean {
  return Array.isArray(read) && read.every((item) => isObject(item) && test(item))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
