import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findProgram } from './daemon.js'

const run = promisify(execFile)

/** What a server's own tool prints. Rejects with its error output when it fails. */
export async function runTool(name: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(await findProgram(name), args, { maxBuffer: 2 ** 26 })
  return stdout
}
