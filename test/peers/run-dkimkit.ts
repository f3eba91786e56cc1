import { fileURLToPath } from 'node:url'
import { runProgram } from './run-program.js'

const program = fileURLToPath(new URL('../../apps/cli/bin/dkimkit.js', import.meta.url))

/** Runs the built command with `--json`, and gives its exit code and the document that it prints. */
export async function runDkimkit<Document>(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly document: Document }> {
  const { code, stdout, stderr } = await runProgram(process.execPath, [program, ...args, '--json'])
  if (stdout === '') throw new Error(`dkimkit ${args.join(' ')}: ${stderr}`)
  return { code, document: JSON.parse(stdout) }
}
