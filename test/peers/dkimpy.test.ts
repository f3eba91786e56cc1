import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { madeCases, makeKeys, revokedSelector } from './made-keys.js'
import { python } from './run-program.js'
import { type SigningResult, signAndVerify } from './sign-and-verify.js'

describe('dkimpy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dkimkit-dkimpy-'))
  let results: readonly SigningResult[]
  beforeAll(async () => {
    const keys = await makeKeys(folder)
    results = await signAndVerify(
      [python, 'dkimpy.py'],
      [
        ...madeCases.map(({ type, selector }) => keys.signingCase(type, selector)),
        keys.signingCase('rsa-2048', 'rsa-3072-0'),
        keys.signingCase('rsa-2048', revokedSelector),
      ],
    )
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(madeCases.map((made, index) => ({ ...made, index })))(
    'signs with our $type key, and verifies by our record with $tags',
    ({ index }) => {
      expect(results[index]).toMatchObject({ verdict: 'pass', altered: expect.stringMatching(/body hash/) })
    },
  )

  it('refuses a signature by another key, and one by a key that we revoked', () => {
    expect(results.slice(madeCases.length).map(({ verdict }) => verdict)).toEqual(['fail', 'fail'])
  })
})
