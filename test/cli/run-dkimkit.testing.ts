import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@jest/globals'
import { leaksIn } from '../../apps/cli/src/find-leak.testing.js'

/** What was built, as the user starts it. */
export const bin = fileURLToPath(new URL('../../apps/cli/bin/dkimkit.js', import.meta.url))

/** One line of trouble, and no stack. */
export const oneLine = /^dkimkit: [^\n]+\n$/

export interface ShellOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
}

/** A new folder below that of the system; the caller removes it. */
export function newFolder(): string {
  return mkdtempSync(join(realpathSync(tmpdir()), 'dkimkit-cli-'))
}

/**
 * Runs a bash script in which `dkimkit` is the built command, started by $PREFIX where that is set. Whatever the test is
 * about, nothing that is printed may hold a part of a private key that lies in the folder.
 */
export function shell(script: string, { cwd, env, input }: ShellOptions): SpawnSyncReturns<string> {
  const ran = spawnSync('bash', ['-c', `dkimkit() { $PREFIX "${process.execPath}" "${bin}" "$@"; }\n${script}`], {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: cwd, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: 50_000,
    ...(input === undefined ? {} : { input }),
  })
  expect(leaksIn(ran.stdout + ran.stderr, cwd)).toEqual([])
  return ran
}

/** Whether a command works on this machine. */
export function canRun(command: string, ...argv: readonly string[]): boolean {
  return spawnSync(command, argv).status === 0
}
