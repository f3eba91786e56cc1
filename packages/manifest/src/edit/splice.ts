/** Takes `remove` characters away at an offset and puts `insert` there. */
export interface Splice {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

/** The text with every splice made: they do not overlap, and those at one offset are made in their order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = []
  let done = 0
  for (const { at, remove, insert } of [...splices].sort((one, other) => one.at - other.at)) {
    pieces.push(text.slice(done, at), insert)
    done = at + remove
  }
  pieces.push(text.slice(done))
  return pieces.join('')
}
