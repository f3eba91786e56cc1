import type { Command } from './command.js'

/** A command as the list shows it; the rest is loaded when it is called. */
export interface CommandEntry {
  readonly name: string
  readonly summary: string
  load(): Promise<Command>
}

/** Every command, in the order in which a new user meets them. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'quickstart',
    summary: 'make a key, publish it on this machine, check it: DKIM in one minute',
    load: async () => (await import('./commands/quickstart.js')).quickstart,
  },
  {
    name: 'init',
    summary: 'write a first manifest, with a first key',
    load: async () => (await import('./commands/init.js')).init,
  },
  {
    name: 'keygen',
    summary: 'make a key, keep its private half, print the record to publish',
    load: async () => (await import('./commands/keygen.js')).keygen,
  },
  {
    name: 'record',
    summary: 'write a record in any form',
    load: async () => (await import('./commands/record.js')).record,
  },
  {
    name: 'lint',
    summary: 'judge records, without asking the DNS',
    load: async () => (await import('./commands/lint.js')).lint,
  },
  {
    name: 'check',
    summary: 'ask the DNS, and compare what it serves with what is declared',
    load: async () => (await import('./commands/check.js')).check,
  },
  {
    name: 'senders',
    summary: 'the mail services and the records they ask for',
    load: async () => (await import('./commands/senders.js')).senders,
  },
  {
    name: 'keystore',
    summary: 'list the private keys that are kept, or encrypt them to other recipients',
    load: async () => (await import('./commands/keystore.js')).keystore,
  },
  {
    name: 'completion',
    summary: 'print a completion script for bash, zsh or fish',
    load: async () => (await import('./commands/completion.js')).completion,
  },
  {
    name: 'help',
    summary: 'show help, of one command or of all',
    load: async () => (await import('./commands/help.js')).help,
  },
  { name: 'version', summary: 'print the version', load: async () => (await import('./commands/version.js')).version },
]
