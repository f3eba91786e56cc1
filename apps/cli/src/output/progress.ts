import type { Io } from '../io.js'

/** A line on stderr that says how far long work is. */
export interface Progress {
  update(done: number, total: number | undefined, what: string): void
  /** Clears the line. */
  end(): void
}

/** Shown after a second, ten times a second at most, and only on a terminal: a log gets no progress. */
export function progressFor(io: Io, quiet: boolean): Progress {
  const started = Date.now()
  let shown = 0
  return {
    update(done, total, what) {
      const now = Date.now()
      if (quiet || !io.terminal.err || now - started < 1000 || now - shown < 100) return
      shown = now
      io.tell(`\r\x1b[K${done}${total === undefined ? '' : ` of ${total}`} ${what}`)
    },
    end() {
      if (shown > 0) io.tell('\r\x1b[K')
      shown = 0
    },
  }
}
