import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DnsRecord, formatRecord, zoneKinds } from '@dkimkit/core'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findEngines } from '../terraform/engine.js'
import { makeKeys } from './made-keys.js'
import { recordOfLine } from './record-of-line.js'
import { python, runProgram } from './run-program.js'
import { domain } from './sign-and-verify.js'

/** Terraform and OpenTofu, where they are installed: the other tests do without. */
const engines = await findEngines().catch(() => [])
const cname: DnsRecord = { owner: `s1._domainkey.${domain}`, type: 'CNAME', value: 's1.sender.test', ttl: 3600 }
/** Unless they are quoted, YAML and Terraform take digits, `no` and many signs for something else. */
const hard: readonly DnsRecord[] = [
  { owner: `20261120._domainkey.${domain}`, type: 'TXT', value: `v=DKIM1; n=it's ${'$'}{a} %{b} #c: *d; p=`, ttl: 300 },
  { owner: `no._domainkey.${domain}`, type: 'TXT', value: 'v=DKIM1; p=', ttl: 300 },
]

describe('formatRecord()', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dkimkit-tool-forms-'))
  let records: readonly DnsRecord[]
  beforeAll(async () => {
    records = [...(await makeKeys(folder)).records, ...hard, cname]
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('writes YAML that octoDNS reads as the record', async () => {
    const text = records.map((record) => `${formatRecord(record, 'octodns')}\n`).join('')
    const program = 'import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin), sys.stdout)'
    const { stdout } = await runProgram(python, ['-c', program], { input: text })
    const entries: Record<string, { type: string; ttl: number; value: string }> = JSON.parse(stdout)
    const read = Object.entries(entries).map(([name, { type, ttl, value }]) => {
      const meant = type === 'TXT' ? value.replaceAll('\\;', ';') : value.replace(/\.$/, '')
      return { owner: `${name}.${domain}`, type, value: meant, ttl }
    })
    expect(read).toEqual(records)
  })

  it.each(['a key', 'a CNAME'])('writes %s as nsupdate reads it', async (what) => {
    for (const record of records.filter(({ type }) => (type === 'CNAME') === (what === 'a CNAME'))) {
      // Shown instead of sent: there is no server here that takes updates.
      const input = `${formatRecord(record, 'nsupdate').replace(/send$/, 'show')}\nquit\n`
      const { code, stdout, stderr } = await runProgram('nsupdate', ['-d'], { input })
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      const [, shown = ''] = stdout.split(';; UPDATE SECTION:\n')
      expect(recordOfLine(shown.split('\n')[0] ?? '')).toEqual(record)
    }
  })

  for (const { name, version, binary } of engines) {
    it.each(zoneKinds)(
      `writes in the form terraform:$id what ${name} ${version} parses and would not format otherwise`,
      async ({ id, limits }) => {
        const taken = records.filter(({ value }) => value.length <= (limits.value ?? value.length))
        const input = taken.map((record) => `${formatRecord(record, `terraform:${id}`)}\n`).join('\n')
        const run = await runProgram(binary, ['fmt', '-check', '-diff', '-no-color', '-'], { input })
        expect(run).toMatchObject({ code: 0, stdout: '' })
      },
    )
  }
})
