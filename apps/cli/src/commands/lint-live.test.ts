import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startTestServer } from '@dkimkit/dns/testing'
import { describe, expect, it } from '@jest/globals'
import { codesOf, inFolder, runCommand } from '../testing-io.testing.js'

const zone = '$ORIGIN example.com.\nold._domainkey IN TXT "v=DKIM1; p="\nnew._domainkey IN TXT "v=DKIM1; p="\n'

describe('dkimkit lint --live', () => {
  it('tells what the DNS serves of what is declared', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.zone'), zone)
      const served = { owner: 'old._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=' }
      const server = await startTestServer({ zones: { 'example.com': [served] } })
      try {
        const at = `${server.address}:${server.port}`
        expect(await codesOf(['lint', '.', '--live', '--server', at], { cwd })).toEqual([
          'record/key-revoked',
          'live/absent',
          'record/key-revoked',
        ])
        expect((await runCommand(['lint', '.', '--live', '--server', at], { cwd })).code).toBe(1)
      } finally {
        await server.close()
      }
    }))

  it('exits with 3 where the DNS could not be asked', () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.zone'), zone)
      const server = await startTestServer({ zones: { 'example.com': [] }, faults: [{ kind: 'servfail' }] })
      try {
        const at = `${server.address}:${server.port}`
        expect((await runCommand(['lint', 'a.zone', '--live', '--server', at], { cwd })).code).toBe(3)
      } finally {
        await server.close()
      }
    }))
})
