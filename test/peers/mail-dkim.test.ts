import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestServer, type TestServer } from '@dkimkit/dns/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type MadeKeys, madeCases, makeKeys, revokedSelector } from './made-keys.js'
import { perl, python } from './run-program.js'
import { domain, type SigningCase, type SigningResult, signAndVerify } from './sign-and-verify.js'

describe('Mail::DKIM', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dkimkit-mail-dkim-'))
  const rsaCases = madeCases.filter(({ type }) => type !== 'ed25519')
  let keys: MadeKeys
  let server: TestServer
  let results: readonly SigningResult[]
  beforeAll(async () => {
    keys = await makeKeys(folder)
    server = await startTestServer({ zones: { [domain]: keys.records } })
    results = await run(rsaCases.map(({ type, selector }) => keys.signingCase(type, selector)))
  })
  afterAll(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })

  it.each(rsaCases.map((made, index) => ({ ...made, index })))(
    'signs with our $type key, and verifies by our record with $tags that a server serves',
    ({ index }) => {
      expect(results[index]).toMatchObject({ verdict: 'pass', altered: 'fail (body has been altered)' })
    },
  )

  it('refuses a signature by another key, and one by a key that we revoked', async () => {
    const refused = [keys.signingCase('rsa-2048', 'rsa-3072-0'), keys.signingCase('rsa-2048', revokedSelector)]
    expect((await run(refused)).map(({ verdict }) => verdict)).toEqual([
      expect.stringMatching(/^fail/),
      'invalid (public key: revoked)',
    ])
  })

  it('lets a sub-domain be signed for, but not by a record with t=s', async () => {
    const identity = `@news.${domain}`
    const cases = ['rsa-2048-0', 'rsa-2048-1'].map((selector) => keys.signingCase('rsa-2048', selector))
    expect((await run(cases.map((one) => ({ ...one, identity })))).map(({ verdict }) => verdict)).toEqual([
      'pass',
      'invalid (public key: does not support signing subdomains)',
    ])
  })

  it('knows no Ed25519, and passes a message by the RSA half of a pair', async () => {
    const [unsigned] = await run([keys.signingCase('ed25519', 'ed25519-0')])
    expect(unsigned?.verdict).toMatch(/unsupported algorithm ed25519-sha256/)
    const [once] = await signAndVerify([python, 'dkimpy.py'], [keys.signingCase('ed25519', 'ed25519-0')])
    const [twice] = await run([{ ...keys.signingCase('rsa-2048', 'rsa-2048-0'), message: once?.message ?? '' }])
    expect(twice?.verdict).toBe('pass')
  })

  function run(cases: readonly SigningCase[]): Promise<SigningResult[]> {
    return signAndVerify([perl, 'mail-dkim.pl'], cases, server)
  }
})
