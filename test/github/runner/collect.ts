import type { ChildProcess } from 'node:child_process'

/** The exit code of a process, -1 when it was killed, and both its outputs as they came. */
export interface Collected {
  readonly code: number
  readonly raw: string
}

/** Waits for a process to end, or ends it after a time in milliseconds. */
export function collect(child: ChildProcess, timeout: number): Promise<Collected> {
  let raw = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => {
      raw += part
    })
  }
  const timer = setTimeout(() => child.kill('SIGKILL'), timeout)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code: code ?? -1, raw })
    })
  })
}
