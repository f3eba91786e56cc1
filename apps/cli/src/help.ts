import type { Command, Option } from './command.js'
import { commands } from './commands.js'
import { commonOptions } from './parse-arguments.js'

/** The help of the whole: every command, one line each. */
export function formatHelp(): string {
  return [
    'dkimkit: DKIM as code',
    '',
    'Usage: dkimkit COMMAND [ARGUMENT…] [--OPTION…]',
    '',
    'Commands:',
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    'Examples:',
    ...columns([
      ['dkimkit quickstart', 'see the whole of it, on this machine alone'],
      ['dkimkit keygen example.com', 'make a key and see the record to publish'],
    ]),
    '',
    'Every command takes --help, --json, --fail-on LEVEL and --quiet.',
    'Exit codes: 0 clean, 1 findings at or above --fail-on, 2 misuse, 3 something could not be checked.',
    '',
  ].join('\n')
}

/** The help of one command. */
export function formatCommandHelp(command: Command): string {
  const usage = ['dkimkit', command.name, command.usage].filter((part) => part !== '').join(' ')
  const own = Object.entries(command.options).map(optionRow)
  const common = Object.entries(commonOptions).map(optionRow)
  return [
    `${command.summary[0]?.toUpperCase()}${command.summary.slice(1)}.`,
    '',
    `Usage: ${usage}`,
    '',
    'Options:',
    ...columns([...own, ...common]),
    '',
    'Examples:',
    ...command.examples.flatMap(([example, about]) => [`  ${example}`, `      ${about}`]),
    '',
  ].join('\n')
}

/** What the help of a command says, for programs. */
export function commandJson({ name, summary, usage, options, examples }: Command): object {
  return {
    name,
    summary,
    usage,
    options: Object.entries({ ...options, ...commonOptions }).map(([option, declared]) => ({
      name: `--${option}`,
      ...declared,
    })),
    examples: examples.map(([command, about]) => ({ command, about })),
  }
}

function optionRow([name, option]: [string, Option]): [string, string] {
  const shown = `--${name}${option.value ? ` ${option.value}` : ''}${option.multiple ? ' …' : ''}`
  return [shown, `${option.about}${option.default ? ` (default: ${option.default})` : ''}`]
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
