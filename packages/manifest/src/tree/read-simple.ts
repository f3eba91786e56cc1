import { type AliasBook, mergeMaps, newAliasBook, noteAnchor } from './alias-book.js'
import { limits } from './limits.js'
import type { ListNode, MapEntry, MapNode, TreeNode } from './node.js'
import {
  countedNull,
  readAnchor,
  readKey,
  readValue,
  restIsBlank,
  type SimpleText,
  skipBlanks,
} from './read-simple-value.js'
import { TreeLimit } from './tree-problem.js'

/** An expression that tries a line of millions of characters runs out of memory; a key of 4096 bits has 736. */
const longestLine = 65_536

/** A map or list in block style that is still open. */
interface Frame {
  readonly indent: number
  readonly node: MapNode | ListNode
  readonly anchor: Anchor | undefined
  readonly merges: TreeNode[]
  /** Where a collection may still come in place of a value that was left out. */
  open: OpenValue | undefined
}

interface OpenValue {
  readonly place: MapEntry | number
  readonly anchor: Anchor | undefined
}

interface Anchor {
  readonly name: string
  /** The size of the book before the anchor's node. */
  readonly before: number
}

/**
 * Reads the YAML that people write line by line: maps and lists in block style, values and collections in flow style on
 * one line, comments, anchors, aliases and merge keys. Gives undefined for all else (text over several lines, escapes,
 * tags, tabs, errors), which the general reader then reads; for what it reads it gives the same tree, ten times as fast.
 * Throws `TreeLimit`.
 */
export function readSimple(text: string): MapNode | undefined {
  const frames: Frame[] = []
  const book = newAliasBook()
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf('\n', from)
    const next = feed < 0 ? text.length : feed + 1
    let to = feed < 0 ? text.length : feed
    if (to > from && text.charCodeAt(to - 1) === 13) to--
    if (to - from > longestLine) return undefined
    let at = from
    while (at < to && text.charCodeAt(at) === 32) at++
    if (at < to && text.charCodeAt(at) !== 35 && !readLine({ text, at, to, book }, at - from, frames)) return undefined
    if (book.size - book.aliased > limits.tokens) throw new TreeLimit('tokens', from)
    from = next
  }
  return closeAll(frames, book)
}

function readLine(line: SimpleText, indent: number, frames: Frame[]): boolean {
  const isItem = line.text.charCodeAt(line.at) === 45
  if (isItem && line.at + 1 < line.to && line.text.charCodeAt(line.at + 1) !== 32) return false
  const frame = frameFor(line, indent, isItem, frames)
  if (!frame) return false
  return isItem ? readItem(line, indent, frame, frames) : readEntry(line, frame)
}

/** The frame that a line belongs to; opens and closes frames. */
function frameFor(line: SimpleText, indent: number, isItem: boolean, frames: Frame[]): Frame | undefined {
  let top = frames.at(-1)
  if (!top) return indent === 0 && !isItem ? openFrame(line, indent, isItem, frames) : undefined
  if (indent > top.indent) return top.open ? openFrame(line, indent, isItem, frames) : undefined
  // A list may stand at the indentation of its own key.
  if (indent === top.indent && isItem && top.node.kind === 'map')
    return top.open ? openFrame(line, indent, isItem, frames) : undefined
  while (top && (top.indent > indent || (top.node.kind === 'list' && !isItem))) {
    if (!closeFrame(frames, line.book)) return undefined
    top = frames.at(-1)
  }
  if (!top || top.indent !== indent || (top.node.kind === 'list') !== isItem) return undefined
  return isNullAnchored(top) ? undefined : top
}

function openFrame(line: SimpleText, indent: number, isItem: boolean, frames: Frame[]): Frame {
  const start = line.at
  const node: MapNode | ListNode = isItem
    ? { kind: 'list', start, end: start, tail: start, flow: false, items: [] }
    : { kind: 'map', start, end: start, tail: start, flow: false, entries: [] }
  const parent = frames.at(-1)
  if (parent) setOpen(parent, node)
  else line.book.size++
  const frame: Frame = { indent, node, anchor: parent?.open?.anchor, merges: [], open: undefined }
  if (parent) parent.open = undefined
  frames.push(frame)
  return frame
}

function setOpen({ node, open }: Frame, value: TreeNode): void {
  if (typeof open?.place === 'number' && node.kind === 'list') node.items[open.place] = value
  else if (typeof open?.place === 'object') open.place.value = value
}

/** A collection ends where its last value ends. False where the general reader must say what is wrong. */
function closeFrame(frames: Frame[], book: AliasBook): boolean {
  const frame = frames.pop()
  if (!frame || isNullAnchored(frame)) return false
  const { node, anchor, merges } = frame
  node.end = node.tail
  const parent = frames.at(-1)
  if (parent) parent.node.tail = node.end
  if (node.kind === 'map' && mergeMaps(node, merges, book).length > 0) return false
  if (anchor) noteAnchor(book, anchor.name, node, anchor.before)
  return true
}

function closeAll(frames: Frame[], book: AliasBook): MapNode | undefined {
  const root = frames[0]?.node
  while (frames.length > 0) if (!closeFrame(frames, book)) return undefined
  return root?.kind === 'map' ? root : undefined
}

/** An anchor of a value that was left out for good is rare: left to the general reader. */
function isNullAnchored({ open }: Frame): boolean {
  return open?.anchor !== undefined
}

function readEntry(line: SimpleText, frame: Frame): boolean {
  const { node } = frame
  if (node.kind !== 'map' || isNullAnchored(frame)) return false
  const isMerge = line.text.startsWith('<<: ', line.at)
  if (isMerge) {
    line.at += 3
    line.book.size++
  }
  const key = isMerge ? undefined : readKey(line)
  if (!key && !isMerge) return false
  const after = line.at
  skipBlanks(line)
  const before = line.book.size
  const name = readAnchor(line)
  const anchor = name === undefined ? undefined : { name, before }
  const isEmpty = line.at === line.to || (line.at > after && line.text.charCodeAt(line.at) === 35)
  const value = isEmpty ? countedNull(line, after) : readAnchored(line, anchor)
  if (!value || (!isEmpty && !restIsBlank(line))) return false
  node.tail = value.end
  frame.open = undefined
  if (!key) {
    frame.merges.push(value)
    return !isEmpty
  }
  const entry: MapEntry = { key, value }
  node.entries.push(entry)
  if (isEmpty) frame.open = { place: entry, anchor }
  return true
}

function readItem(line: SimpleText, indent: number, frame: Frame, frames: Frame[]): boolean {
  const { node } = frame
  if (node.kind !== 'list' || isNullAnchored(frame)) return false
  const dash = line.at
  line.at++
  skipBlanks(line)
  const start = line.at
  const isEmpty = start === line.to || line.text.charCodeAt(start) === 35
  if (isEmpty || readKey({ ...line, book: newAliasBook() })) {
    const value = countedNull(line, dash + 1)
    node.tail = value.end
    frame.open = { place: node.items.push(value) - 1, anchor: undefined }
    return isEmpty || readEntry(line, openFrame(line, indent + start - dash, false, frames))
  }
  if (line.text.charCodeAt(start) === 45) return false
  frame.open = undefined
  const before = line.book.size
  const name = readAnchor(line)
  const value = readAnchored(line, name === undefined ? undefined : { name, before })
  if (!value || !restIsBlank(line)) return false
  node.tail = value.end
  node.items.push(value)
  return true
}

function readAnchored(line: SimpleText, anchor: Anchor | undefined): TreeNode | undefined {
  const value = readValue(line, 'block')
  if (!value || !anchor) return value
  if (value.kind === 'alias') return undefined
  noteAnchor(line.book, anchor.name, value, anchor.before)
  return value
}
