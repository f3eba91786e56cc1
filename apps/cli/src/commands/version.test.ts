import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { runCommand, runJson } from '../testing-io.testing.js'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

describe('dkimkit version', () => {
  it('prints the version of the package, alone', async () => {
    expect(await runCommand(['version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  it('tells in JSON what runs it', async () => {
    expect(await runJson(['version'])).toEqual({
      schema: { name: 'dkimkit/version', version: 1 },
      findings: [],
      version,
      node: process.version,
    })
  })
})
