import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, copyFile, readFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A server's process. */
export interface Daemon {
  readonly pid: number
  /** Both outputs in the order they came. */
  readonly output: string
  /** Waits until `probe` says true. Rejects with the output when the process ends before, or after 20 seconds. */
  ready(probe: () => Promise<boolean>): Promise<void>
  kill(): Promise<void>
}

/** Debian keeps servers where only root looks. */
const path = `${process.env.PATH}${delimiter}/usr/sbin${delimiter}/sbin`

/** Starts a server in the foreground; it dies with this process in any case. */
export async function startDaemon(program: string, args: readonly string[], folder: string): Promise<Daemon> {
  const file = await unconfined(await findProgram(program), folder)
  const env = { ...process.env, PATH: path }
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', file, ...args], { cwd: folder, env, stdio: 'pipe' })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      output += part
    })
  }
  const ended = once(child, 'close')
  await once(child, 'spawn')
  return {
    pid: child.pid ?? -1,
    get output() {
      return output
    },
    async ready(probe) {
      for (const end = Date.now() + 20_000; !(await probe()); await sleep(20)) {
        if (hasEnded(child)) throw new Error(`${program} ended: ${output}`)
        if (Date.now() > end) throw new Error(`${program} does not answer: ${output}`)
      }
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Where a program is. Rejects when it is not installed. */
export async function findProgram(name: string): Promise<string> {
  for (const folder of path.split(delimiter)) {
    const file = join(folder, name)
    if (await exists(file)) return file
  }
  throw new Error(`${name} is not installed`)
}

/** AppArmor knows Debian's servers by their path, and lets them read their own folders only: a copy may read ours. */
async function unconfined(file: string, folder: string): Promise<string> {
  const enabled = await readFile('/sys/module/apparmor/parameters/enabled', 'utf8').catch(() => 'N')
  if (!enabled.startsWith('Y')) return file
  const copy = join(folder, 'server')
  if (!(await exists(copy))) await copyFile(file, copy)
  return copy
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}
