import { describe, expect, it } from '@jest/globals'
import { commands } from './commands.js'
import { formatHelp } from './help.js'
import { commonOptions } from './parse-arguments.js'
import { runCommand, runJson } from './testing-io.testing.js'

describe('formatHelp()', () => {
  it('shows every command with its summary, and two examples', () => {
    const help = formatHelp()
    for (const { name, summary } of commands) expect(help).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'))
    expect(help.match(/^ {2}dkimkit /gm)?.length).toBeGreaterThanOrEqual(2)
  })

  it.each([['--help'], ['-h'], ['help']])('is what dkimkit %s prints', async (word) => {
    expect(await runCommand([word])).toEqual({ code: 0, out: formatHelp(), err: '' })
  })

  it('is what dkimkit alone prints, as misuse', async () => {
    expect(await runCommand([])).toEqual({ code: 2, out: formatHelp(), err: '' })
  })
})

describe('dkimkit help --json', () => {
  it('tells every command, with its options and examples', async () => {
    const { commands: told } = await runJson<{ commands: { name: string; options: { name: string }[] }[] }>(['help'])
    expect(told.map(({ name }) => name)).toEqual(commands.map(({ name }) => name))
    const [check] = told.filter(({ name }) => name === 'check')
    expect(check?.options.map(({ name }) => name)).toEqual(expect.arrayContaining(['--manifest', '--json']))
  })

  it('tells one command alone', async () => {
    const told = await runJson<{ commands: { name: string }[] }>(['help', 'lint'])
    expect(told.commands.map(({ name }) => name)).toEqual(['lint'])
  })
})

describe.each(commands.map(({ name, load }) => ({ name, load })))('formatCommandHelp() of $name', ({ name, load }) => {
  it('shows two examples at least, each of them with what it does', async () => {
    const { out } = await runCommand([name, '--help'])
    const [, examples = ''] = out.split('\nExamples:\n')
    const shown = examples.match(/^ {2}(?=\S).*\bdkimkit [a-z]+.*\n {6}\S.*$/gm) ?? []
    expect(shown.length).toBeGreaterThanOrEqual(2)
    expect(shown.length).toBe((await load()).examples.length)
    for (const example of shown) expect(example).toContain(`dkimkit ${name}`)
  })

  it('shows every option, its value and its default', async () => {
    const { out } = await runCommand([name, '--help'])
    const options = { ...(await load()).options, ...commonOptions }
    for (const [option, declared] of Object.entries(options)) {
      const { value, default: standard } = { value: undefined, default: undefined, ...declared }
      const line = out.split('\n').find((line) => line.startsWith(`  --${option} `)) ?? ''
      expect(line).toContain(declared.about)
      if (value !== undefined) expect(line).toContain(`--${option} ${value}`)
      if (standard !== undefined) expect(line).toContain(`(default: ${standard})`)
    }
  })

  it('is the same under help, -h and --help, wherever they stand', async () => {
    const help = await runCommand(['help', name])
    expect(help.code).toBe(0)
    for (const argv of [
      [name, '--help'],
      [name, '-h'],
      [name, 'some', 'words', '--help'],
    ])
      expect(await runCommand(argv)).toEqual(help)
  })

  it('has the summary that the list of commands shows', async () => {
    const entry = commands.find((command) => command.name === name)
    expect((await load()).summary).toBe(entry?.summary)
  })
})
