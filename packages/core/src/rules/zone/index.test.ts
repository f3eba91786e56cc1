import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { DeclaredRecord } from '../../dns-record.js'
import { formatFinding } from '../../finding.js'
import { findSender, nearestSender } from '../../senders/index.js'
import { declareResources, type VectorResource } from '../../testing/declare-resource.testing.js'
import { keys, readVectors } from '../../testing/vector-keys.testing.js'
import { zoneKindOfResource, zoneKinds } from '../../zones/index.js'
import { readTxt } from '../../zones/txt-encoding.js'
import type { Zone, ZoneKind } from '../../zones/zone-kind.js'
import { codes } from '../catalogue.js'
import { lintDeclared } from '../lint-declared.js'

interface Vector {
  readonly code?: string
  readonly near?: string
  readonly resources: readonly VectorResource[]
  readonly codes: readonly string[]
}

const vectors = readVectors<readonly Vector[]>('zone-rules.json')
const senders = { findSender, nearestSender }
const zoneCodes = codes.filter((code) => code.startsWith('zone/') && !code.startsWith('zone/change-'))

function codesOf(records: readonly DeclaredRecord[]): string[] {
  return lintDeclared(records, { senders }).map((finding) => finding.code)
}

function zoneFor(kind: ZoneKind): Zone {
  return { name: 'example.com', resourceGroup: 'dns', ...(kind.zoneBy === 'id' ? { id: '12345' } : {}) }
}

describe('the rules of zone/', () => {
  it.each(
    vectors.map((vector, index) => {
      const name = vector.code ? `fires ${vector.code}` : `is near ${vector.near}`
      return [index + 1, name, vector.resources[0]?.[0], vector] as const
    }),
  )('vector %i %s: %s', (_index, _name, _type, { code, near, resources, codes }) => {
    const found = codesOf(declareResources(resources))
    expect([...new Set(found)].sort()).toEqual([...codes].sort())
    if (code) expect(found).toContain(code)
    if (near) expect(found).not.toContain(near)
  })

  it.each(zoneCodes)('have a vector that fires %s and one that nearly does', (code) => {
    expect(vectors.filter((vector) => vector.code === code).length).toBeGreaterThan(0)
    expect(vectors.filter((vector) => vector.near === code).length).toBeGreaterThan(0)
  })

  it.each(zoneKinds)('say nothing of what $id encodes', (kind) => {
    const zone = zoneFor(kind)
    const values = ['rsa1024', 'rsa2048', 'ed25519'].map((name) => `v=DKIM1; k=${name.slice(0, 3)}; p=${keys[name]}`)
    const txt = fc.record({ type: fc.constant('TXT'), value: fc.constantFrom('v=DKIM1; p=', ...values) })
    const cname = fc.record({ type: fc.constant('CNAME'), value: fc.constantFrom('S1.sender.test', 'key.example.com') })
    const owner = fc.constantFrom(
      's1._domainkey.example.com',
      'A.b._domainkey.news.example.com',
      '*._domainkey.example.com',
    )
    fc.assert(
      fc.property(fc.oneof(txt, cname), owner, fc.constantFrom(...kind.resources.TXT), (record, owner, type) => {
        const resource = record.type === 'TXT' ? { resource: type } : {}
        const written = kind.encode({ ...record, owner }, { ...zone, ...resource })
        const found = codesOf(declareResources([[written.type, written.attributes]]))
        expect(found.filter((code) => code.startsWith('zone/'))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  const misquoted = vectors.filter(({ code }) => code?.startsWith('zone/encoding-'))
  it.each(misquoted.map((vector, index) => [index, vector.resources[0]?.[0], vector] as const))(
    'want what encode writes, in vector %i of those about encodings: %s',
    (_index, type, { code, resources }) => {
      const wanted = lintDeclared(declareResources(resources)).flatMap((finding) =>
        finding.code === code && 'wanted' in finding.args ? [JSON.parse(`${finding.args.wanted}`)] : [],
      )
      const kind = zoneKindOfResource(type ?? '')
      for (const value of wanted) {
        const record = {
          owner: 's._domainkey.example.com',
          type: 'TXT',
          value: readTxt(value, kind?.txtReading ?? 'literal'),
        }
        const encoded = kind?.encode(record, zoneFor(kind))
        expect(encoded && kind?.read(encoded)?.values).toEqual([value])
      }
      expect(wanted.length).toBeGreaterThan(0)
    },
  )

  it('judge the name and the TTL of a resource once, and each of its values', () => {
    const values = ['"v=DKIM1; p="', '"v=DKIM1;  p="']
    const attributes = { name: 's._domainkey.example.com', type: 'TXT', ttl: 30, records: values }
    const names = codesOf(declareResources([['powerdns_record', { ...attributes, zone: 'example.com.' }]]))
    expect(names.filter((code) => code === 'zone/name-form')).toHaveLength(1)
    const found = codesOf(declareResources([['aws_route53_record', attributes]]))
    expect(found.filter((code) => code === 'zone/encoding-broken')).toHaveLength(2)
  })

  it('say nothing of a bare name whose end is not known', () => {
    const codesOfName = (name: string): string[] => {
      const attributes = { name, type: 'TXT', rrdatas: ['"v=DKIM1; p="'] }
      const resource = { kind: 'google', type: 'google_dns_record_set', attributes }
      return codesOf([{ owner: name, type: 'TXT', value: 'v=DKIM1; p=', format: 'terraform', resource }])
    }
    expect(codesOfName('s._domainkey')).not.toContain('zone/name-form')
    expect(codesOfName('s._domainkey.example.com')).toContain('zone/name-form')
  })

  it('want no relative name where the zone is not known', () => {
    const attributes = { zone: `\${dns_zone.main.name}`, name: 's._domainkey.example.com.', txt: ['v=DKIM1; p='] }
    const resource = { kind: 'rfc2136', type: 'dns_txt_record_set', attributes }
    const record = {
      owner: 's._domainkey.example.com',
      type: 'TXT',
      value: 'v=DKIM1; p=',
      format: 'terraform',
      resource,
    }
    expect(codesOf([record])).toEqual(['record/key-revoked'])
    expect(codesOf([{ ...record, zone: 'example.com' }])).toContain('zone/name-form')
  })

  it('speak of long strings in the place of record/string-too-long', () => {
    const value = `v=DKIM1; p=${keys.rsa2048}`
    const attributes = { name: 's._domainkey', zone_name: 'example.com', record: [{ value }] }
    const records = declareResources([['azurerm_dns_txt_record', attributes]])
    expect(codesOf(records.map((record) => ({ ...record, strings: [value] })))).toEqual([])
  })

  it('never quote a private key', () => {
    const value = `"v=DKIM1; p=${keys['private-pkcs8']}"`
    const attributes = { name: 's._domainkey.example.com', type: 'TXT', records: [value] }
    expect(codesOf(declareResources([['aws_route53_record', attributes]]))).toEqual(['record/key-is-private'])
  })

  it('are silent about a resource that no zone kind knows', () => {
    const record = { owner: 's._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=', format: 'terraform' }
    for (const kind of ['route53', 'constructor', ''])
      expect(codesOf([{ ...record, resource: { kind, type: 'constructor', attributes: {} } }])).toEqual([
        'record/key-revoked',
      ])
  })

  it('end on any attributes, and every finding has printable words', () => {
    const text = fc.oneof(
      fc.constantFrom('"', '\\', '" "', 'v=DKIM1; p=', 's._domainkey', 'example.com', '.', '@', ''),
      fc.string({ unit: 'binary', maxLength: 300 }),
    )
    const value = fc.array(text, { maxLength: 5 }).map((parts) => parts.join(''))
    const attribute = fc.oneof(value, fc.array(value, { maxLength: 3 }), fc.integer(), fc.constant(null))
    const names = [
      'name',
      'type',
      'ttl',
      'zone',
      'records',
      'content',
      'value',
      'target',
      'subdomain',
      'fieldtype',
      'txt',
    ]
    const attributes = fc.record(Object.fromEntries(names.map((name) => [name, attribute])), { requiredKeys: [] })
    const types = zoneKinds.flatMap(({ resources }) => [...resources.TXT, ...resources.CNAME])
    fc.assert(
      fc.property(fc.constantFrom(...types), attributes, fc.constantFrom('TXT', 'CNAME'), (type, some, recordType) => {
        const resource: VectorResource = [type, { ...some, type: recordType, fieldtype: recordType }]
        for (const finding of lintDeclared(declareResources([resource]), { senders }))
          expect(formatFinding(finding)).toMatch(/^[^\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e]+$/)
      }),
      { numRuns: 500 },
    )
  })

  it('are not slowed down by thousands of values in one resource', () => {
    const records = Array.from({ length: 20_000 }, (_, index) => `"v=DKIM1; n=${index}; p="`)
    const attributes = { name: 's._domainkey.example.com', type: 'TXT', records }
    expect(codesOf(declareResources([['aws_route53_record', attributes]])).length).toBeGreaterThan(20_000)
  })
})
