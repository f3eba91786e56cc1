import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { DnsRecord } from '../dns-record.js'
import { zoneKindOfResource, zoneKinds } from './index.js'

const zone = { name: 'example.com' }
const owner = 's._domainkey.example.com'
const key = 'v=DKIM1; p='
const reference = `\${digitalocean_domain.main.name}`

/** A resource as it is found in the wild, and what it publishes. */
interface Shape {
  readonly resource: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly records: readonly DnsRecord[]
}

const { '//': _, ...shapes }: Readonly<Record<string, readonly Shape[]>> = JSON.parse(
  readFileSync(new URL('../../vectors/zone-shapes.json', import.meta.url), 'utf8')
    .replaceAll('{a}', key.padEnd(255, 'A'))
    .replaceAll('{b}', 'B'.repeat(155)),
)
const rows = Object.entries(shapes).flatMap(([id, list]) => list.map((shape, index) => ({ id, index, ...shape })))

function txt(value: string, more: Partial<DnsRecord> = {}): DnsRecord {
  return { owner, type: 'TXT', value, ...more }
}

describe('decode() of a zone kind', () => {
  it('has shapes for every kind', () => {
    expect(Object.keys(shapes).sort()).toEqual(zoneKinds.map(({ id }) => id))
  })

  it.each(rows)('of $id reads shape $index, $attributes', ({ id, resource, attributes, records }) => {
    const kind = zoneKindOfResource(resource)
    expect(kind?.id).toBe(id)
    expect(kind?.decode({ type: resource, attributes }, zone)).toEqual(records)
  })

  it('turns text outside ASCII into its UTF-8 octets', () => {
    const attributes = { domain: 'example.com', name: 's._domainkey', type: 'TXT', value: `${key}\u200b` }
    expect(zoneKindOfResource('digitalocean_record')?.decode({ type: 'digitalocean_record', attributes })).toEqual([
      txt(`${key}\xe2\x80\x8b`),
    ])
  })

  it('leaves a relative owner relative where no zone is known', () => {
    const attributes = { name: 'S._domainkey', type: 'TXT', records: [key] }
    expect(zoneKindOfResource('aws_route53_record')?.decode({ type: 'aws_route53_record', attributes })).toEqual([
      txt(key, { owner: 's._domainkey' }),
    ])
  })

  it('gives nothing for a resource of another kind', () => {
    const attributes = { name: owner, type: 'TXT', records: [key] }
    for (const kind of zoneKinds) expect(kind.decode({ type: 'aws_route53_zone', attributes })).toEqual([])
  })

  it('never throws, whatever the attributes', () => {
    const names = [
      'name',
      'type',
      'ttl',
      'records',
      'record',
      'value',
      'values',
      'content',
      'zone',
      'zone_name',
      'domain',
      'subdomain',
      'fieldtype',
      'target',
      'txt',
      'cname',
      'data',
      'dns_zone',
      'answers',
      'short_answers',
      'rrdatas',
      'record_type',
      'ttl_sec',
    ]
    const text = fc.oneof(
      fc.constantFrom('TXT', 'CNAME', '"', '" "', '\\', '.', '..', '@', 'example.com', reference),
      fc.string(),
    )
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.double(),
        fc.constant(null),
        fc.boolean(),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('value', 'answer', 'answer_parts'), tie('any')),
      ),
    })).any
    const types = zoneKinds.flatMap(({ resources }) => [...resources.TXT, ...resources.CNAME])
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.dictionary(fc.constantFrom(...names), value), (type, attributes) => {
        const records = zoneKindOfResource(type)?.decode({ type, attributes }, zone)
        expect(records?.every(({ owner, value }) => typeof owner === 'string' && typeof value === 'string')).toBe(true)
      }),
      { numRuns: 2000 },
    )
    for (const attributes of [null, undefined, 'text', 7, []]) {
      expect(zoneKinds[0]?.decode({ type: 'azurerm_dns_txt_record', attributes: attributes as never })).toEqual([])
    }
  })
})
