import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect } from '@jest/globals'
import { problemsOf } from './document-schema.testing.js'
import { leaksIn } from './find-leak.testing.js'
import type { Io } from './io.js'
import { run } from './run.js'

export interface RunOptions {
  /** @default a new folder, gone afterwards */
  readonly cwd?: string
  readonly env?: Io['env']
  readonly stdin?: string | Uint8Array
  /** @default no terminal on either side */
  readonly terminal?: { readonly out: boolean; readonly err: boolean }
  /** @default one that never aborts */
  readonly signal?: AbortSignal
  /** Called with all that was printed so far whenever more is, so that a test waits for a line and not for a time. */
  readonly onOutput?: (printed: { readonly out: string; readonly err: string }) => void
}

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** The day of every run. */
const today = new Date('2026-11-20T09:00:00Z')

/**
 * Runs a command line in memory. Whatever the test is about, a JSON document must fit the schema, stderr after misuse
 * must be one line, and neither side may hold a part of a private key that lies in the folder.
 */
export async function runCommand(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { cwd } = options
  return cwd === undefined ? inFolder((folder) => runIn(folder, argv, options)) : runIn(cwd, argv, options)
}

async function runIn(cwd: string, argv: readonly string[], options: RunOptions): Promise<Ran> {
  let out = ''
  let err = ''
  const stdin = Readable.from([Buffer.from(options.stdin ?? '')])
  const code = await run(argv, {
    cwd,
    env: options.env ?? {},
    stdin,
    print: (text) => {
      out += text
      options.onOutput?.({ out, err })
    },
    ready: () => undefined,
    tell: (text) => {
      err += text
      options.onOutput?.({ out, err })
    },
    terminal: { out: false, err: false, columns: 80, ...options.terminal },
    signal: options.signal ?? new AbortController().signal,
    now: () => today,
  })
  expect(leaksIn(out + err, cwd)).toEqual([])
  if (out.startsWith('{\n  "schema"')) expect(problemsOf(JSON.parse(out))).toEqual([])
  if (out.startsWith('{"schema"'))
    for (const line of out.trimEnd().split('\n')) expect(problemsOf(JSON.parse(line))).toEqual([])
  if (code === 2 && argv.length > 0) {
    expect(out).toBe('')
    expect(err).toMatch(/^dkimkit: [^\n]+\n$/)
    expect(err).not.toContain('fault of dkimkit')
  }
  return { code, out, err }
}

interface Document {
  readonly findings: readonly {
    readonly code: string
    readonly severity: string
    readonly owner?: string
    readonly at?: object
  }[]
}

/** The one document of a run with `--json`. */
export async function runJson<Own = unknown>(
  argv: readonly string[],
  options: RunOptions = {},
): Promise<Document & Own> {
  return JSON.parse((await runCommand([...argv, '--json'], options)).out)
}

/** The codes of the findings of a run with `--json`. */
export async function codesOf(argv: readonly string[], options: RunOptions = {}): Promise<string[]> {
  return (await runJson(argv, options)).findings.map(({ code }) => code)
}

/** Calls with a new folder that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'dkimkit-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
