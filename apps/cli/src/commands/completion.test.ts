import { describe, expect, it } from '@jest/globals'
import { commands } from '../commands.js'
import { commonOptions } from '../parse-arguments.js'
import { runCommand, runJson } from '../testing-io.testing.js'

describe('dkimkit completion', () => {
  it.each(['bash', 'zsh', 'fish'])('knows, for %s, every command and every option', async (shell) => {
    const { code, out, err } = await runCommand(['completion', shell])
    expect([code, err]).toEqual([0, ''])
    for (const { name, load } of commands) {
      const options = Object.keys({ ...(await load()).options, ...commonOptions })
      const lines = out.split('\n').filter((line) => line.includes(`${name})`) || line.includes(`_from ${name}'`))
      for (const option of options) expect(lines.join('\n')).toMatch(new RegExp(`(?:--|-l )${option}\\b`))
    }
  })

  it('tells the script in JSON, too', async () => {
    const { out } = await runCommand(['completion', 'fish'])
    expect(await runJson(['completion', 'fish'])).toMatchObject({ shell: 'fish', script: out })
  })

  it.each([['powershell'], ['BASH'], ['']])('refuses the shell %j', async (shell) => {
    expect((await runCommand(['completion', shell])).code).toBe(2)
  })
})
