import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { HEAD, LATE, record } from './demo-config.js'
import { findEngines, openWorkspace, type Workspace } from './engine.js'
import { type InstalledProvider, installProvider } from './install-provider.js'

const engines = await findEngines()
const folder = await mkdtemp(join(tmpdir(), 'dkimkit-mirror-'))
const installed: InstalledProvider = await installProvider(folder)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(engines)('$name $version', (engine) => {
  let workspace: Workspace

  beforeAll(async () => {
    await writeFile(installed.log, '')
    workspace = await openWorkspace(engine, { TF_CLI_CONFIG_FILE: installed.settings })
    await workspace.configure(HEAD + record('v=DKIM1; p=') + LATE)
  })
  afterAll(() => workspace.remove())

  it('installs the provider from a mirror, starts it and applies, over mutual TLS', async () => {
    expect(await workspace.run(['init'])).toMatchObject({ code: 0 })
    expect(await workspace.run(['apply', '-auto-approve'])).toMatchObject({ code: 0 })
    expect(await workspace.run(['plan', '-detailed-exitcode'])).toMatchObject({ code: 0 })
    expect(await workspace.run(['destroy', '-auto-approve'])).toMatchObject({ code: 0 })
    expect((await startedProcesses()).length).toBeGreaterThan(3)
  })

  it('leaves no process and no socket', async () => {
    await expectNothingLeft()
  })

  it('leaves nothing when the engine is killed', async () => {
    await workspace.configure(HEAD + record('wait'))
    const { code } = await workspace.run(['apply', '-auto-approve'], (output, child) => {
      if (output.includes('demo_record.s1: Creating')) child.kill('SIGKILL')
    })
    expect(code).toBe(-1)
    await expectNothingLeft()
  })

  async function expectNothingLeft(): Promise<void> {
    const end = Date.now() + 20_000
    const isLeft = async () => (await startedProcesses()).some(isAlive) || (await sockets()).length > 0
    while (Date.now() < end && (await isLeft())) await new Promise((resolve) => setTimeout(resolve, 50))
    expect((await startedProcesses()).filter(isAlive)).toEqual([])
    expect(await sockets()).toEqual([])
  }

  async function sockets(): Promise<string[]> {
    return (await readdir(workspace.temporary)).filter((name) => name.startsWith('tfplugin-'))
  }
})

describe('handshake', () => {
  const COOKIE = 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2'

  it('refuses to run for a person, and for an engine of another protocol', async () => {
    expect(await firstLine({})).toBe('')
    expect(await firstLine({ TF_PLUGIN_MAGIC_COOKIE: COOKIE, PLUGIN_PROTOCOL_VERSIONS: '5' })).toBe('')
  })

  it('takes less than 200 ms from a cold start', async () => {
    const times: number[] = []
    const bare: number[] = []
    for (let run = 0; run < 5; run++) {
      const before = performance.now()
      spawnSync(process.execPath, ['-e', '0'])
      const start = performance.now()
      bare.push(start - before)
      const line = await firstLine({
        TF_PLUGIN_MAGIC_COOKIE: COOKIE,
        PLUGIN_PROTOCOL_VERSIONS: '5,6',
        PLUGIN_UNIX_SOCKET_DIR: folder,
      })
      times.push(performance.now() - start)
      expect(line).toMatch(/^1\|6\|unix\|.*\/tfplugin-\w+\/socket\|grpc\|$/)
      expect(line).toContain(folder)
    }
    // on a machine that is busy with other work Node alone takes long, and then that is the measure
    expect(Math.min(...times)).toBeLessThan(Math.max(200, 3 * Math.min(...bare)))
  })

  it('removes the socket on SIGTERM', async () => {
    expect((await readdir(folder)).filter((name) => name.startsWith('tfplugin-'))).toEqual([])
  })
})

/** Starts the program and ends it when it has written a line, or gives nothing when it ends by itself. */
function firstLine(env: Readonly<Record<string, string>>): Promise<string> {
  const child = spawn(installed.program, { env: { ...env, TMPDIR: folder }, stdio: ['ignore', 'pipe', 'ignore'] })
  return new Promise((resolve) => {
    let output = ''
    let line = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      output += part
      if (!output.includes('\n')) return
      line = output.trim()
      child.kill('SIGTERM')
    })
    child.on('close', () => resolve(line))
  })
}

async function startedProcesses(): Promise<number[]> {
  if (!existsSync(installed.log)) return []
  return (await readFile(installed.log, 'utf8')).split('\n').filter(Boolean).map(Number)
}

function isAlive(process_: number): boolean {
  try {
    return process.kill(process_, 0)
  } catch {
    return false
  }
}
