import { parseArgs } from 'node:util'
import { DkimError, nearestWord } from '@dkimkit/core'
import {
  type Arguments,
  type Command,
  type CommonArguments,
  failOnLevels,
  type Option,
  type Options,
} from './command.js'

/** The options of every command. */
export const commonOptions = {
  json: { about: 'print one JSON document' },
  'fail-on': {
    value: 'LEVEL',
    default: 'error',
    about: 'exit 1 on findings of this level: error, warning, notice or never',
  },
  quiet: { about: 'print results only (short: -q)' },
  help: { about: 'show this help (short: -h)' },
} as const satisfies Options

/** Reads argv after a command's declaration. Throws `DkimError('bad-argument')` that names the nearest option. */
export function parseArguments<O extends Options>(
  command: Command<O>,
  argv: readonly string[],
): Arguments<O> & { readonly help: boolean } {
  const declared: Options = { ...command.options, ...commonOptions }
  const { values, positionals } = parse(command, argv, declared)
  const help = values.help === true
  const { min, max } = command.positionals
  if (!help && (positionals.length < min || positionals.length > max)) throw wrongCount(command, positionals)
  const common: CommonArguments = {
    json: values.json === true,
    quiet: values.quiet === true,
    failOn: failOnOf(String(values['fail-on'])),
  }
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, option]) => [name, values[name] ?? absent(option)]),
  )
  return { positionals, options: options as Arguments<O>['options'], common, help }
}

function parse(
  command: Command,
  argv: readonly string[],
  declared: Options,
): { values: Record<string, unknown>; positionals: string[] } {
  const config = Object.fromEntries(Object.entries(declared).map(([name, option]) => [name, configOf(name, option)]))
  try {
    return parseArgs({ args: [...argv], options: config, allowPositionals: true, strict: true })
  } catch (cause) {
    const { message } = cause as Error
    const seen = /Unknown option '(-[^']*)'/.exec(message)?.[1]
    if (seen) {
      const near = nearestWord(seen.replace(/^-+/, ''), Object.keys(declared))
      throw new DkimError(
        'bad-argument',
        `${command.name} knows no option ${seen}${near ? `: was --${near} meant?` : ''} (dkimkit ${command.name} --help)`,
      )
    }
    const [problem] = message.split(/[.\n]/)
    throw new DkimError('bad-argument', `${problem} (dkimkit ${command.name} --help)`, { cause })
  }
}

function configOf(
  name: string,
  option: Option,
): { type: 'string' | 'boolean'; multiple: boolean; default?: string; short?: string } {
  return {
    type: option.value ? 'string' : 'boolean',
    multiple: option.multiple === true,
    ...(option.default === undefined ? {} : { default: option.default }),
    ...(name === 'help' ? { short: 'h' } : name === 'quiet' ? { short: 'q' } : {}),
  }
}

function absent(option: Option): unknown {
  if (!option.value) return false
  return option.multiple ? [] : undefined
}

function wrongCount(command: Command, positionals: readonly string[]): DkimError {
  const seen =
    positionals.length === 0
      ? 'nothing was given'
      : `${positionals.length} arguments were given (${positionals.join(' ')})`
  return new DkimError('bad-argument', `${seen}, wanted: dkimkit ${command.name} ${command.usage}`)
}

function failOnOf(word: string): CommonArguments['failOn'] {
  const level = failOnLevels.find((level) => level === word)
  if (level) return level
  throw new DkimError('bad-argument', `--fail-on ${word}: one of ${failOnLevels.join(', ')} is wanted`)
}
