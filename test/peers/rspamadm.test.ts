import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { lintFile, publicHalfOf, publishedKeyIn } from './read-back.js'
import { runProgram } from './run-program.js'
import { domain } from './sign-and-verify.js'

const rows = [
  { args: ['-t', 'rsa', '-b', '1024'], key: { type: 'rsa', bits: 1024 }, others: ['record/key-short'] },
  { args: ['-t', 'rsa', '-b', '2048'], key: { type: 'rsa', bits: 2048 }, others: [] },
  { args: ['-t', 'rsa', '-b', '3072'], key: { type: 'rsa', bits: 3072 }, others: ['record/key-long'] },
  { args: ['-t', 'rsa', '-b', '4096'], key: { type: 'rsa', bits: 4096 }, others: ['record/key-long'] },
  { args: ['-t', 'ed25519'], key: { type: 'ed25519', bits: 256 }, others: ['key/ed25519-alone'] },
]

describe('rspamadm dkim_keygen', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dkimkit-rspamadm-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(rows.map((row, index) => ({ ...row, command: row.args.join(' '), number: index })))(
    'writes with "$command" what we read without an error, and a private key that we import',
    async ({ args, key, others, number }) => {
      const [record, privateKey] = [join(folder, `${number}.txt`), join(folder, `${number}.key`)]
      const command = ['dkim_keygen', '-d', domain, '-s', 'mail', '-k', privateKey, ...args]
      const { stdout } = await runProgram('rspamadm', command)
      writeFileSync(record, stdout)
      const owner = `mail._domainkey.${domain}`
      expect(await lintFile(record, '--zone', domain)).toEqual({ owner, key, errors: [], others })
      expect(publicHalfOf(privateKey)).toBe(publishedKeyIn(record))
    },
  )
})
