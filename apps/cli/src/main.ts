import { once } from 'node:events'
import type { Io } from './io.js'
import { run } from './run.js'

/** 128 + the number of SIGPIPE, as shells count. */
const brokenPipeCode = 141

/** How long a reader may take for what was printed before the end, in milliseconds. */
const slowReader = 1000

const abort = new AbortController()

/** What is being written is written in one turn of the event loop, so nothing is half-written when this is called. */
function tellEnd(reason: string): void {
  // A command that prints as it goes prints its end in this turn.
  abort.abort()
  process.stderr.write(`${process.stderr.isTTY ? '\r\x1b[K' : ''}dkimkit: ${reason}\n`)
}

function stop(code: number, reason: string): never {
  tellEnd(reason)
  process.exit(code)
}

/**
 * Ends by the signal itself: the shell sees 130 or 143, and that its script was interrupted. An exit would wait for every
 * key that is being made; only what was printed has a moment to go out.
 */
function stopOn(signal: 'SIGINT' | 'SIGTERM', reason: string): void {
  process.once(signal, () => {
    const end = (): void => void process.kill(process.pid, signal)
    tellEnd(reason)
    setTimeout(end, slowReader)
    process.stdout.write('', end)
  })
}

let draining: Promise<void> | undefined

/** One for all that wait. */
function drained(): Promise<void> {
  draining ??= once(process.stdout, 'drain').then(() => {
    draining = undefined
  })
  return draining
}

stopOn('SIGINT', 'interrupted')
stopOn('SIGTERM', 'terminated')
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') stop(brokenPipeCode, 'the output was closed before all of it was written')
  stop(2, `the output cannot be written (${error.code ?? error.message})`)
})
process.stderr.on('error', () => process.exit(brokenPipeCode))

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  print: (text) => void process.stdout.write(text),
  ready: () => (process.stdout.writableNeedDrain ? drained() : undefined),
  // After what was printed before it, and not at all where that cannot be written: its end is then one line.
  tell: (text) => void process.stdout.write('', (error) => error ?? process.stderr.write(text)),
  terminal: {
    out: process.stdout.isTTY === true,
    err: process.stderr.isTTY === true,
    columns: process.stdout.columns ?? 80,
  },
  signal: abort.signal,
  now: () => new Date(),
}

process.exitCode = await run(process.argv.slice(2), io)
