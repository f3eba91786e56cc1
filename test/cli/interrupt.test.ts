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
      const ended = await interruptKeygen(signal)
      expect(ended).toMatchObject({ endedBy: signal, stdout: '', stderr: expect.stringMatching(oneLine) })
      expect(ended.ms).toBeLessThan(1500)
      expectWholeKeys()
    },
    120_000,
  )

  it.each([
    ['INT', 130],
    ['TERM', 143],
  ])('gives a shell that sends SIG%s the code %i', (signal, code) => {
    // Long enough to be at work, too short for forty keys.
    const command = `timeout --preserve-status -s ${signal} 3 "$NODE" "$BIN" keygen ${domains.join(' ')} --type rsa-4096`
    const { status, stdout, stderr } = shell(command, { cwd, env: { NODE: process.execPath, BIN: bin } })
    expect([status, stdout]).toEqual([code, ''])
    expect(stderr).toMatch(oneLine)
    expectWholeKeys()
  })
})
