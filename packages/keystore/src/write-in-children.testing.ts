import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformFileSync } from '@swc/core'

/** Writes each path in turn, and says after each what came of it: `put`, or the code of the error. */
const script = `
import { readFileSync } from 'node:fs'
import { replaceFile, writeOnce } from './write-once.js'
const { paths, content, replace } = JSON.parse(readFileSync(process.argv[2]))
process.stdout.write('ready\\n')
process.stdin.once('data', () => {
  for (const path of paths) {
    let outcome = 'put'
    try {
      (replace ? replaceFile : writeOnce)(path, Buffer.from(content))
    } catch (error) {
      outcome = error.code ?? String(error)
    }
    process.stdout.write(outcome + '\\n')
  }
  process.exit()
})
`

/** The real writeOnce() and replaceFile() as a program of its own, so that several processes can meet: the path of the program. */
export function buildWriter(folder: string): string {
  const sources = { 'write-once': 'write-once.ts', error: '../../core/src/error.ts' }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  for (const [name, source] of Object.entries(sources)) {
    const { code } = transformFileSync(fileURLToPath(new URL(source, import.meta.url)), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    })
    writeFileSync(join(folder, `${name}.js`), code.replace(/(['"])@dkimkit\/core\1/, "'./error.js'"))
  }
  writeFileSync(join(folder, 'writer.js'), script)
  chmodSync(folder, 0o755)
  return join(folder, 'writer.js')
}

interface Writer {
  readonly process: ChildProcess
  /** What came of each path, when the process has ended. */
  readonly outcomes: Promise<string[]>
}

let tasks = 0

/** A process that is loaded and waits for start(); one that runs as another user where `uid` is given. */
export async function startWriter(
  program: string,
  paths: readonly string[],
  content: string,
  options: { readonly uid?: number; readonly replace?: true } = {},
): Promise<Writer> {
  const { replace, ...spawnOptions } = options
  const task = join(dirname(program), `task-${tasks++}.json`)
  writeFileSync(task, JSON.stringify({ paths, content, replace }))
  const child = spawn(process.execPath, [program, task], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...spawnOptions,
  })
  let output = ''
  child.stdout.on('data', (data: Buffer) => {
    output += data
  })
  const outcomes = new Promise<string[]>((resolve) => {
    child.once('close', () => resolve(output.split('\n').slice(1, -1)))
  })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  return { process: child, outcomes }
}

/** Lets it write. */
export function start({ process }: Writer): void {
  process.stdin?.write('go')
}
