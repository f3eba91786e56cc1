import { type DeclaredRecord, type Finding, findingOf, utf8Octets } from '@dkimkit/core'
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
  const zone = options.zone ? { zone: options.zone } : {}
  const findings: Finding[] = []
  const records = entriesOf(document).flatMap((entry): DeclaredRecord[] => {
    const { owner, type } = entry
    const values = valuesOf(entry)
    if (values.length === 0 && entry.listed)
      findings.push(findingOf('source/line-broken', { format: 'JSON', problem: 'no-value', seen: owner }, { at }))
    return values.map((value) => ({
      owner,
      type,
      value: type === 'CNAME' ? trimDot(value) : utf8Octets(value),
      format: 'json',
      at,
      ...zone,
    }))
  })
  if (records.length === 0 && findings.length === 0)
    findings.push(findingOf('source/line-broken', { format: 'JSON', problem: 'no-records', seen: '' }, { at }))
  return { records, findings }
}

interface Entry {
  readonly owner: string
  readonly type: string
  readonly values: unknown
  /** Whether it stands in a list of records: what has no value there was lost. An object may hold anything besides. */
  readonly listed: boolean
}

function entriesOf(document: unknown): Entry[] {
  if (Array.isArray(document)) return document.map(readEntry)
  if (typeof document !== 'object' || document === null) return []
  const { records, keys } = document as { records?: unknown; keys?: unknown }
  if (Array.isArray(records)) return records.map(readEntry)
  if (Array.isArray(keys)) return keys.map(readEntry)
  return Object.entries(document).map(([owner, values]) => ({
    owner: trimDot(owner),
    type: 'TXT',
    values,
    listed: false,
  }))
}

function readEntry(entry: unknown): Entry {
  if (typeof entry !== 'object' || entry === null) return { owner: '', type: 'TXT', values: entry, listed: true }
  const { owner, name, type, value, values } = entry as Record<string, unknown>
  const host = typeof owner === 'string' ? owner : typeof name === 'string' ? name : ''
  return {
    owner: trimDot(host),
    type: typeof type === 'string' ? type.toUpperCase() : 'TXT',
    values: values ?? value,
    listed: true,
  }
}

function valuesOf({ values }: Entry): string[] {
  const list: unknown[] = Array.isArray(values) ? values : [values]
  return list.filter((value): value is string => typeof value === 'string')
}

function trimDot(name: string): string {
  return name.endsWith('.') ? name.slice(0, -1) : name
}
