import { utf8Octets } from '@dkimkit/core'
import { type DataEntry, type DataMap, type DataNode, itemsOf, textOf } from '../data/data-node.js'
import { isZoneName } from '../zone/zone-of-path.js'
import type { Collector } from './collector.js'
import { findField, findText, findTtl } from './field-names.js'
import { readGroupKey, readTypeWord } from './type-words.js'
import { holdsTemplate, readWrittenOwner, readWrittenTarget, readWrittenTxt } from './written-value.js'

/** What the maps and lists around a value say about it. */
interface Context {
  readonly zone?: string
  readonly type?: string
  readonly ttl?: number
  /** The nearest key, which is the owner where a record has no name of its own. */
  readonly key?: string
  /** The value is the wire value: quotes in it are part of it. */
  readonly isWire?: true
}

/**
 * Reads every record that a YAML or JSON document holds, by its shape: objects with a name, a type and a value in any
 * usual spelling, at any depth, and values grouped by type or by name.
 */
export function readRecordList(root: DataNode, zone: string | undefined, into: Collector): void {
  walk(root, zone === undefined ? {} : { zone }, into)
}

function walk(node: DataNode, context: Context, into: Collector): void {
  if (node.kind === 'list') {
    for (const item of node.items) {
      if (item.kind === 'scalar') addValue(item, ownerOfKey(context), context, into)
      else walk(item, context, into)
    }
    return
  }
  if (node.kind !== 'map' || readRecord(node, context, into)) return
  const inner = contextOf(node, context)
  for (const entry of node.entries) walkEntry(entry, inner, into)
}

function walkEntry({ key, value }: DataEntry, context: Context, into: Collector): void {
  const type = readGroupKey(key)
  if (type !== undefined) {
    walkTyped(value, { ...context, type }, into)
    return
  }
  if (value.kind === 'scalar') {
    if (isDkimName(key)) addValue(value, key, context, into)
    return
  }
  const isZone = isZoneName(key.replace(/\.$/, '')) && !key.includes('_')
  walk(value, isZone && isZoneEntry(key, context) ? zoneContext(key, context) : { ...context, key }, into)
}

/** A domain as a key is a zone, unless it already stands inside one that it belongs to. */
function isZoneEntry(key: string, { zone }: Context): boolean {
  return zone === undefined || !key.toLowerCase().endsWith(`.${zone}`)
}

function zoneContext(key: string, { ttl }: Context): Context {
  return { zone: key.replace(/\.$/, '').toLowerCase(), ...(ttl === undefined ? {} : { ttl }) }
}

/** What a map that is no record says for the records inside it: its zone and a TTL. */
function contextOf(map: DataMap, context: Context): Context {
  const named = findText(map, 'zone')?.text ?? findText(map, 'owner')?.text
  const name = named?.replace(/\.$/, '')
  const ttl = findTtl(map)
  return {
    ...context,
    ...(name !== undefined && isZoneName(name) ? { zone: name.toLowerCase() } : {}),
    ...(ttl === undefined ? {} : { ttl }),
  }
}

/** What stands under a type: records without one, values, or names with values. */
function walkTyped(node: DataNode, context: Context, into: Collector): void {
  if (node.kind === 'scalar') {
    addValue(node, context.key, context, into)
    return
  }
  if (node.kind === 'list') {
    for (const item of node.items) walkTyped(item, context, into)
    return
  }
  if (readRecord(node, context, into)) return
  for (const { key, value } of node.entries) {
    for (const item of itemsOf(value)) walkTyped(item, { ...context, key }, into)
  }
}

/** Whether the map was a record, and then it is added. */
function readRecord(map: DataMap, context: Context, into: Collector): boolean {
  const own = findField(map, 'type', (node) => readTypeWord(textOf(node) ?? '') !== undefined)
  const name = findText(map, 'owner')
  const type = own
    ? readTypeWord(textOf(own.value) ?? '')
    : (context.type ?? (isDkimName(name?.text) ? 'ANY' : undefined))
  if (type === undefined) return false
  const strings = findField(map, 'strings', (node) => node.kind === 'list')
  const value =
    strings ?? findField(map, 'value', (node) => holdsValues(node) && node !== name?.entry.value && node !== own?.value)
  const zoneText = findText(map, 'zone')
  const zone = zoneText && zoneText.entry !== name?.entry ? zoneText.text.replace(/\.$/, '') : undefined
  const ttl = findTtl(map)
  const inner: Context = {
    ...context,
    ...(type === 'ANY' ? {} : { type }),
    ...(zone !== undefined && isZoneName(zone) ? { zone: zone.toLowerCase() } : {}),
    ...(ttl === undefined ? {} : { ttl }),
    // What dkimkit itself prints with --json.
    ...(name?.entry.key === 'owner' && value?.key === 'value' ? { isWire: true } : {}),
  }
  const owner = name?.text ?? ownerOfKey(context)
  if (!value) {
    if (own && isDkimName(owner)) into.unresolved('the value', owner ?? '', map.offset)
    return own !== undefined && name !== undefined
  }
  if (strings) {
    const text = itemsOf(strings.value).map((item) => textOf(item) ?? '')
    addText(text.join(''), strings.value.offset, owner, inner, into)
  } else for (const item of itemsOf(value.value)) addValue(item, owner, inner, into)
  return true
}

/** A key is the owner of a record without name where it can be nothing else. */
function ownerOfKey({ key }: Context): string | undefined {
  return key === undefined || key === '' || key === '@' || key.startsWith('*') || key.includes('_domainkey')
    ? key
    : undefined
}

function holdsValues(node: DataNode): boolean {
  return itemsOf(node).every((item) => valueText(item) !== undefined) && itemsOf(node).length > 0
}

/** A value is a text, or a map that holds nothing but one, as `{ Value: … }`. */
function valueText(node: DataNode): { readonly text: string; readonly offset: number } | undefined {
  if (node.kind === 'map') {
    const inner = findText(node, 'value')
    return inner && { text: inner.text, offset: inner.entry.value.offset }
  }
  const text = textOf(node)
  return text === undefined ? undefined : { text, offset: node.offset }
}

function addValue(node: DataNode, owner: string | undefined, context: Context, into: Collector): void {
  const value = valueText(node)
  if (value) addText(value.text, value.offset, owner, context, into)
}

function addText(text: string, offset: number, owner: string | undefined, context: Context, into: Collector): void {
  const { zone, type = looksLikeTarget(text) ? 'CNAME' : 'TXT', ttl, isWire } = context
  // Without a name only a text that is a key says anything.
  if (owner === undefined && !(type === 'TXT' && /dkim1|\bp\s*=/i.test(text))) return
  if (!isWire && (holdsTemplate(text) || holdsTemplate(owner ?? ''))) {
    if (isDkimName(owner) || /dkim/i.test(text)) into.unresolved('this record', text, offset)
    return
  }
  const isText = type === 'TXT' || type === 'SPF'
  const wire = { value: isText ? utf8Octets(text) : readOther(text, type, zone) }
  const written = isText && !isWire ? readWrittenTxt(text) : wire
  into.add(
    {
      owner: owner === undefined ? '' : readWrittenOwner(owner, zone),
      type,
      ...written,
      ...(ttl === undefined ? {} : { ttl }),
      ...(zone === undefined ? {} : { zone }),
    },
    offset,
  )
}

/** Where nothing says the type, a host name is a target and any other text is a text. */
function looksLikeTarget(text: string): boolean {
  return /^(?:[a-z0-9_](?:[a-z0-9_-]{0,62})\.){1,30}[a-z][a-z0-9-]{1,62}\.?$/i.test(text)
}

function readOther(text: string, type: string, zone: string | undefined): string {
  return /^(?:CNAME|NS|DNAME|PTR|ALIAS|ANAME)$/.test(type) ? readWrittenTarget(text, zone) : text.trim()
}

function isDkimName(name: string | undefined): boolean {
  return name !== undefined && /domainkey/i.test(name)
}
