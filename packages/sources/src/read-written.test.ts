import { type DnsRecord, formatRecord, zoneKind, zoneKinds } from '@dkimkit/core'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readSource } from './read-source.js'

const label = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,10}[a-z0-9])?$/)
const owner = label.map((selector) => `${selector}._domainkey.example.com`)
const ttl = fc.constantFrom(300, 3600, 86400)
const text = fc
  .array(
    fc.constantFrom(
      'v=DKIM1',
      'k=rsa',
      ' ',
      ';',
      'p=',
      't=s',
      'AbC+/09=',
      'n=a b',
      "it's",
      '#',
      '&',
      '*',
      ':',
      'x'.repeat(90),
    ),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((parts) => `v=DKIM1; ${parts.join('')}`)
const record: fc.Arbitrary<DnsRecord> = fc.oneof(
  fc.record({ owner, type: fc.constant('TXT'), value: text, ttl }),
  fc.record({ owner, type: fc.constant('CNAME'), value: label.map((name) => `${name}.sender.test`), ttl }),
)

/** The form's text as it stands in a file, and the file's name. */
const files: Readonly<Record<string, (written: string) => readonly [path: string, text: string]>> = {
  zone: (written) => ['example.com.zone', `${written}\n`],
  'zone-parenthesised': (written) => ['example.com.zone', `${written}\n`],
  json: (written) => ['record.json', written],
  octodns: (written) => ['example.com.yaml', `---\n${written}\n`],
  dnscontrol: (written) => ['dnsconfig.js', `D("example.com", REG, DnsProvider(DNS),\n  ${written},\nEND)\n`],
}

describe('readSource()', () => {
  it.each(Object.keys(files))('reads back what formatRecord() writes in the form %s', async (form) => {
    const file = files[form]
    await fc.assert(
      fc.asyncProperty(record, async (written) => {
        const [path, content] = file?.(formatRecord(written, form)) ?? ['', '']
        const { records, findings } = await readSource(path, content)
        expect(findings).toEqual([])
        expect(records).toMatchObject([written])
      }),
      { numRuns: 200 },
    )
  })

  it.each(zoneKinds.map(({ id }) => id))('reads back what formatRecord() writes for Terraform and %s', async (id) => {
    const { value: limit } = zoneKind(id).limits
    await fc.assert(
      fc.asyncProperty(record, async (written) => {
        fc.pre(written.value.length <= (limit ?? Number.POSITIVE_INFINITY))
        const content = formatRecord(written, `terraform:${id}`, { zone: { name: 'example.com', id: idOf(id) } })
        const { records, findings } = await readSource('dkim.tf', content, { zone: 'example.com' })
        expect(findings).toEqual([])
        expect(records).toMatchObject([{ ...written, format: 'terraform', resource: { kind: id } }])
      }),
      { numRuns: 60 },
    )
  })
})

function idOf(kind: string): string {
  return zoneKind(kind).zoneBy === 'id' ? '12345' : 'example.com'
}
