import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bin, newFolder, shell } from './run-dkimkit.testing.js'

const cwd = newFolder()
afterAll(() => rmSync(cwd, { recursive: true }))
beforeAll(() => {
  writeFileSync(join(cwd, 'records'), 'v=DKIM2; p=\n')
  writeFileSync(join(cwd, 'dkimkit'), `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`, { mode: 0o755 })
})

/** What a script shows on a terminal of its own; what it writes to `other` is shown apart. */
function onTerminal(script: string): { shown: string; other: string } {
  const { stdout } = shell(`script -qec ${JSON.stringify(script)} /dev/null </dev/null; echo ---; cat other`, {
    cwd,
    env: { TERM: 'xterm', PATH: `${cwd}:${process.env.PATH}` },
  })
  const [shown = '', other = ''] = stdout.split('---\n')
  rmSync(join(cwd, 'other'), { force: true })
  return { shown, other }
}

describe('dkimkit on a terminal', () => {
  it.each([
    ['dkimkit lint records 2>other', true, false],
    ['dkimkit lint records >other', false, false],
    ['dkimkit lint records --json 2>other', false, false],
    ['NO_COLOR=1 dkimkit lint records 2>other', false, false],
    ['dkimkit record a._domainkey.example.com --revoke 2>other', false, false],
    ['dkimkit record a._domainkey.example.com --revoke >other', true, false],
  ])('colours what goes there, and nothing else: %s', (script, shownColoured, otherColoured) => {
    const { shown, other } = onTerminal(script)
    expect([shown, other].map((text) => text.includes('\u001b['))).toEqual([shownColoured, otherColoured])
    expect(shown.length + other.length).toBeGreaterThan(50)
  })

  it('says that it reads from there', () => {
    expect(onTerminal('dkimkit lint 2>&1').shown).toContain('Ctrl-D')
    expect(shell('dkimkit lint </dev/null', { cwd, env: { PATH: `${cwd}:${process.env.PATH}` } }).stderr).not.toContain(
      'Ctrl-D',
    )
  })

  it('shows how far long work is, and clears that line', () => {
    const domains = Array.from({ length: 12 }, (_, index) => `d${index}.test`).join(' ')
    const { shown, other } = onTerminal(`dkimkit keygen ${domains} --type rsa-3072 >other`)
    expect(shown).toMatch(/\r\u001b\[K\d+ of 12 keys made/)
    expect(shown).toMatch(/of 12 keys made\r\u001b\[K\r?\n/)
    expect(other).not.toContain('keys made')
    expect(readdirSync(join(cwd, 'keys'))).toHaveLength(12)
  })
})
