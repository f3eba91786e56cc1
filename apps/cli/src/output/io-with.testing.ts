import { Readable } from 'node:stream'
import type { Io } from '../io.js'

/** An Io of which only the terminal and the environment matter; what is told is kept. */
export function ioWith({
  out = false,
  err = false,
  env = {},
}: {
  out?: boolean
  err?: boolean
  env?: Io['env']
}): Io & {
  readonly told: readonly string[]
} {
  const told: string[] = []
  return {
    cwd: '/',
    env,
    stdin: Readable.from([]),
    print: () => undefined,
    ready: () => undefined,
    tell: (text) => void told.push(text),
    terminal: { out, err, columns: 80 },
    signal: new AbortController().signal,
    now: () => new Date(0),
    told,
  }
}
