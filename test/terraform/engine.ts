import { type ChildProcess, spawn } from 'node:child_process'
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** A Terraform or OpenTofu that is installed here. */
export interface Engine {
  readonly name: string
  readonly binary: string
  readonly version: string
}

/** What came of one command: its exit code (-1 when it was killed), and both outputs in the order they came. */
export interface Run {
  readonly code: number
  readonly output: string
}

/** What the engine says a state holds. */
export interface Shown {
  readonly values?: {
    readonly outputs?: Readonly<Record<string, { readonly value: unknown }>>
    readonly root_module: {
      readonly resources: readonly { readonly address: string; readonly values: Readonly<Record<string, unknown>> }[]
    }
  }
}

/** A folder with a configuration, and an engine to run in it. */
export interface Workspace {
  readonly folder: string
  /** The temporary folder that the engine and its providers use. */
  readonly temporary: string
  /** Replaces the configuration. */
  configure(text: string): Promise<void>
  /** Runs a command; `onOutput` sees all that was written so far, and may stop the process. */
  run(command: readonly string[], onOutput?: (output: string, child: ChildProcess) => void): Promise<Run>
  show(): Promise<Shown>
  remove(): Promise<void>
}

/** `DKIMKIT_TOFU` (a path) or `tofu`, and `terraform`, where they are on the path. Throws when there is none. */
export async function findEngines(): Promise<Engine[]> {
  const candidates = [process.env.DKIMKIT_TOFU ?? (await findOnPath('tofu')), await findOnPath('terraform')]
  const binaries = candidates.filter((binary) => binary !== undefined)
  if (binaries.length === 0) throw new Error('no engine: set DKIMKIT_TOFU, or put tofu or terraform on the path')
  return Promise.all(binaries.map(describeEngine))
}

/** Whether an engine is Terraform of at least 1.`terraform`, or OpenTofu of at least 1.`tofu`. */
export function isAtLeast(
  { name, version }: Engine,
  minor: { readonly terraform: number; readonly tofu: number },
): boolean {
  return Number(version.split('.')[1]) >= (name === 'OpenTofu' ? minor.tofu : minor.terraform)
}

/** Makes an empty folder in which the engine uses nothing of the machine's own configuration. */
export async function openWorkspace(engine: Engine, env: Readonly<Record<string, string>>): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'dkimkit-terraform-'))
  const temporary = join(folder, 'tmp')
  await mkdir(temporary)
  await writeFile(join(folder, 'empty.tfrc'), '')
  const all = {
    PATH: process.env.PATH,
    HOME: folder,
    TMPDIR: temporary,
    CHECKPOINT_DISABLE: '1',
    TF_IN_AUTOMATION: '1',
    TF_INPUT: '0',
    TF_CLI_CONFIG_FILE: join(folder, 'empty.tfrc'),
    ...env,
  }
  const run: Workspace['run'] = (command, onOutput) => {
    return runProcess(spawn(engine.binary, [...command, '-no-color'], { cwd: folder, env: all }), onOutput)
  }
  return {
    folder,
    temporary,
    run,
    configure: (text) => writeFile(join(folder, 'main.tf'), text),
    show: async () => JSON.parse((await run(['show', '-json'])).output) as Shown,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

async function describeEngine(binary: string): Promise<Engine> {
  const env = { PATH: process.env.PATH, CHECKPOINT_DISABLE: '1', TF_CLI_CONFIG_FILE: '/dev/null' }
  const { output } = await runProcess(spawn(binary, ['version'], { cwd: tmpdir(), env }))
  const [, name = binary, version = ''] = /^(\w+) v([\d.]+)/m.exec(output) ?? []
  return { name, binary, version }
}

function runProcess(child: ChildProcess, onOutput?: (output: string, child: ChildProcess) => void): Promise<Run> {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => {
      output += part
      onOutput?.(output, child)
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, output }))
  })
}

async function findOnPath(name: string): Promise<string | undefined> {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, name)
    const found = await access(file).then(
      () => true,
      () => false,
    )
    if (found) return file
  }
  return undefined
}
