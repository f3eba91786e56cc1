import type { Io } from './io.js'

/** One option of a command. A `value` names what follows it; without one it is a switch. */
export interface Option {
  readonly value?: string
  readonly multiple?: true
  readonly default?: string
  readonly about: string
}

export type Options = Readonly<Record<string, Option>>

type ValueOf<O extends Option> = O extends { value: string }
  ? O extends { multiple: true }
    ? readonly string[]
    : O extends { default: string }
      ? string
      : string | undefined
  : boolean

/** What the user gave, typed after the command's own declaration. */
export interface Arguments<O extends Options> {
  readonly positionals: readonly string[]
  readonly options: { readonly [Name in keyof O]: ValueOf<O[Name]> }
  readonly common: CommonArguments
}

export interface CommonArguments {
  readonly json: boolean
  readonly quiet: boolean
  readonly failOn: FailOn
}

export const failOnLevels = ['error', 'warning', 'notice', 'never'] as const
export type FailOn = (typeof failOnLevels)[number]

/** A command: its contract, read by the parser, the help and the completion, and what it does. */
export interface Command<O extends Options = Options> {
  readonly name: string
  readonly summary: string
  /** The positional arguments as the help shows them. */
  readonly usage: string
  readonly positionals: { readonly min: number; readonly max: number }
  readonly options: O
  /** Two at least: what is typed, and what it does. */
  readonly examples: readonly (readonly [command: string, about: string])[]
  /** Gives the exit code. */
  run(args: Arguments<O>, io: Io): Promise<number>
}

/** Lets TypeScript read the options' types from their declaration. */
export function defineCommand<const O extends Options>(command: Command<O>): Command<O> {
  return command
}

/** Exit codes: the contract of every command. */
export const exit = { clean: 0, findings: 1, misuse: 2, unchecked: 3 } as const
