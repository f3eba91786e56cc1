/** A part of the report: lines that belong together around rows that may be left out from the end. */
export interface Section {
  readonly open: string
  /** Each without its line end. */
  readonly rows: readonly string[]
  readonly close: string
  /** What one row is, for 'and 3 more findings'. */
  readonly noun: string
}

export interface FitOptions {
  /** Characters of the whole. */
  readonly most: number
  /** Rows of one section, however much room there is. */
  readonly mostRows: number
  readonly sayLeft: SayLeft
}

/** Says how many rows were left out, and where they are. */
export type SayLeft = (count: number, noun: string) => string

/**
 * Joins sections to a text within limits: rows of the last sections go first, and what is left out is
 * said in their place. A section without rows that does not fit goes whole.
 */
export function fitSections(sections: readonly Section[], { most, mostRows, sayLeft }: FitOptions): string {
  const kept = sections.map(({ rows }) => Math.min(rows.length, mostRows))
  const texts = sections.map((section, at) => textOf(section, kept[at] ?? 0, sayLeft))
  let length = texts.reduce((sum, text) => sum + text.length, 0)
  for (let at = sections.length - 1; at > 0 && length > most; at--) {
    const section = sections[at]
    if (!section) continue
    const whole = texts[at]?.length ?? 0
    // The most rows that fit; finding it by halves keeps long sections cheap.
    let [low, high] = [0, kept[at] ?? 0]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (length - whole + textOf(section, middle, sayLeft).length <= most) low = middle
      else high = middle - 1
    }
    texts[at] = low === 0 && section.rows.length === 0 ? '' : textOf(section, low, sayLeft)
    length += (texts[at]?.length ?? 0) - whole
  }
  return texts.join('')
}

function textOf({ open, rows, close, noun }: Section, count: number, sayLeft: SayLeft): string {
  const left = rows.length - count
  const shown = rows.slice(0, count).map((row) => `${row}\n`)
  return `${open}${shown.join('')}${left > 0 ? `\n${sayLeft(left, noun)}\n` : ''}${close}`
}
