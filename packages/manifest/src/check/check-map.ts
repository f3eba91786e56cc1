import { showValue } from '@dkimkit/core'
import { type FieldType, type MapType, mayBeEmpty, type NamedType } from '../fields/field-type.js'
import { contentOf, isNull, type MapEntry, type TreeNode } from '../tree/node.js'
import { checkNode } from './check-node.js'
import { readText } from './check-scalar.js'
import type { CheckedField, CheckedMap } from './checked.js'
import { type Checking, fieldPath, isFull, nearestName, report, reportInvalid } from './checking.js'

/** A map with known fields. */
export function checkMap(node: TreeNode, type: MapType, checking: Checking): CheckedMap | undefined {
  const entries = entriesOf(node, mayBeEmpty(type), checking)
  if (!entries) return undefined
  const names = new Map<string, number>()
  const fields: CheckedField[] = []
  for (const entry of entries) {
    const name = entry.key.text
    const field = Object.hasOwn(type.fields, name) ? type.fields[name] : undefined
    const first = names.get(name)
    if (first !== undefined) reportDuplicate(entry, first, checking)
    else if (field) checkEntry(entry, name, field.type, checking, fields)
    else reportUnknown(entry, type, checking)
    if (first === undefined) names.set(name, entry.key.start)
  }
  for (const [name, field] of Object.entries(type.fields)) {
    if (!field.required || names.has(name)) continue
    if (field.type.kind === 'version') report(checking, node.start, 'manifest/version-missing', {})
    else report(checking, node.start, 'manifest/field-missing', { field: name, under: fieldPath(checking) })
  }
  if (type.one && names.size !== 1)
    reportInvalid(checking, node, { wanted: `one of ${Object.keys(type.fields).join(', ')}, and only one` })
  return { kind: 'map', start: node.start, fields, isBroken: fields.length < names.size }
}

/** A map whose names are the user's: they must fit, and be different once read. */
export function checkNamed(node: TreeNode, type: NamedType, checking: Checking): CheckedMap | undefined {
  const entries = entriesOf(node, true, checking)
  if (!entries) return undefined
  const names = new Map<string, number>()
  const fields: CheckedField[] = []
  for (const entry of entries) {
    const read = readText(entry.key.text, type.names)
    const name = String(read ?? entry.key.text)
    const first = names.get(name)
    if (first !== undefined) {
      reportDuplicate(entry, first, checking)
      continue
    }
    names.set(name, entry.key.start)
    if (read === undefined) reportName(entry, type, checking)
    checkEntry(entry, name, type.value, checking, read === undefined ? [] : fields)
  }
  return { kind: 'map', start: node.start, fields, isBroken: fields.length < names.size }
}

function checkEntry(entry: MapEntry, name: string, type: FieldType, checking: Checking, fields: CheckedField[]): void {
  checking.path.push(name)
  const value = checkNode(entry.value, type, checking)
  checking.path.pop()
  if (value) fields.push({ name, nameStart: entry.key.start, value })
}

function entriesOf(node: TreeNode, empty: boolean, checking: Checking): readonly MapEntry[] | undefined {
  const content = contentOf(node)
  if (content.kind === 'map') return content.entries
  if (empty && isNull(content)) return []
  reportInvalid(checking, node, { wanted: "a map of 'name: value' lines" })
  return undefined
}

function reportDuplicate({ key, merged }: MapEntry, first: number, checking: Checking): void {
  // A merged name that differs in letter case only: what the map says itself holds.
  if (merged || isFull(checking)) return
  const line = checking.index.lineOf(first)
  report(checking, key.start, 'manifest/field-duplicate', { field: showValue(key.text), line })
}

function reportName({ key }: MapEntry, type: NamedType, checking: Checking): void {
  reportInvalid(checking, key, { wanted: type.names.wanted, field: `a name in ${fieldPath(checking)}` })
}

function reportUnknown({ key }: MapEntry, type: MapType, checking: Checking): void {
  if (isFull(checking)) return
  const names = Object.keys(type.fields)
  const near = nearestName(key.text, names)
  report(checking, key.start, 'manifest/field-unknown', {
    field: showValue(key.text),
    under: fieldPath(checking),
    near,
    allowed: names.join(', '),
  })
}
