/** The word that a mistyped one was most likely meant to be, or undefined where none is within a third of its letters. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  let nearest: string | undefined
  let least = Math.max(2, Math.floor(Math.min(typed.length, 30) / 3)) + 1
  for (const word of words) {
    const distance = editDistance(typed.slice(0, 100).toLowerCase(), word.toLowerCase())
    if (distance >= least) continue
    nearest = word
    least = distance
  }
  return nearest
}

/** How many letters must be added, taken away or replaced to make one word of the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (let column = 1; column <= to.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
