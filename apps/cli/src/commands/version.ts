import { readFileSync } from 'node:fs'
import { defineCommand, exit } from '../command.js'
import { printDocument } from '../output/document.js'

export const version = defineCommand({
  name: 'version',
  summary: 'print the version',
  usage: '',
  positionals: { min: 0, max: 0 },
  options: {},
  examples: [
    ['dkimkit version', 'the version of dkimkit'],
    ['dkimkit version --json', 'the same, with the versions of Node.js and of the JSON documents'],
  ],
  async run({ common }, io) {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    if (common.json) printDocument(io, 'version', [], { version, node: process.version })
    else io.print(`${version}\n`)
    return exit.clean
  },
})
