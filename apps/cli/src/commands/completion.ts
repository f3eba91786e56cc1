import { DkimError } from '@dkimkit/core'
import { defineCommand, exit } from '../command.js'
import { commands } from '../commands.js'
import { commonOptions } from '../parse-arguments.js'

export const completion = defineCommand({
  name: 'completion',
  summary: 'print a completion script for bash, zsh or fish',
  usage: 'SHELL',
  positionals: { min: 1, max: 1 },
  options: {},
  examples: [
    ['source <(dkimkit completion bash)', 'complete commands and options in this bash'],
    ['dkimkit completion fish > ~/.config/fish/completions/dkimkit.fish', 'the same for every fish'],
  ],
  async run({ positionals: [shell] }, io) {
    const words = new Map<string, string[]>()
    for (const { name, load } of commands) {
      const { options } = await load()
      words.set(name, Object.keys({ ...options, ...commonOptions }).map((option) => `--${option}`)) // biome-ignore format: short
    }
    if (shell === 'bash') io.print(bash(words))
    else if (shell === 'zsh') io.print(`#compdef dkimkit\nautoload -Uz bashcompinit && bashcompinit\n${bash(words)}`)
    else if (shell === 'fish') io.print(fish(words))
    else throw new DkimError('bad-argument', `no completion for '${shell}': bash, zsh or fish is wanted`)
    return exit.clean
  },
})

function bash(words: ReadonlyMap<string, readonly string[]>): string {
  const cases = [...words].map(([name, options]) => `    ${name}) words="${options.join(' ')}" ;;`)
  return [
    '_dkimkit() {',
    '  local words',
    '  case "${COMP_WORDS[1]}" in',
    ...cases,
    '  esac',
    `  [ "$COMP_CWORD" -eq 1 ] && words="${[...words.keys()].join(' ')}"`,
    '  COMPREPLY=($(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}"))',
    '}',
    'complete -o default -F _dkimkit dkimkit',
    '',
  ].join('\n')
}

function fish(words: ReadonlyMap<string, readonly string[]>): string {
  const lines = [`complete -c dkimkit -n __fish_use_subcommand -f -a '${[...words.keys()].join(' ')}'`]
  for (const [name, options] of words) {
    for (const option of options)
      lines.push(`complete -c dkimkit -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`)
  }
  return `${lines.join('\n')}\n`
}
