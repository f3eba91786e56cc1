import { nearestWord, showValue } from '@dkimkit/core'
import { type MapType, mayBeEmpty, type NamedType } from '../fields/field-type.js'
import { contentOf, isNull, type MapEntry, type TreeNode } from '../tree/node.js'
import { checkNode } from './check-node.js'
import { readText } from './check-scalar.js'
import type { CheckedField, CheckedMap } from './checked.js'
import { type Checking, fieldPath, report, reportInvalid } from './checking.js'

/** A map with known fields. Fields that are missing or broken are missing in what comes back. */
export function checkMap(node: TreeNode, type: MapType, checking: Checking): CheckedMap | undefined {
  const entries = entriesOf(node, mayBeEmpty(type), checking)
  if (!entries) return undefined
  const fields = new Map<string, CheckedField>()
  const seen = new Map<string, MapEntry>()
  for (const entry of entries) {
    const name = entry.key.text
    if (isDuplicate(entry, name, seen, checking)) continue
    const field = Object.hasOwn(type.fields, name) ? type.fields[name] : undefined
    if (!field) {
      reportUnknown(entry, type, checking)
      continue
    }
    checking.path.push(name)
    const value = checkNode(entry.value, field.type, checking)
    checking.path.pop()
    if (value) fields.set(name, { key: entry.key, at: checking.index.placeOf(entry.key.start), value })
  }
  for (const [name, field] of Object.entries(type.fields)) {
    if (!field.required || seen.has(name)) continue
    if (field.type.kind === 'version') report(checking, node.start, 'manifest/version-missing', {})
    else report(checking, node.start, 'manifest/field-missing', { field: name, under: fieldPath(checking) })
  }
  if (type.one && seen.size !== 1)
    reportInvalid(checking, node, `one of ${Object.keys(type.fields).join(', ')}, and only one`)
  return { kind: 'map', at: checking.index.placeOf(node.start), fields }
}

/** A map whose names are the user's: they must fit, and be different once read. */
export function checkNamed(node: TreeNode, type: NamedType, checking: Checking): CheckedMap | undefined {
  const entries = entriesOf(node, true, checking)
  if (!entries) return undefined
  const fields = new Map<string, CheckedField>()
  const seen = new Map<string, MapEntry>()
  for (const entry of entries) {
    const name = readText(entry.key.text, type.names)
    if (name === undefined) {
      checking.path.push('a name')
      reportInvalid(checking, entry.key, type.names.wanted)
      checking.path.pop()
    }
    const readable = name === undefined ? entry.key.text : String(name)
    if (isDuplicate(entry, readable, seen, checking)) continue
    checking.path.push(readable)
    const value = checkNode(entry.value, type.value, checking)
    checking.path.pop()
    if (value && name !== undefined)
      fields.set(readable, { key: entry.key, at: checking.index.placeOf(entry.key.start), value })
  }
  return { kind: 'map', at: checking.index.placeOf(node.start), fields }
}

function entriesOf(node: TreeNode, empty: boolean, checking: Checking): readonly MapEntry[] | undefined {
  const content = contentOf(node)
  if (content.kind === 'map') return content.entries
  if (empty && isNull(content)) return []
  reportInvalid(checking, node, 'a map')
  return undefined
}

function isDuplicate(entry: MapEntry, name: string, seen: Map<string, MapEntry>, checking: Checking): boolean {
  const first = seen.get(name)
  if (!first) {
    seen.set(name, entry)
    return false
  }
  // Under other letters a merged name may be the same domain: what the map says itself holds.
  if (!entry.merged) {
    report(checking, entry.key.start, 'manifest/field-duplicate', {
      field: entry.key.text,
      line: checking.index.lineOf(first.key.start),
    })
  }
  return true
}

function reportUnknown({ key }: MapEntry, type: MapType, checking: Checking): void {
  const names = Object.keys(type.fields)
  const near = nearestWord(key.text, names) ?? ''
  report(checking, key.start, 'manifest/field-unknown', {
    field: showValue(key.text),
    under: fieldPath(checking),
    near,
    allowed: names.join(', '),
  })
}
