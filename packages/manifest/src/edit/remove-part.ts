import { DkimError } from '@dkimkit/core'
import type { ListNode, MapEntry, MapNode, TreeNode } from '../tree/node.js'
import { holdsShared } from './holder.js'
import type { Splice } from './splice.js'
import { afterLine, lineStart } from './text-layout.js'

/** Takes an entry out of a map, with the comments on its own lines; comments above and below it stay. */
export function removeEntry(text: string, map: MapNode, entry: MapEntry, path: string): Splice {
  if (entry.key.shared || holdsShared(entry.value)) {
    throw new DkimError(
      'unsupported',
      `${path} holds an anchor that is used elsewhere in the file: write that out first`,
    )
  }
  const spans = map.entries
    .filter(({ merged }) => !merged)
    .map(({ key, value }) => ({ start: key.start, end: value.end }))
  const index = map.entries.indexOf(entry)
  return map.flow
    ? removeFlowPart(text, spans, index)
    : removeLines(text, entry.key.start, entry.value.end, /^ *$/, path)
}

/** Takes an item out of a list. */
export function removeItem(text: string, list: ListNode, item: TreeNode, path: string): Splice {
  if (list.flow) return removeFlowPart(text, list.items, list.items.indexOf(item))
  return removeLines(text, item.start, item.end, /^ *- *(?:&\S+ +)?$/, path)
}

function removeLines(text: string, start: number, end: number, before: RegExp, path: string): Splice {
  const at = lineStart(text, start)
  if (!before.test(text.slice(at, start))) {
    throw new DkimError(
      'unsupported',
      `${path} is written in a form that cannot be edited: write it as 'name:' on a line of its own`,
    )
  }
  return { at, remove: afterLine(text, end) - at, insert: '' }
}

/** One part of a flow collection and one comma; where a comment stands between, the comment stays. */
function removeFlowPart(text: string, parts: readonly { start: number; end: number }[], index: number): Splice {
  const part = parts[index]
  const before = parts[index - 1]
  const after = parts[index + 1]
  if (!part) throw new DkimError('bad-argument', 'no such part of a list or map')
  if (after) {
    const between = text.slice(part.end, after.start)
    const end = /^[ \t]*,[ \t]*$/.test(between) ? after.start : pastComma(text, part.end)
    return { at: part.start, remove: end - part.start, insert: '' }
  }
  if (before && /^[ \t\r\n]*,[ \t\r\n]*$/.test(text.slice(before.end, part.start))) {
    return { at: before.end, remove: part.end - before.end, insert: '' }
  }
  return { at: part.start, remove: pastComma(text, part.end) - part.start, insert: '' }
}

/** The offset after the next comma that only blanks and comments part from an offset; the offset itself where none does. */
function pastComma(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === ',') return at + 1
    if (character === '#') at = (text.indexOf('\n', at) + 1 || text.length + 1) - 1
    else if (!' \t\r\n'.includes(character)) break
  }
  return from
}
