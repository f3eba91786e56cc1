import type { RunFacts } from './output.js'
import type { Tally } from './tally.js'

/** What is told at the end: the counts, what was guessed, what was passed over. */
export function sumUp(tally: Tally, { skipped, interrupted }: Pick<RunFacts, 'skipped' | 'interrupted'>): string {
  const lines = [`${interrupted ? 'done before the end: ' : ''}${tally.sum()}`]
  const { guessed } = tally
  if (guessed) {
    const { tried, absent, wildcard, unavailable } = guessed
    const missed = [
      `${absent} are not there`,
      ...(wildcard > 0 ? [`${wildcard} only by a wildcard`] : []),
      ...(unavailable > 0 ? [`${unavailable} could not be asked for`] : []),
    ]
    lines.push(
      `these are guesses: of ${tried} usual selectors ${missed.join(', ')}; others may exist, --selector names them`,
    )
  }
  if (skipped) lines.push(`${skipped} line${skipped === 1 ? '' : 's'} named no owner`)
  return `${lines.join('\n')}\n`
}
