import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { lintFile, publicHalfOf, publishedKeyIn } from './read-back.js'
import { runProgram } from './run-program.js'
import { domain } from './sign-and-verify.js'

interface Row {
  readonly args: readonly string[]
  readonly bits?: number
  /** What we say of it beside errors. */
  readonly others?: readonly string[]
}

const rows: readonly Row[] = [
  { args: [] },
  { args: ['-b', '1024'], bits: 1024, others: ['record/key-short'] },
  { args: ['-b', '3072'], bits: 3072, others: ['record/key-long'] },
  { args: ['-b', '4096'], bits: 4096, others: ['record/key-long'] },
  { args: ['-t'], others: ['record/flag-testing'] },
  { args: ['-S'] },
  { args: ['-t', '-S'], others: ['record/flag-testing'] },
  { args: ['-r'] },
  { args: ['-r', '-S', '-t'], others: ['record/flag-testing'] },
  { args: ['-h', 'sha256'] },
  { args: ['-h', 'sha1:sha256'], others: ['record/hash-sha1'] },
  { args: ['-n', 'a note, in words'] },
  { args: ['-s', 'a.b'] },
  { args: ['-a'] },
  { args: ['-a', '-s', 'all', '-b', '4096', '-r', '-n', 'note'], bits: 4096, others: ['record/key-long'] },
]

describe('opendkim-genkey', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dkimkit-genkey-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const all = rows.map((row, index) => ({ ...row, command: row.args.join(' '), number: index }))
  it.each(all)(
    'writes with "$command" what we read without an error',
    async ({ args, bits = 2048, others = [], number }) => {
      const { record, privateKey, selector } = await generate(String(number), args)
      const expected = { key: { type: 'rsa', bits }, errors: [], others, owner: `${selector}._domainkey.${domain}` }
      expect(await lintFile(record, '--zone', domain)).toEqual(expected)
      expect(publicHalfOf(privateKey)).toBe(publishedKeyIn(record))
    },
  )

  it('writes an owner relative to a zone that the file does not name, and we still read it without an error', async () => {
    const { record } = await generate('relative', [])
    expect(await lintFile(record)).toMatchObject({ errors: [] })
  })

  it('writes with "-h *" and "-h sha1" what no verifier takes, and we say so', async () => {
    for (const hashes of ['*', 'sha1']) {
      const { record } = await generate(`hash-${hashes.length}`, ['-h', hashes])
      expect(await lintFile(record, '--zone', domain)).toMatchObject({ errors: ['record/hash-no-sha256'] })
    }
  })

  async function generate(name: string, args: readonly string[]) {
    const directory = join(folder, name)
    mkdirSync(directory)
    const { code } = await runProgram('opendkim-genkey', ['-D', directory, '-d', domain, ...args])
    expect(code).toBe(0)
    const selector = args.includes('-s') ? (args[args.indexOf('-s') + 1] ?? '') : 'default'
    const file = join(directory, selector)
    return { selector, record: `${file}.txt`, privateKey: `${file}.private` }
  }
})
