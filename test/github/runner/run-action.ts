import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { WorkflowEvent } from '../workflow-event.js'
import { collect } from './collect.js'
import { inputEnvironment, readAction } from './read-action.js'
import { readCommandFile } from './read-command-file.js'
import { readFolder } from './read-folder.js'
import { type ReadOutput, readOutput } from './read-output.js'

export interface RunActionOptions {
  /** The path of `action.yml`. */
  readonly action: string
  readonly event: WorkflowEvent
  /** Where GitHub is: the addresses of a stand-in. */
  readonly github: { readonly api: string; readonly html: string; readonly graphql: string }
  readonly inputs?: Readonly<Record<string, string>>
  readonly token?: string
  /** The Node to start; default this one. */
  readonly node?: string
  /** A checkout; an empty folder, when missing. */
  readonly workspace?: string
  readonly env?: Readonly<Record<string, string>>
  /** Masked from the start, besides the token. */
  readonly secrets?: readonly string[]
  /** Milliseconds until the step is stopped. */
  readonly timeout?: number
}

/** What came of a step. */
export interface ActionRun extends ReadOutput {
  /** -1 when it was stopped. */
  readonly code: number
  /** Why the runner itself would fail the step: a command file that it cannot read. */
  readonly refused: string | undefined
  readonly outputs: Readonly<Record<string, string>>
  /** Undefined where it is too large, and GitHub shows none. */
  readonly summary: string | undefined
  /** All that was written, unmasked: for tests of what must not be there. */
  readonly raw: string
  /** Files below `RUNNER_TEMP`, by their names, that the step left. */
  readonly files: ReadonlyMap<string, string>
  readonly milliseconds: number
}

const summaryOctets = 1024 * 1024
const commandFiles = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_PATH'] as const

/** Starts an action as GitHub's runner does, and reads what it did as the runner does. */
export async function runAction(options: RunActionOptions): Promise<ActionRun> {
  const { event, github, inputs = {}, token = 'ghs_write', node = process.execPath, secrets = [] } = options
  const definition = await readAction(options.action)
  const home = await mkdtemp(join(tmpdir(), 'dkimkit-runner-'))
  try {
    const place = (name: string) => join(home, name)
    const workspace = options.workspace ?? place('workspace')
    await Promise.all(['workspace', 'temp', 'tools', 'commands'].map((name) => mkdir(place(name))))
    const files = commandFiles.map((name) => [name, join(home, 'commands', name)] as const)
    await Promise.all(files.map(([, file]) => writeFile(file, '')))
    await writeFile(place('event.json'), JSON.stringify(event.payload))
    const env = {
      ...{ PATH: process.env.PATH ?? '', HOME: home, CI: 'true', GITHUB_ACTIONS: 'true', LANG: 'C.UTF-8' },
      ...inputEnvironment(definition, inputs, token),
      ...event.env,
      ...{ GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: place('event.json'), GITHUB_WORKSPACE: workspace },
      ...{ GITHUB_SERVER_URL: github.html, GITHUB_API_URL: github.api, GITHUB_GRAPHQL_URL: github.graphql },
      ...{ RUNNER_TEMP: place('temp'), RUNNER_TOOL_CACHE: place('tools'), RUNNER_OS: 'Linux', RUNNER_ARCH: 'X64' },
      ...{ RUNNER_NAME: 'stand-in', RUNNER_ENVIRONMENT: 'github-hosted' },
      ...Object.fromEntries(files),
      ...options.env,
    }
    const before = performance.now()
    const child = spawn(node, [definition.main], { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const { code, raw } = await collect(child, options.timeout ?? 50_000)
    const milliseconds = performance.now() - before
    const read = async (name: (typeof commandFiles)[number]) => readFile(join(home, 'commands', name), 'utf8')
    const output = readOutput(raw, [token, ...secrets])
    const summary = await read('GITHUB_STEP_SUMMARY')
    const { values, refused } = tryReading(await read('GITHUB_OUTPUT'))
    return {
      ...output,
      ...{ code, raw, milliseconds, outputs: values, refused },
      summary: Buffer.byteLength(summary) > summaryOctets ? undefined : summary,
      files: await readFolder(place('temp')),
    }
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

function tryReading(text: string): { readonly values: Record<string, string>; readonly refused: string | undefined } {
  try {
    return { values: readCommandFile(text), refused: undefined }
  } catch (error) {
    return { values: {}, refused: String(error) }
  }
}
