import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { importPrivateKey } from '@dkimkit/core'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { bin, newFolder, oneLine, shell } from './run-dkimkit.testing.js'

let cwd = ''
beforeEach(() => {
  cwd = newFolder()
})
afterEach(() => rmSync(cwd, { recursive: true }))

const domains = Array.from({ length: 40 }, (_, index) => `d${index}.test`)

function emptyFolder(): void {
  for (const name of readdirSync(cwd)) rmSync(join(cwd, name), { recursive: true })
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
}

/** Makes forty large keys, and sends a signal when the first is kept. */
async function interruptKeygen(signal: NodeJS.Signals) {
  const child = spawn(process.execPath, [bin, 'keygen', ...domains, '--type', 'rsa-4096', '--json'], { cwd })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (data) => {
    stdout += data
  })
  child.stderr.on('data', (data) => {
    stderr += data
  })
  const closed = once(child, 'close')
  while (!filesIn(cwd).some((file) => file.endsWith('.pem'))) await setTimeout(5)
  const start = Date.now()
  child.kill(signal)
  const [, endedBy] = await closed
  return { endedBy, stdout, stderr, ms: Date.now() - start }
}

function expectWholeKeys(): void {
  const files = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.length).toBeLessThan(domains.length)
  for (const { name, parentPath } of files) {
    expect(name).toMatch(/\.pem$/)
    expect(importPrivateKey(readFileSync(join(parentPath, name))).bits).toBe(4096)
  }
}

describe('dkimkit keygen --type rsa-4096', () => {
  // Ended by the signal, as a shell wants it: it counts that as 128 and the signal's number.
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends on %s at once, with one line, and every file a whole key',
    async (signal) => {
      const times: number[] = []
      // Where the machine stands still, one end takes long, not all.
      while (times.length < 3 && Math.min(...times) >= 1500) {
        emptyFolder()
        const ended = await interruptKeygen(signal)
        expect(ended).toMatchObject({ endedBy: signal, stdout: '', stderr: expect.stringMatching(oneLine) })
        expectWholeKeys()
        times.push(ended.ms)
      }
      expect(Math.min(...times)).toBeLessThan(1500)
    },
    120_000,
  )

  it.each([
    ['INT', 130],
    ['TERM', 143],
  ])('gives a shell that sends SIG%s the code %i', (signal, code) => {
    const pid = `${cwd}.pid`
    // When the first key is kept, whenever that is.
    const sent = `{ until find . -name '*.pem' | grep -q .; do sleep 0.05; done; kill -s ${signal} "$(cat "$PID")"; } &`
    const keygen = `bash -c 'echo $$ >"$PID"; exec "$@"' - "$NODE" "$BIN" keygen ${domains.join(' ')} --type rsa-4096`
    // What the shell itself says of a command that a signal ended is not ours.
    const script = `${sent}\n{ ${keygen} 2>&3; } 3>&2 2>/dev/null`
    const { status, stdout, stderr } = shell(script, { cwd, env: { NODE: process.execPath, BIN: bin, PID: pid } })
    rmSync(pid, { force: true })
    expect([status, stdout]).toEqual([code, ''])
    expect(stderr).toMatch(oneLine)
    expectWholeKeys()
  })
})
