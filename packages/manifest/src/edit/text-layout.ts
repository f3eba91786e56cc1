import type { MapNode } from '../tree/node.js'

/** Blanks a level, as the file has them at its first nested map; two where it has none. */
export function indentStep(text: string, root: MapNode): number {
  for (const { value } of root.entries) {
    if (value.kind === 'map' && !value.flow && value.entries.length > 0) {
      const step = columnOf(text, value.start)
      if (step > 0 && step <= 8) return step
    }
  }
  return 2
}

/** How many characters stand before an offset on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** The offset after the line in which a value ends, comments on that line included. */
export function afterLine(text: string, end: number): number {
  // A block scalar ends after its last line end.
  if (text[end - 1] === '\n') return end
  const feed = text.indexOf('\n', end)
  return feed < 0 ? text.length : feed + 1
}

/**
 * Where a line is put after the last one of a collection: behind the comments that follow at its indentation or deeper,
 * which are about what stands above them.
 */
export function endOfBlock(text: string, end: number, indent: number): number {
  let last = afterLine(text, end)
  const comment = /( *)(#[^\n]*)?\r?(?:\n|$)/y
  for (let at = last; at < text.length; at = comment.lastIndex) {
    comment.lastIndex = at
    const found = comment.exec(text)
    if (!found) break
    if (found[2] === undefined) continue
    if ((found[1]?.length ?? 0) < indent) break
    last = comment.lastIndex
  }
  return last
}

/** The line end in use at an offset: that of the line before it. */
export function lineEnd(text: string, offset: number): string {
  const feed = text.lastIndexOf('\n', offset - 1)
  const near = feed < 0 ? text.indexOf('\n') : feed
  return near > 0 && text[near - 1] === '\r' ? '\r\n' : '\n'
}

/** Lines put in at an offset where a line begins, or at the end of a text that lacks its last line end. */
export function linesAt(text: string, at: number, lines: string): string {
  const eol = lineEnd(text, at)
  return at > 0 && text[at - 1] !== '\n' ? `${eol}${lines}` : `${lines}${eol}`
}
