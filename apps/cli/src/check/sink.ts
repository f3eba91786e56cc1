import type { Io } from '../io.js'
import type { ResultsFile } from './results-file.js'

/** Where results go. What comes in one turn of the event loop is written at once: each write costs more than a result. */
export interface Sink {
  write(text: string): void
  /** Writes what was kept back. */
  flush(): void
  /** Resolves when more may be written; undefined when it may at once. */
  ready(): Promise<void> | undefined
}

/** What is not kept back any longer, in characters. */
const mostKept = 65_536

/** Results go to stdout, or to the file that they are collected in. */
export function sinkFor(io: Io, file: ResultsFile | undefined): Sink {
  const out = file ? file.append : io.print
  let kept: string[] = []
  let size = 0
  let failed: unknown
  function flush(): void {
    if (kept.length === 0) return
    const text = kept.join('')
    kept = []
    size = 0
    out(text)
  }
  function flushLater(): void {
    try {
      flush()
    } catch (error) {
      // Nobody waits for this turn: the next write tells.
      failed = error
    }
  }
  return {
    write(text) {
      if (failed) throw failed
      if (kept.length === 0) setImmediate(flushLater)
      kept.push(text)
      size += text.length
      if (size >= mostKept) flush()
    },
    flush() {
      if (failed) throw failed
      flush()
    },
    ready: () => (file ? undefined : io.ready()),
  }
}

/** Writes pieces, no faster than they are taken. */
export async function writeAll(pieces: Iterable<string>, sink: Sink): Promise<void> {
  for (const piece of pieces) {
    sink.write(piece)
    await sink.ready()
  }
  sink.flush()
}
