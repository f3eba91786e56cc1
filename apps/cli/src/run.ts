import { DkimError, nearestWord, printable, showValue } from '@dkimkit/core'
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
    io.tell(`dkimkit: ${describe(error)}\n${stackOf(error, io)}`)
    return exit.misuse
  }
}

function unknownCommand(name: string): DkimError {
  const names = commands.map((command) => command.name)
  const near = nearestWord(name.replace(/^-+/, ''), names)
  const problem = name.startsWith('-') ? `'${name}' stands where a command is wanted` : `there is no command '${name}'`
  return new DkimError('bad-argument', `${problem}${near ? `: was ${near} meant?` : ''} (dkimkit --help lists them)`)
}

/** More than any message of ours takes. */
const longestMessage = 1000

/** One line, printable, and no secret: a message repeats what the user gave, and file names come from anywhere. */
function describe(error: unknown): string {
  const text = error instanceof DkimError ? error.message : describeFault(error)
  if (showValue(text) !== text) return 'what was given holds a private key, so what is wrong with it is not shown'
  return printable(text, longestMessage)
}

/** A fault of ours: said as such, with its stack only where somebody asks for it. */
function describeFault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return `this is a fault of dkimkit, please report it: ${message} (DKIMKIT_DEBUG=1 shows where)`
}

function stackOf(error: unknown, io: Io): string {
  return io.env.DKIMKIT_DEBUG && error instanceof Error && !(error instanceof DkimError) ? `${error.stack}\n` : ''
}
