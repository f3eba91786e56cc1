import { readFileSync, rmSync } from 'node:fs'
import { afterAll, describe, expect, it } from '@jest/globals'
import { newFolder, shell } from './run-dkimkit.testing.js'

const page = readFileSync(new URL('../../docs/changes.md', import.meta.url), 'utf8')
/** Commands, and what they print. */
const examples = [...page.matchAll(/^```sh\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gm)].map(
  ([, commands = '', printed = '']) => [commands, printed] as const,
)
const cwd = newFolder()
const identity = { NAME: 'test', EMAIL: 'test@example.com' }
const env = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((who) =>
    Object.entries(identity).map(([what, value]) => [`GIT_${who}_${what}`, value]),
  ),
)
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

describe('docs/changes.md', () => {
  it('has an example for each thing that it tells', () => {
    expect(examples).toHaveLength(4)
    expect(page.match(/^```sh$/gm)).toHaveLength(4)
  })

  it.each(examples)('prints, for %s', (commands, printed) => {
    expect(shell(commands, { cwd, env }).stdout).toBe(printed)
  })
})
