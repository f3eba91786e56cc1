import type { Place } from '@dkimkit/core'

/** Turns offsets of a text into places. */
export interface LineIndex {
  placeOf(offset: number): Place
  /** The line of an offset, from 1. */
  lineOf(offset: number): number
}

/** Lines end at a line feed, as editors count them; a CR before it belongs to the line end. */
export function indexLines(text: string, file: string): LineIndex {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  // Offsets mostly come in order: looked for around the line of the last one, at growing distance.
  let last = 0
  const lineOf = (offset: number): number => {
    let from = last
    let to = last + 1
    for (let step = 1; from > 0 && (starts[from] ?? 0) > offset; step *= 2) from = Math.max(0, from - step)
    for (let step = 1; to < starts.length && (starts[to] ?? 0) <= offset; step *= 2)
      to = Math.min(starts.length, to + step)
    while (to - from > 1) {
      const middle = (from + to) >> 1
      if ((starts[middle] ?? 0) <= offset) from = middle
      else to = middle
    }
    last = from
    return from + 1
  }
  return {
    lineOf,
    placeOf(offset: number): Place {
      const line = lineOf(offset)
      return { file, line, column: offset - (starts[line - 1] ?? 0) + 1 }
    },
  }
}
