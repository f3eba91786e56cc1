import { DkimError, nearestWord } from '@dkimkit/core'
import { defineCommand, exit } from '../command.js'
import { commands } from '../commands.js'
import { formatCommandHelp, formatHelp } from '../help.js'

export const help = defineCommand({
  name: 'help',
  summary: 'show help, of one command or of all',
  usage: '[COMMAND]',
  positionals: { min: 0, max: 1 },
  options: {},
  examples: [
    ['dkimkit help', 'every command, a line each'],
    ['dkimkit help keygen', 'the options of keygen, and examples'],
  ],
  async run({ positionals: [name] }, io) {
    if (name === undefined) {
      io.print(formatHelp())
      return exit.clean
    }
    const entry = commands.find((command) => command.name === name)
    if (!entry) {
      const near = nearestWord(name, commands.map((command) => command.name)) // biome-ignore format: one argument a thought
      throw new DkimError('bad-argument', `there is no command '${name}'${near ? `: was ${near} meant?` : ''}`)
    }
    io.print(formatCommandHelp(await entry.load()))
    return exit.clean
  },
})
