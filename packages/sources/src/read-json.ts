import { type DeclaredRecord, findingOf, utf8Octets } from '@dkimkit/core'
import type { ReadOptions, SourceReading } from './source.js'

/**
 * Reads records from JSON: a list of `{ owner, type?, value }` (or `name`, `values`), the same under `records`, or an
 * object of owners with a value or a list of values. This is also what `dkimkit lint --json` and `dkimkit keygen --json` print.
 */
export function readJson(path: string, text: string, options: ReadOptions): SourceReading {
  const at = { file: path, line: 1, column: 1 }
  let document: unknown
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return {
      records: [],
      findings: [findingOf('source/line-broken', { format: 'JSON', problem: 'syntax', seen: '' }, { at })],
    }
  }
  const records = entriesOf(document).flatMap((entry): DeclaredRecord[] => {
    const zone = options.zone ? { zone: options.zone } : {}
    return valuesOf(entry).map((value) => ({
      owner: entry.owner,
      type: entry.type,
      value: utf8Octets(value),
      format: 'json',
      at,
      ...zone,
    }))
  })
  const lost =
    records.length === 0
      ? [findingOf('source/line-broken', { format: 'JSON', problem: 'no-records', seen: '' }, { at })]
      : []
  return { records, findings: lost }
}

interface Entry {
  readonly owner: string
  readonly type: string
  readonly values: unknown
}

function entriesOf(document: unknown): Entry[] {
  if (Array.isArray(document)) return document.flatMap(readEntry)
  if (typeof document !== 'object' || document === null) return []
  const { records, keys } = document as { records?: unknown; keys?: unknown }
  if (Array.isArray(records)) return records.flatMap(readEntry)
  if (Array.isArray(keys)) return keys.flatMap(readEntry)
  return Object.entries(document).map(([owner, values]) => ({ owner: trimDot(owner), type: 'TXT', values }))
}

function readEntry(entry: unknown): Entry[] {
  if (typeof entry === 'string') return [{ owner: '', type: 'TXT', values: entry }]
  if (typeof entry !== 'object' || entry === null) return []
  const { owner, name, type, value, values } = entry as Record<string, unknown>
  const host = typeof owner === 'string' ? owner : typeof name === 'string' ? name : ''
  return [
    { owner: trimDot(host), type: typeof type === 'string' ? type.toUpperCase() : 'TXT', values: values ?? value },
  ]
}

function valuesOf({ values }: Entry): string[] {
  const list: unknown[] = Array.isArray(values) ? values : [values]
  return list.filter((value): value is string => typeof value === 'string')
}

function trimDot(name: string): string {
  return name.endsWith('.') ? name.slice(0, -1) : name
}
