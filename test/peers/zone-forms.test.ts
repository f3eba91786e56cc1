import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DnsRecord, formatRecord } from '@dkimkit/core'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { compileZone } from './compile-zone.js'
import { makeKeys } from './made-keys.js'
import { recordOfLine } from './record-of-line.js'
import { runProgram } from './run-program.js'
import { domain } from './sign-and-verify.js'

const apex = `${domain}. 300 IN SOA ns.example.net. h.example.net. 1 2 3 4 5\n${domain}. 300 IN NS ns.example.net.\n`
const everyOctet = String.fromCharCode(...Array.from({ length: 256 }, (_, octet) => octet))
/** What is hard to write: every octet, a string cut after each of them, characters that mean something in a zone file. */
const hard: readonly DnsRecord[] = [
  { owner: `octets.${domain}`, type: 'TXT', value: everyOctet.repeat(3), ttl: 300 },
  { owner: `signs.${domain}`, type: 'TXT', value: String.raw`a"b\c;d(e)f $ORIGIN @ \;`, ttl: 0 },
  { owner: `empty.${domain}`, type: 'TXT', value: '', ttl: 300 },
  { owner: `s1._domainkey.${domain}`, type: 'CNAME', value: 's1.sender.test', ttl: 3600 },
]

describe('formatRecord()', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dkimkit-zone-forms-'))
  let records: readonly DnsRecord[]
  beforeAll(async () => {
    records = [...(await makeKeys(folder)).records, ...hard]
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(['zone', 'zone-parenthesised'])('writes in the form %s what BIND loads, and reads as it is', async (form) => {
    writeFileSync(join(folder, 'zone'), apex + records.map((record) => `${formatRecord(record, form)}\n`).join(''))
    const loaded = await runProgram('named-checkzone', [domain, 'zone'], { folder })
    expect(loaded).toEqual({ code: 0, stdout: `zone ${domain}/IN: loaded serial 1\nOK\n`, stderr: '' })
    const read = compileZone(folder)?.map(recordOfLine)
    expect(sorted(read?.filter(({ type }) => type === 'TXT' || type === 'CNAME'))).toEqual(sorted(records))
  })
})

function sorted(records: readonly DnsRecord[] = []): DnsRecord[] {
  return [...records].sort((a, b) => (a.owner < b.owner ? -1 : 1))
}
