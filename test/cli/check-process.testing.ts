import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { startTestServer, type TestServer } from '@dkimkit/dns/testing'
import { bin } from './run-dkimkit.testing.js'

const value = 'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo='

export function ownerAt(selector: string): string {
  return `${selector}._domainkey.example.com`
}

/** So many selectors: n0, n1… */
export function manySelectors(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `n${index}`)
}

/** The zone of example.com, with a key at each of the selectors. */
export function zoneOf(selectors: readonly string[]): Record<string, { owner: string; type: string; value: string }[]> {
  return { 'example.com': selectors.map((selector) => ({ owner: ownerAt(selector), type: 'TXT', value })) }
}

/** A name server in this process. */
export function serve(selectors: readonly string[]): Promise<TestServer> {
  return startTestServer({ zones: zoneOf(selectors) })
}

/** As the command line names it. */
export function named({ address, port }: TestServer): string {
  return `${address}:${port}`
}

/** The command at work, and what it printed so far. */
export interface Running {
  readonly child: ChildProcessWithoutNullStreams
  /** The end: the exit code, or the signal. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>
  readonly printed: { out: string; err: string }
}

/** Starts the built command; `read: false` leaves its stdout to the caller. */
export function start(argv: readonly string[], options: { readonly cwd: string; readonly read?: boolean }): Running {
  const child = spawn(process.execPath, [bin, ...argv], { cwd: options.cwd, stdio: 'pipe' })
  child.stdin.end()
  const printed = { out: '', err: '' }
  const keep = (side: 'out' | 'err', text: string): void => {
    printed[side] += text
  }
  if (options.read !== false) child.stdout.setEncoding('utf8').on('data', (text) => keep('out', text))
  child.stderr.setEncoding('utf8').on('data', (text) => keep('err', text))
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }))
  return { child, ended, printed }
}

/** The most memory that a process had so far, in MB (`VmHWM` of proc(5)). */
export function peakMemory(pid: number): number {
  try {
    const [, kilobytes = '0'] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  } catch {
    // It has ended.
    return 0
  }
}
