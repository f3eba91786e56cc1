import { spawn } from 'node:child_process'

export interface RunProgramOptions {
  readonly folder?: string
  readonly input?: string
}

/** What came of a program: -1 when it was killed. */
export interface ProgramRun {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Debian's own: another python3 may come first on the path, and knows nothing of Debian's packages. */
export const python = '/usr/bin/python3'
export const perl = '/usr/bin/perl'

/** Runs a program to its end while this process goes on serving DNS. Rejects when there is no such program. */
export function runProgram(
  program: string,
  args: readonly string[],
  { folder, input = '' }: RunProgramOptions = {},
): Promise<ProgramRun> {
  const child = spawn(program, args, { cwd: folder })
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (part: string) => {
      output[name] += part
    })
  }
  // A program may end without reading all.
  child.stdin.on('error', () => {}).end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, ...output }))
  })
}
