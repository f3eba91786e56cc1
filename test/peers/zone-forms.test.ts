import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DnsRecord, formatRecord } from '@dkimkit/core'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { compileZone, plainText } from './compile-zone.js'
import { makeKeys } from './made-keys.js'
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

describe.each(['zone', 'zone-parenthesised'])('formatRecord() in the form %s', (form) => {
  const folder = mkdtempSync(join(tmpdir(), 'dkimkit-zone-forms-'))
  let records: readonly DnsRecord[]
  beforeAll(async () => {
    records = [...(await makeKeys(folder)).records, ...hard]
    writeFileSync(join(folder, 'zone'), apex + records.map((record) => `${formatRecord(record, form)}\n`).join(''))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('writes a zone that named-checkzone loads without a warning', async () => {
    const run = await runProgram('named-checkzone', [domain, 'zone'], { folder })
    expect(run).toEqual({ code: 0, stdout: `zone ${domain}/IN: loaded serial 1\nOK\n`, stderr: '' })
  })

  it('writes records that BIND reads as they are', () => {
    const read = compileZone(folder)?.map(recordOf)
    expect(sorted(read?.filter(({ type }) => type === 'TXT' || type === 'CNAME'))).toEqual(sorted(records))
  })
})

function recordOf(line: string): DnsRecord {
  const [, owner = '', ttl, type = '', rdata = ''] = /^(\S+)\.\s+(\d+)\s+IN\s+(\S+)\s+(.*)$/.exec(line) ?? []
  const strings = [...rdata.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, string = '']) => plainText(string))
  return { owner, type, value: type === 'TXT' ? strings.join('') : rdata.replace(/\.$/, ''), ttl: Number(ttl) }
}

function sorted(records: readonly DnsRecord[] = []): DnsRecord[] {
  return [...records].sort((a, b) => (a.owner < b.owner ? -1 : 1))
}
