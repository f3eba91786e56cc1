import { DkimError } from '@dkimkit/core'
import { isNull, type MapNode } from '../tree/node.js'
import type { Holder } from './holder.js'
import type { Splice } from './splice.js'
import { columnOf, endOfBlock, lineEnd, lineStart, linesAt } from './text-layout.js'
import { type Written, writeBlockField, writeFlow, writeFlowFields, writeScalar } from './write-value.js'

/** Adds a field at the end of a map, in the style that the map has. */
export function insertField(text: string, holder: Holder, field: readonly [string, Written], step: number): Splice[] {
  const { node, entry, parent } = holder
  if (node.kind === 'map') {
    if (!node.flow) return [blockField(text, node, field, step)]
    if (node.tail > node.start) return [{ at: node.tail, remove: 0, insert: `, ${writeFlowFields([field])}` }]
    const block = entry && parent && !parent.flow ? openAsBlock(text, holder, field, step) : undefined
    return (
      block ?? [
        {
          at: node.start + 1,
          remove: 0,
          insert: ` ${writeFlowFields([field])}${text[node.start + 1] === '}' ? ' ' : ''}`,
        },
      ]
    )
  }
  if (!entry || !parent || !isNull(node))
    throw new DkimError('bad-manifest', `${holder.path} is no map: correct it first`)
  return (
    (parent.flow ? undefined : openAsBlock(text, holder, field, step)) ??
    fillNull(text, holder, writeFlow({ fields: [field] }))
  )
}

/** Puts a value where one was left out, or where `null` stands. */
export function fillNull(text: string, { node, entry }: Holder, insert: string): Splice[] {
  const keyEnd = entry?.key.end ?? node.start
  const colon = /[ \t]*:/y
  colon.lastIndex = keyEnd
  const separator = colon.test(text) ? ' ' : ': '
  return [
    { at: node.start, remove: node.end - node.start, insert: node.end > node.start ? insert : separator + insert },
  ]
}

/** Whole lines after the line of the map's last value. */
function blockField(text: string, map: MapNode, [name, value]: readonly [string, Written], step: number): Splice {
  const indent = columnOf(text, map.start)
  const at = endOfBlock(text, map.tail, indent)
  const layout = { indent, step, eol: lineEnd(text, at) }
  return { at, remove: 0, insert: linesAt(text, at, writeBlockField(name, value, layout)) }
}

/** `name:`, `name: {}` and `name: null` become `name:` with lines below, if nothing else stands on the line but a comment. */
function openAsBlock(
  text: string,
  { node, entry }: Holder,
  [name, value]: readonly [string, Written],
  step: number,
): Splice[] | undefined {
  const key = entry?.key
  if (!key) return undefined
  const colon = /[ \t]*:/y
  colon.lastIndex = key.end
  if (!colon.test(text)) return undefined
  const afterColon = colon.lastIndex
  const feed = text.indexOf('\n', afterColon)
  const rest = text.slice(node.end, feed < 0 ? text.length : feed)
  // An anchor may stand before the value, and stays.
  const before = /^([ \t]*(?:&\S+)?)[ \t]*$/.exec(text.slice(afterColon, node.start))?.[1]
  if (before === undefined || !/^[ \t]*(?:[ \t]#.*)?\r?$/.test(rest)) return undefined
  if (!/^ *$/.test(text.slice(lineStart(text, key.start), key.start))) return undefined
  const indent = columnOf(text, key.start) + step
  const at = endOfBlock(text, Math.max(afterColon, node.end), indent)
  const layout = { indent, step, eol: lineEnd(text, at) }
  const gap = afterColon + before.trimEnd().length
  return [
    { at: gap, remove: node.end > node.start ? node.end - gap : 0, insert: '' },
    { at, remove: 0, insert: linesAt(text, at, writeBlockField(name, value, layout)) },
  ]
}

/** Adds an item at the end of a list. */
export function insertItem(text: string, holder: Holder, item: string): Splice[] {
  const { node } = holder
  const written = writeScalar(item)
  if (isNull(node)) return fillNull(text, holder, `[${written}]`)
  if (node.kind !== 'list') throw new DkimError('bad-manifest', `${holder.path} is no list: correct it first`)
  if (node.flow && node.tail > node.start) return [{ at: node.tail, remove: 0, insert: `, ${written}` }]
  if (node.flow) return [{ at: node.start + 1, remove: 0, insert: written }]
  const first = node.items[0]?.start ?? node.start
  const dash = /^ *- */.exec(text.slice(lineStart(text, first), first))?.[0] ?? ''
  const at = endOfBlock(text, node.tail, dash.indexOf('-'))
  return [{ at, remove: 0, insert: linesAt(text, at, `${dash}${written}`) }]
}
