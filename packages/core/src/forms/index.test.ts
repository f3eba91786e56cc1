import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { DnsRecord } from '../dns-record.js'
import { keys } from '../testing/vector-keys.testing.js'
import { readZoneFile } from '../zone-file/read-zone-file.js'
import type { Zone } from '../zones/zone-kind.js'
import { formatRecord, recordForms } from './index.js'

const owner = 'mail._domainkey.example.com'
const [a, b] = ['A'.repeat(237), 'B'.repeat(155)]
const long: DnsRecord = { owner, type: 'TXT', value: `v=DKIM1; k=rsa; p=${a}${b}`, ttl: 300 }
const cname: DnsRecord = { owner: 's1._domainkey.example.com', type: 'CNAME', value: 's1.sender.test', ttl: 3600 }

interface Row {
  readonly what: string
  readonly form: string
  readonly record: DnsRecord
  readonly zone?: Zone
  readonly lines: readonly string[]
}

const { rows }: { readonly rows: readonly Row[] } = JSON.parse(
  readFileSync(new URL('../../vectors/forms.json', import.meta.url), 'utf8')
    .replaceAll('{a}', a)
    .replaceAll('{b}', b),
)

const label = fc.stringMatching(/^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,10}[a-zA-Z0-9])?$/)
const someName = fc.tuple(label, label).map(([selector, domain]) => `${selector}._domainkey.${domain}.test`)
const octets = fc.string({
  unit: fc.integer({ min: 0, max: 255 }).map((octet) => String.fromCharCode(octet)),
  maxLength: 600,
})
const ttl = fc.integer({ min: 0, max: 2 ** 31 - 1 })
const someRecord: fc.Arbitrary<DnsRecord> = fc.oneof(
  fc.record({ owner: someName, type: fc.constant('TXT'), value: octets, ttl }),
  fc.record({ owner: someName, type: fc.constant('CNAME'), value: someName, ttl }),
)

describe('formatRecord()', () => {
  it.each(recordForms)('writes no private key as %s', (form) => {
    const record = { ...long, value: `v=DKIM1; p=${keys['private-pkcs8']}` }
    expect(() => formatRecord(record, form, { zone: { name: 'example.com', id: 'Z1' } })).toThrow(
      expect.objectContaining({ code: 'bad-record' }),
    )
  })

  it.each(rows)('writes $what in the form $form', ({ record, form, lines, zone }) => {
    expect(formatRecord(record, form, zone ? { zone } : {}).split('\n')).toEqual(lines)
  })

  it.each(recordForms)('writes a key and a CNAME in the form %s', (form) => {
    for (const record of [long, cname]) {
      const text = formatRecord(record, form)
      expect(text).toContain(form === 'plain' ? record.value : record.owner.slice(0, -'.example.com'.length))
      expect(text).not.toMatch(/undefined|\[object|\s$/)
    }
  })

  it.each(['zone', 'zone-parenthesised'])('gives in the form %s what a zone file reader reads back', (form) => {
    fc.assert(
      fc.property(someRecord, (record) => {
        const { records, problems } = readZoneFile(`${formatRecord(record, form)}\n`)
        expect(problems).toEqual([])
        expect(records.map(({ owner, type, value, ttl }) => ({ owner, type, value, ttl }))).toEqual([record])
      }),
    )
  })

  it('gives in the OVHcloud form a line that a zone file reader reads back', () => {
    const line = formatRecord(long, 'ovh').split('\n').at(-1)
    expect(readZoneFile(`${line}\n`, { origin: 'example.com' }).records).toMatchObject([long])
  })

  it('gives JSON that holds the record', () => {
    fc.assert(fc.property(someRecord, (record) => expect(JSON.parse(formatRecord(record, 'json'))).toEqual(record)))
  })

  it('throws for an unknown form, and names the nearest and all', () => {
    const seen = expect.objectContaining({
      code: 'not-found',
      message: expect.stringMatching(/mean terraform:ovh\?.*zone-parenthesised/),
    })
    expect(() => formatRecord(long, 'terraform:ovhh')).toThrow(seen)
  })

  it.each(['ovh', 'octodns', 'dnscontrol', 'nsupdate', 'terraform:route53'])(
    'asks for the zone in the form %s where the owner does not say it',
    (form) => {
      expect(() => formatRecord({ ...cname, owner: 'keys.example.com' }, form)).toThrow(
        expect.objectContaining({ code: 'bad-argument' }),
      )
      expect(() => formatRecord(cname, form, { zone: { name: 'example.org' } })).toThrow(
        expect.objectContaining({ code: 'bad-record' }),
      )
    },
  )

  it.each(recordForms)('refuses in the form %s a name that would end the line', (form) => {
    for (const record of [
      { ...cname, owner: 'x._domainkey.example.com\nsend' },
      { ...cname, value: 'x.test.\nsend' },
      { ...cname, type: 'A', value: '192.0.2.1' },
      { ...cname, ttl: 1.5 },
    ]) {
      expect(() => formatRecord(record, form)).toThrow(expect.objectContaining({ code: 'bad-record' }))
    }
  })

  it.each(recordForms.filter((form) => !/^(?:zone.*|plain|json|nsupdate)$/.test(form)))(
    'refuses in the form %s a text that no key record holds',
    (form) => {
      for (const value of ['v=DKIM1; "; p=', 'v=DKIM1\\; p=', 'v=DKIM1;\n  x: y', 'v=DKIM1; n=\xe9; p=', '']) {
        expect(() => formatRecord({ ...long, value }, form)).toThrow(expect.objectContaining({ code: 'bad-record' }))
      }
    },
  )

  it('never takes the text of a record for an expression', () => {
    const text = formatRecord({ ...long, value: 'var.zone_id' }, 'terraform:route53')
    expect(text).toContain('zone_id = var.zone_id')
    expect(text).toContain('records = ["var.zone_id"]')
  })

  it.each([
    ['terraform:route53', 'Z0123456789', '"Z0123456789"'],
    ['terraform:google', 'google_dns_managed_zone.main.name', 'google_dns_managed_zone.main.name'],
    ['terraform:linode', '12345', '12345'],
    ['terraform:linode', 'data.linode_domain.main.id', 'data.linode_domain.main.id'],
    ['terraform:rfc2136', 'local.zone', 'local.zone'],
    ['terraform:ovh', 'example.com', '"example.com"'],
    ['terraform:route53', 'x.y", evil = "z', String.raw`"x.y\", evil = \"z"`],
  ])('writes in the form %s the zone %s as %s', (form, id, written) => {
    expect(formatRecord(long, form, { zone: { name: 'example.com', id } })).toContain(` = ${written}\n`)
  })

  it.each(['v=spf1 -all', 'v=DKIM1; k=rsa', 'p=; v=DKIM1'])('refuses %j in the OVHcloud form', (value) => {
    expect(() => formatRecord({ ...long, value }, 'ovh')).toThrow(expect.objectContaining({ code: 'bad-record' }))
  })
})
