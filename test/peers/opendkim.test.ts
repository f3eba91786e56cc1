import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestServer, type TestServer } from '@dkimkit/dns/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type MadeKeys, madeCases, makeKeys, revokedSelector } from './made-keys.js'
import { runProgram } from './run-program.js'
import { domain } from './sign-and-verify.js'

describe('opendkim-testkey', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dkimkit-opendkim-'))
  const settings = join(folder, 'opendkim.conf')
  let keys: MadeKeys
  let server: TestServer
  beforeAll(async () => {
    keys = await makeKeys(folder)
    const foreign = { owner: `foreign._domainkey.${domain}`, type: 'TXT', value: 'v=DKIM1; k=foreign; p=AAAA' }
    server = await startTestServer({ zones: { [domain]: [...keys.records, foreign] } })
    writeFileSync(settings, `ResolverConfiguration ${join(folder, 'unbound.conf')}\n`)
    writeFileSync(join(folder, 'unbound.conf'), unboundSettings(server))
  })
  afterAll(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })

  const rsaCases = madeCases.filter(({ type }) => type !== 'ed25519')
  it.each(rsaCases)('finds that our $type key fits our record with $tags', async ({ type, selector }) => {
    expect(await testKey(selector, '-k', keys.fileOf(type))).toEqual(accepted)
  })

  // Of an Ed25519 key it reads the record alone: of private keys it knows RSA only.
  const otherCases = madeCases.filter(({ type }) => type === 'ed25519')
  it.each(otherCases)('accepts our $type record with $tags', async ({ selector }) => {
    expect(await testKey(selector)).toEqual(accepted)
  })

  it('knows a key that we revoked', async () => {
    expect(await testKey(revokedSelector)).toMatchObject({ code: 69, stderr: expect.stringMatching(/Revoked key/) })
  })

  it('refuses another key, a type that it does not know, and a record that is not there', async () => {
    const other = await testKey('rsa-2048-0', '-k', keys.fileOf('rsa-3072'))
    expect(other).toMatchObject({ code: 65, stdout: expect.stringMatching(/keys do not match/) })
    expect(await testKey('foreign')).toMatchObject({ code: 69, stderr: expect.stringMatching(/unknown key type/) })
    expect(await testKey('absent')).toMatchObject({ code: 69 })
  })

  // 'Secure' would be a key that DNSSEC proves; nothing else may be said, such as a word about the file's permissions.
  const accepted = { code: 0, stdout: '', stderr: 'opendkim-testkey: key not secure\n' }

  function testKey(selector: string, ...more: readonly string[]) {
    return runProgram('opendkim-testkey', ['-v', '-x', settings, '-d', domain, '-s', selector, ...more])
  }
})

/** Sends every question to the server, and takes what it says as it is. */
function unboundSettings({ address, port }: TestServer): string {
  return `server:
  do-not-query-localhost: no
  module-config: "iterator"
forward-zone:
  name: "."
  forward-addr: ${address}@${port}
`
}
