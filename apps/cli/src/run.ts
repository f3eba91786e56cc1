import { DkimError, nearestWord } from '@dkimkit/core'
import { exit } from './command.js'
import { commands } from './commands.js'
import { formatCommandHelp, formatHelp } from './help.js'
import type { Io } from './io.js'
import { parseArguments } from './parse-arguments.js'

/** Runs one command line and gives its exit code. Catches and prints: the only place of the command that does. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const [name, ...rest] = argv
    if (name === undefined || name === '--help' || name === '-h') {
      io.print(formatHelp())
      return name === undefined ? exit.misuse : exit.clean
    }
    const entry = commands.find((command) => command.name === name)
    if (!entry) throw unknownCommand(name)
    const command = await entry.load()
    const args = parseArguments(command, rest)
    if (args.help) {
      io.print(formatCommandHelp(command))
      return exit.clean
    }
    return await command.run(args, io)
  } catch (error) {
    if (io.signal.aborted) return exit.misuse
    io.tell(`dkimkit: ${error instanceof DkimError ? error.message : describeFault(error, io)}\n`)
    return exit.misuse
  }
}

function unknownCommand(name: string): DkimError {
  const near = nearestWord(
    name,
    commands.map((command) => command.name),
  )
  return new DkimError(
    'bad-argument',
    `there is no command '${name}'${near ? `: was ${near} meant?` : ''} (dkimkit --help lists them)`,
  )
}

/** A fault of ours: said as such, with its stack only where somebody asks for it. */
function describeFault(error: unknown, io: Io): string {
  const message = error instanceof Error ? error.message : String(error)
  const stack = io.env.DKIMKIT_DEBUG && error instanceof Error ? `\n${error.stack}` : ''
  return `this is a fault of dkimkit, please report it: ${message} (DKIMKIT_DEBUG=1 shows where)${stack}`
}
