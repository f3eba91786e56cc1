import { describe, expect, it } from '@jest/globals'
import { DkimCname } from '../record/dkim-cname.js'
import { DkimRecord } from '../record/dkim-record.js'
import { onlyAttributes, readVectors, refusal, synthStack } from '../synth-stack.testing.js'
import { AzureZone } from './azure-zone.js'
import { CloudflareZone } from './cloudflare-zone.js'
import { DigitalOceanZone } from './digital-ocean-zone.js'
import type { DkimZone } from './dkim-zone.js'
import { DnsimpleZone } from './dnsimple-zone.js'
import { GandiZone } from './gandi-zone.js'
import { GoogleZone } from './google-zone.js'
import { HetznerZone } from './hetzner-zone.js'
import { LinodeZone } from './linode-zone.js'
import { Ns1Zone } from './ns1-zone.js'
import { OvhZone } from './ovh-zone.js'
import { PowerdnsZone } from './powerdns-zone.js'
import { Rfc2136Zone } from './rfc2136-zone.js'
import { Route53Zone } from './route53-zone.js'
import { ScalewayZone } from './scaleway-zone.js'

interface Row {
  readonly resource: string
  readonly attributes: unknown
  readonly txt?: readonly unknown[]
}

interface Vectors {
  readonly records: Readonly<
    Record<string, { readonly n: string; readonly strings?: string[]; readonly target?: string }>
  >
  readonly kinds: Readonly<Record<string, { readonly TXT: Row; readonly CNAME: Row }>>
}

const name = 'example.com'
const zones: Readonly<Record<string, DkimZone>> = {
  azure: new AzureZone({ name, resourceGroup: 'dns' }),
  cloudflare: new CloudflareZone({ name, zoneId: '12345' }),
  digitalocean: new DigitalOceanZone({ name }),
  dnsimple: new DnsimpleZone({ name }),
  gandi: new GandiZone({ name }),
  google: new GoogleZone({ name, managedZone: '12345' }),
  hetzner: new HetznerZone({ name }),
  linode: new LinodeZone({ name, domainId: '12345' }),
  ns1: new Ns1Zone({ name }),
  ovh: new OvhZone({ name }),
  powerdns: new PowerdnsZone({ name }),
  rfc2136: new Rfc2136Zone({ name }),
  route53: new Route53Zone({ name, zoneId: '12345' }),
  scaleway: new ScalewayZone({ name }),
}

const { records, kinds } = readVectors<Vectors>('zones.json')
const table = Object.entries(kinds).flatMap(([kind, rows]) =>
  Object.entries(records).map(([record, { n, strings, target }]) => {
    const row = strings ? rows.TXT : rows.CNAME
    const [a = '', b = '', c = ''] = strings ?? []
    const pieces = { n, Z: name, t: target ?? '', v: strings?.join('') ?? '', a, b, c }
    const written = strings && row.txt?.[strings.length - 1]
    return { kind, record, n, value: pieces.v, target, refused: written === null, row, pieces, written }
  }),
)

describe('every zone', () => {
  it.each(table.filter(({ refused }) => !refused))(
    '$kind lays out $record as its provider wants it',
    ({ kind, n, value, target, row, pieces, written }) => {
      const synthesized = synthStack((stack) => declare(stack, zones[kind], n, value, target))
      expect(Object.keys(synthesized.resources)).toEqual([row.resource])
      expect(onlyAttributes(synthesized)).toEqual(fill(row.attributes, pieces, written))
      // What is encoded is what the rules of zone/ want.
      expect(synthesized.errors).not.toContain('zone/')
    },
  )

  it.each(table.filter(({ refused }) => refused))(
    '$kind refuses $record, and says where',
    ({ kind, n, value, target }) => {
      const error = refusal(() => synthStack((stack) => declare(stack, zones[kind], n, value, target)))
      expect(error.code).toBe('bad-record')
      expect(error.message).toContain('stack/record')
    },
  )

  it('is in the table', () => {
    expect(Object.keys(zones)).toEqual(Object.keys(kinds))
    for (const [kind, zone] of Object.entries(zones)) expect(zone.kind).toBe(kind)
  })

  it.each(Object.entries(zones))(
    '%s asks for its provider by the name that the resource type begins with',
    (_, zone) => {
      const { type } = zone.write({ owner: 's._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=' })
      expect(type.startsWith(`${zone.providerName}_`)).toBe(true)
    },
  )
})

describe('CloudflareZone', () => {
  it('writes the resource of version 4 where that is asked for', () => {
    const zone = new CloudflareZone({ name, zoneId: '12345', version4: true })
    const synthesized = synthStack((stack) => declare(stack, zone, 's1._domainkey', '', 's1.sender.test'))
    expect(synthesized.resources).toEqual({
      cloudflare_record: {
        record: {
          zone_id: '12345',
          name: 's1._domainkey',
          type: 'CNAME',
          ttl: 300,
          content: 's1.sender.test',
          proxied: false,
        },
      },
    })
  })
})

function declare(
  stack: ConstructorParameters<typeof DkimRecord>[0],
  zone: DkimZone | undefined,
  relative: string,
  value: string,
  target: string | undefined,
): void {
  if (!zone) throw new Error('there is no such zone')
  const [selector = '', below] = relative.split(/\._domainkey\.?/)
  const common = { zone, selector, ttl: 300, ...(below ? { domain: `${below}.${name}` } : {}) }
  if (target === undefined) new DkimRecord(stack, 'record', { ...common, value })
  else new DkimCname(stack, 'record', { ...common, target })
}

function fill(value: unknown, pieces: Readonly<Record<string, string>>, txt: unknown): unknown {
  if (value === '{txt}') return fill(txt, pieces, undefined)
  if (typeof value === 'string') return value.replace(/\{(\w)\}/g, (_, piece) => pieces[piece] ?? '')
  if (Array.isArray(value)) return value.map((item) => fill(item, pieces, txt))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([field, item]) => [field, fill(item, pieces, txt)]))
}
