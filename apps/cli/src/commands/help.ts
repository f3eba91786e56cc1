import { DkimError, nearestWord } from '@dkimkit/core'
import { defineCommand, exit } from '../command.js'
import { commands } from '../commands.js'
import { commandJson, formatCommandHelp, formatHelp } from '../help.js'
import { printDocument } from '../output/document.js'

export const help = defineCommand({
  name: 'help',
  summary: 'show help, of one command or of all',
  usage: '[COMMAND]',
  positionals: { min: 0, max: 1 },
  options: {},
  examples: [
    ['dkimkit help', 'every command, a line each'],
    ['dkimkit help keygen', 'the options of keygen, and examples'],
    ['dkimkit help --json', 'every command, option and example, for programs'],
  ],
  async run({ positionals: [name], common }, io) {
    if (name === undefined) {
      if (common.json) {
        const all: object[] = []
        for (const { load } of commands) all.push(commandJson(await load()))
        printDocument(io, 'help', [], { commands: all })
      } else io.print(formatHelp())
      return exit.clean
    }
    const entry = commands.find((command) => command.name === name)
    if (!entry) {
      const near = nearestWord(name, commands.map((command) => command.name)) // biome-ignore format: one argument a thought
      throw new DkimError('bad-argument', `there is no command '${name}'${near ? `: was ${near} meant?` : ''}`)
    }
    const command = await entry.load()
    if (common.json) printDocument(io, 'help', [], { commands: [commandJson(command)] })
    else io.print(formatCommandHelp(command))
    return exit.clean
  },
})
