import { utf8Octets } from '@dkimkit/core'
import { type DataMap, type DataNode, fieldOf, itemsOf, textOf } from '../data/data-node.js'
import type { Collector } from '../records/collector.js'
import { readTypeWord } from '../records/type-words.js'
import { holdsTemplate, readWrittenTarget } from '../records/written-value.js'

/** Whether a document has octoDNS's shape: names, each with a record or a list of records. */
export function isOctodns(root: DataNode): root is DataMap {
  if (root.kind !== 'map' || root.entries.length === 0) return false
  const records = root.entries.flatMap(({ key, value }) => (isSpecial(key) ? [] : itemsOf(value)))
  return records.length > 0 && records.every(isRecord)
}

/**
 * Reads a zone file of octoDNS: `values`, `value` and what `dynamic` falls back to, `;` after a `\`, outer quotes and
 * `" "` within a value as octoDNS takes them away.
 */
export function readOctodns(root: DataMap, zone: string | undefined, into: Collector): void {
  for (const { key, value } of root.entries) {
    if (isSpecial(key)) continue
    for (const record of itemsOf(value)) if (record.kind === 'map') readRecord(key, record, zone, into)
  }
}

/** Keys for octoDNS's own options, and for YAML's anchors. */
function isSpecial(key: string): boolean {
  return key === 'octodns' || key === '<<' || key.startsWith('$') || key.startsWith('.')
}

function isRecord(node: DataNode): boolean {
  return (
    node.kind === 'map' &&
    readTypeWord(textOf(fieldOf(node, 'type')) ?? '') !== undefined &&
    !node.entries.some(({ key }) => /^(?:name|owner|host|hostname|zone|domain|content|data)$/i.test(key))
  )
}

function readRecord(key: string, record: DataMap, zone: string | undefined, into: Collector): void {
  const type = readTypeWord(textOf(fieldOf(record, 'type')) ?? '') ?? ''
  const ttl = Number(textOf(fieldOf(record, 'ttl')) ?? '')
  const owner = ownerOf(key, zone)
  for (const node of valuesOf(record)) {
    const text = textOf(node)
    if (text === undefined) continue
    if (holdsTemplate(text)) {
      into.unresolved('this record', text, node.offset)
      continue
    }
    into.add(
      {
        owner,
        type,
        value: readValue(text, type, zone),
        ...(Number.isSafeInteger(ttl) && ttl > 0 ? { ttl } : {}),
        ...(zone === undefined ? {} : { zone }),
      },
      node.offset,
    )
  }
}

function valuesOf(record: DataMap): readonly DataNode[] {
  const written = fieldOf(record, 'values') ?? fieldOf(record, 'value')
  if (written) return itemsOf(written).map((node) => (node.kind === 'map' ? (fieldOf(node, 'value') ?? node) : node))
  const pools = fieldOf(fieldOf(record, 'dynamic'), 'pools')
  if (pools?.kind !== 'map') return []
  return pools.entries.flatMap(({ value }) =>
    itemsOf(fieldOf(value, 'values')).map((node) => fieldOf(node, 'value') ?? node),
  )
}

function ownerOf(key: string, zone: string | undefined): string {
  if (key === '' || key === '@') return zone ?? ''
  return zone === undefined ? key : `${key}.${zone}`
}

function readValue(text: string, type: string, zone: string | undefined): string {
  if (type === 'TXT' || type === 'SPF') {
    const unescaped = text.replaceAll('\\;', ';')
    const whole = unescaped.startsWith('"') ? unescaped.slice(1, -1).replaceAll('" "', '') : unescaped
    return utf8Octets(whole)
  }
  return /^(?:CNAME|NS|DNAME|PTR|ALIAS)$/.test(type) ? readWrittenTarget(text, zone) : text
}
