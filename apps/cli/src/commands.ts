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
    summary: 'judge records, in files and in whole trees of infrastructure code',
    load: async () => (await import('./commands/lint.js')).lint,
  },
  {
    name: 'diff',
    summary: 'judge a change of DKIM records: two revisions, two folders, or a Terraform plan',
    load: async () => (await import('./commands/diff.js')).diff,
  },
  {
    name: 'check',
    summary: 'ask the DNS, and compare what it serves with what is declared',
    load: async () => (await import('./commands/check.js')).check,
  },
  {
    name: 'merge',
    summary: 'join the shards of a check to one result',
    load: async () => (await import('./commands/merge.js')).merge,
  },
  {
    name: 'terraform',
    summary: 'write the records of a manifest as Terraform resources',
    load: async () => (await import('./commands/terraform.js')).terraform,
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
