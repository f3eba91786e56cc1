import { utf8Octets } from '@dkimkit/core'
import { type DataNode, fieldOf, itemsOf, textOf } from '../data/data-node.js'
import type { Collector } from './collector.js'

/**
 * Reads JSON that was written for dkimkit and names no type: a list of values, a list of `{ owner, value }`, or an object
 * of owners with their values. The values are wire values of TXT records, taken as they are.
 */
export function readPlainRecords(root: DataNode, into: Collector): void {
  if (root.kind === 'list') for (const item of root.items) readItem(item, into)
  else if (root.kind === 'map') {
    for (const { key, value } of root.entries) if (isOwner(key)) addValues(key, value, into)
  }
}

function readItem(item: DataNode, into: Collector): void {
  if (item.kind === 'scalar') addValues('', item, into)
  if (item.kind !== 'map') return
  const owner = textOf(fieldOf(item, 'owner') ?? fieldOf(item, 'name')) ?? ''
  const values = fieldOf(item, 'values') ?? fieldOf(item, 'value')
  if (values && !fieldOf(item, 'type')) addValues(owner, values, into)
}

function addValues(owner: string, values: DataNode, into: Collector): void {
  for (const node of itemsOf(values)) {
    if (node.kind !== 'scalar' || typeof node.value !== 'string') continue
    into.add({ owner: owner.replace(/\.$/, ''), type: 'TXT', value: utf8Octets(node.value) }, node.offset)
  }
}

/** A key of any other object is no name under `_domainkey`. */
function isOwner(key: string): boolean {
  return /(?:^|\.)_domainkey\./i.test(key)
}
