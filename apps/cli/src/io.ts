import type { Readable } from 'node:stream'

/** Everything that a command sees of the process, so that tests can run it without one. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: Readable & { readonly isTTY?: boolean }
  /** Results: what a pipe wants to read. */
  print(text: string): void
  /** Resolves when what was printed is taken, so that much output waits for a slow reader; undefined where it is already. */
  ready(): Promise<void> | undefined
  /** Everything else: progress, advice, trouble. */
  tell(text: string): void
  /** Whether stdout, and stderr, are terminals. */
  readonly terminal: { readonly out: boolean; readonly err: boolean; readonly columns: number }
  /** Ends a command early: Ctrl-C, or a pipe that was closed. */
  readonly signal: AbortSignal
  now(): Date
}
