/**
 * How many letters were added, lost, changed or swapped with their neighbour between two words (optimal string
 * alignment), up to `limit`; `undefined` beyond it. The work is bounded by the length of the longer word times `limit`.
 *
 * A changed digit is never a slip: `dkim1` and `dkim2` are two hosts.
 */
export function editDistance(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return undefined
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let edits = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1))
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) edits = Math.min(edits, at(beforeLast, column - 2) + 1)
      current.push(edits)
    }
    if (Math.min(...current) > limit) return undefined
    beforeLast = last
    last = current
  }
  const edits = at(last, b.length)
  return edits <= limit ? edits : undefined
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
