import { rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newFolder, oneLine, shell } from './run-dkimkit.testing.js'

const lines = 100_000
const cwd = newFolder()
afterAll(() => rmSync(cwd, { recursive: true }))

beforeAll(() => {
  const records = Array.from({ length: lines }, (_, index) => `s${index}._domainkey.example.com\tv=DKIM1; p=\n`)
  writeFileSync(join(cwd, 'many'), records.join(''))
})

describe('dkimkit lint of a hundred thousand lines', () => {
  it.each([
    ['into a pipe that is read slowly', 'dkimkit lint many | { head -c 100000; sleep 1; cat; }'],
    ['into a file', 'dkimkit lint many > out; cat out'],
  ])('is complete %s', (_, script) => {
    const { stdout, stderr, status } = shell(`set -o pipefail; ${script}`, { cwd })
    expect(status).toBe(0)
    // A line for the record, and one for its finding.
    expect(stdout.split('\n')).toHaveLength(2 * lines + 1)
    const [record, finding] = stdout.trimEnd().split('\n').slice(-2)
    expect(record).toMatch(/^many:100000:\d+: s99999\._domainkey\.example\.com /)
    expect(finding).toMatch(/\[record\/key-revoked\]$/)
    expect(stderr.split('\n')).toHaveLength(2)
  })

  it('is complete as one JSON document', () => {
    const { stdout, status } = shell('set -o pipefail; dkimkit lint many --json | cat', { cwd })
    const { records, findings } = JSON.parse(stdout)
    expect([status, records.length, findings.length]).toEqual([0, lines, lines])
  })

  it.each(['lint many', 'lint many --json'])('ends with one line and 141 when nobody reads on: %s', (command) => {
    const { stdout, stderr, status } = shell(`dkimkit ${command} | head -1; exit "$PIPESTATUS"`, { cwd })
    expect(status).toBe(141)
    expect(stdout.split('\n')).toHaveLength(2)
    expect(stderr).toMatch(oneLine)
  })
})

describe('dkimkit', () => {
  it.each(['--version', 'version', 'help', 'lint many', 'senders --json', 'keygen example.com --type ed25519'])(
    'ends with one line and 2 where the output cannot be written: %s',
    (command) => {
      const { stderr, status } = shell(`dkimkit ${command} --quiet > /dev/full`, { cwd })
      expect(status).toBe(2)
      expect(stderr).toMatch(oneLine)
    },
  )

  it.each(['--version', 'version', 'help'])('ends with one line and 141 where the output was closed: %s', (command) => {
    const writer = `{ until [ -e closed ]; do sleep 0.05; done; dkimkit ${command}; }`
    const script = `rm -f closed; ${writer} | { exec <&-; touch closed; }; exit "$PIPESTATUS"`
    const { stderr, status } = shell(script, { cwd })
    expect(status).toBe(141)
    expect(stderr).toMatch(oneLine)
  })

  it.each([
    ['closed', 'dkimkit lint <&-'],
    ['empty', 'dkimkit lint </dev/null'],
    ['closed, with -', 'dkimkit lint - <&-'],
  ])('takes stdin that is %s for no records', (_, script) => {
    const { stdout, status } = shell(script, { cwd })
    expect([stdout, status]).toEqual(['', 0])
  })

  it('reads a line of fifty million characters', () => {
    writeFileSync(join(cwd, 'huge'), `s1._domainkey.example.com\tv=DKIM1; p=${'A'.repeat(50_000_000)}\n`)
    const { stdout, stderr, status } = shell('dkimkit lint huge', { cwd })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^huge:1:27: .{1,400}\n(?: {2}error .{1,400}\n)+$/)
    expect(stderr.length).toBeLessThan(200)
    expect(statSync(join(cwd, 'huge')).size).toBeGreaterThan(50_000_000)
  })
})
