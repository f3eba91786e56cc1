import { DkimError } from '@dkimkit/core'
import { defineCommand, exit } from '../command.js'
import { commands } from '../commands.js'
import { printDocument } from '../output/document.js'
import { commonOptions } from '../parse-arguments.js'

type Words = ReadonlyMap<string, readonly string[]>

const writers: ReadonlyMap<string, (words: Words) => string> = new Map([
  ['bash', bash],
  ['zsh', zsh],
  ['fish', fish],
])

export const completion = defineCommand({
  name: 'completion',
  summary: 'print a completion script for bash, zsh or fish',
  usage: 'SHELL',
  positionals: { min: 1, max: 1 },
  options: {},
  examples: [
    ['source <(dkimkit completion bash)', 'complete commands and options in this bash'],
    ['source <(dkimkit completion zsh)', 'the same in this zsh, after compinit'],
    ['dkimkit completion fish > ~/.config/fish/completions/dkimkit.fish', 'the same for every fish'],
  ],
  async run({ positionals: [shell], common }, io) {
    const words = new Map<string, readonly string[]>()
    for (const { name, load } of commands) {
      const options = Object.keys({ ...(await load()).options, ...commonOptions })
      words.set(name, options.map((option) => `--${option}`)) // biome-ignore format: short
    }
    const write = shell === undefined ? undefined : writers.get(shell)
    if (!write) {
      const wanted = [...writers.keys()].join(', ')
      throw new DkimError('bad-argument', `no completion for '${shell}': one of ${wanted} is wanted`)
    }
    const script = write(words)
    if (common.json) printDocument(io, 'completion', [], { shell, script })
    else io.print(script)
    return exit.clean
  },
})

/** What may follow a command; of most it is files, which shells complete by themselves. */
function argumentsOf(command: string, names: readonly string[]): readonly string[] {
  return command === 'help' ? names : command === 'completion' ? [...writers.keys()] : []
}

function bash(words: Words): string {
  const names = [...words.keys()]
  const cases = [...words].map(
    ([name, options]) =>
      `    ${name}) options="${options.join(' ')}" arguments="${argumentsOf(name, names).join(' ')}" ;;`,
  )
  return `_dkimkit() {
  local word="\${COMP_WORDS[COMP_CWORD]}" options="" arguments=""
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then options="--help --version" arguments="${names.join(' ')}"; fi
  if [ "$COMP_CWORD" -gt 2 ]; then arguments=""; fi
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *) COMPREPLY=($(compgen -W "$arguments" -- "$word")) ;;
  esac
}
complete -o default -F _dkimkit dkimkit
`
}

function zsh(words: Words): string {
  const names = [...words.keys()]
  const cases = [...words].map(
    ([name, options]) =>
      `    ${name}) options=(${options.join(' ')}) arguments=(${argumentsOf(name, names).join(' ')}) ;;`,
  )
  return `#compdef dkimkit
_dkimkit() {
  local -a options arguments
  case "$words[2]" in
${cases.join('\n')}
  esac
  if (( CURRENT == 2 )); then options=(--help --version) arguments=(${names.join(' ')}); fi
  if (( CURRENT > 3 )); then arguments=(); fi
  if [[ "$PREFIX" == -* ]]; then compadd -- $options
  elif (( $#arguments )); then compadd -- $arguments
  else _files; fi
}
# Loaded from a folder of functions it is called; read by source it is made known.
if [[ "$funcstack[1]" == _dkimkit ]]; then _dkimkit "$@"; else compdef _dkimkit dkimkit; fi
`
}

function fish(words: Words): string {
  const names = [...words.keys()]
  const lines = [`complete -c dkimkit -n __fish_use_subcommand -f -a '${names.join(' ')}'`]
  for (const [name, options] of words) {
    const after = `complete -c dkimkit -n '__fish_seen_subcommand_from ${name}'`
    const following = argumentsOf(name, names)
    if (following.length > 0) lines.push(`${after} -f -a '${following.join(' ')}'`)
    for (const option of options) lines.push(`${after} -l ${option.slice(2)}`)
  }
  return `${lines.join('\n')}\n`
}
