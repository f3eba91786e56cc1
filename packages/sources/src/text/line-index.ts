import type { Place } from '@dkimkit/core'

/** Turns an offset of a text, in UTF-16 units, into a place of its file. */
export type PlaceOf = (offset: number) => Place

/** Places in a text. Lines end at a line feed, as editors count them; a byte order mark takes no column. */
export function indexLines(text: string, file: string): PlaceOf {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const mark = text.startsWith('\ufeff') ? 1 : 0
  return (offset) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    const column = offset - (starts[low] ?? 0) + 1 - (low === 0 ? mark : 0)
    return { file, line: low + 1, column: Math.max(1, column) }
  }
}
