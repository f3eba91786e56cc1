import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newFolder, shell } from './run-dkimkit.testing.js'

const cwd = newFolder()
afterAll(() => rmSync(cwd, { recursive: true }))
beforeAll(() => {
  for (const name of ['bash', 'zsh', 'fish'])
    writeFileSync(join(cwd, `script.${name}`), shell(`dkimkit completion ${name}`, { cwd }).stdout)
})

/** What the command is given where these lines are typed at the prompt of a shell. */
function typeTo(start: string, setUp: string, ...lines: readonly string[]): string[] {
  const input = [`dkimkit() { echo "given: $*"; }; ${setUp}`, ...lines, 'exit', ''].join('\r')
  const { stdout } = shell(`script -qec '${start}' /dev/null`, { cwd, env: { TERM: 'dumb' }, input })
  return [...stdout.matchAll(/^given: (.*?)\r?$/gm)].map(([, words = '']) => words.trim())
}

/** What bash offers after the words typed so far, the last of which may be half a word. */
function offered(...words: readonly string[]): string[] {
  const script = `. ./script.bash; COMP_WORDS=(dkimkit ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _dkimkit; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = shell(script, { cwd })
  expect(stderr).toBe('')
  return stdout.split('\n').filter((word) => word !== '')
}

const typed = ['dkimkit quic\t', 'dkimkit keygen --sel\t', 'dkimkit help qui\t', 'dkimkit lint script.b\t']
const wanted = ['quickstart', 'keygen --selector', 'help quickstart', 'lint script.bash']

describe('the completion for bash', () => {
  it('is a script that bash reads, and that prints nothing', () => {
    expect(shell('bash -n script.bash; . ./script.bash', { cwd })).toMatchObject({ status: 0, stdout: '', stderr: '' })
    expect(shell('. ./script.bash; complete -p dkimkit', { cwd }).stdout).toContain('-F _dkimkit dkimkit')
    expect(shell('set -eu; . ./script.bash', { cwd }).status).toBe(0)
  })

  it.each([
    [['key'], ['keygen', 'keystore']],
    [['lin'], ['lint']],
    [['--'], ['--help', '--version']],
    [['keygen', '--sel'], ['--selector']],
    [['keygen', 'example.com', '--ty'], ['--type']],
    [
      ['lint', '--f'],
      ['--format', '--fail-on'],
    ],
    [['help', 'qui'], ['quickstart']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    // Files: bash completes those by itself.
    [['lint', ''], []],
    [['lint', 'db'], []],
    [['nothing', '--'], []],
  ])('offers after %j what goes on from there', (words, wanted) => {
    expect(offered(...words).sort()).toEqual([...wanted].sort())
  })

  it('works at the prompt', () => {
    expect(typeTo('bash --norc --noprofile -i', '. ./script.bash', ...typed)).toEqual(wanted)
  })
})

describe('the completion for zsh', () => {
  it('is a script that zsh reads', () => {
    expect(shell('zsh -n script.zsh', { cwd })).toMatchObject({ status: 0, stderr: '' })
  })

  it.each([
    ['read by source', 'source ./script.zsh'],
    [
      'from a folder of functions',
      'mkdir functions; cp script.zsh functions/_dkimkit; fpath=($PWD/functions $fpath); compinit -u -D',
    ],
  ])('works at the prompt, %s', (_, load) => {
    const setUp = `autoload -Uz compinit; compinit -u -D; ${load}`
    expect(typeTo('zsh -f -i', setUp, ...typed)).toEqual(wanted)
  })
})

describe('the completion for fish', () => {
  it('is a script that fish reads, and completes', () => {
    const asked = ['dkimkit quic', 'dkimkit keygen --sel', 'dkimkit help qui', 'dkimkit completion z']
    const script = `source script.fish; ${asked.map((line) => `complete -C "${line}"`).join('; ')}`
    const { stdout, stderr } = shell(`fish -n script.fish && fish -c '${script}'`, { cwd })
    expect(stderr).toBe('')
    expect(stdout.split('\n')).toEqual([
      ...['quickstart', '--selector', 'quickstart', 'zsh'].map((word): unknown => expect.stringContaining(word)),
      '',
    ])
  })
})
