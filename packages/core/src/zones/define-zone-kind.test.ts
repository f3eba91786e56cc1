import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { DnsRecord } from '../dns-record.js'
import { keys } from '../testing/vector-keys.testing.js'
import { zoneKind, zoneKinds } from './index.js'
import type { TtlLimits, Zone, ZoneKind } from './zone-kind.js'

const label = fc.stringMatching(/^[a-z0-9_](?:[a-z0-9_-]{0,20}[a-z0-9_])?$/)
const name = (least: number, most: number) =>
  fc.array(label, { minLength: least, maxLength: most }).map((labels) => labels.join('.'))
const owner = (zone: string) =>
  fc
    .tuple(name(1, 3), fc.constantFrom('', '._domainkey', `._domainkey.${zone}`))
    .map(([first, middle]) => `${first}${middle}.${zone}`)

const reference = `\${linode_domain.main.id}`
const ordinary: Zone = { name: 'example.com', id: '12345', resourceGroup: 'dns' }

/** A zone as the kind wants it. */
function zoneFor({ zoneBy }: ZoneKind, zone: string): Zone {
  return { name: zone, resourceGroup: 'dns', ...(zoneBy === 'id' ? { id: '12345' } : {}) }
}

function refusal(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}

function txtValue(limit = 2500) {
  // RFC 6376 §3.6.1: printable ASCII; neither a quote nor a backslash.
  const character = fc
    .integer({ min: 0x20, max: 0x7e })
    .filter((code) => code !== 0x22 && code !== 0x5c)
    .map((code) => String.fromCharCode(code))
  const lengths = [255, 256, 507, 510, 511, 765, limit].filter((length) => length <= limit)
  return fc.oneof(
    fc.string({ unit: character, minLength: 1, maxLength: Math.min(limit, 600) }),
    fc.constantFrom(...lengths).chain((length) => fc.string({ unit: character, minLength: length, maxLength: length })),
  )
}

function ttlOf({ min, max, only }: TtlLimits) {
  return only ? fc.constantFrom(...only) : fc.oneof(fc.constantFrom(min, max), fc.integer({ min, max }))
}

function recordIn(kind: ZoneKind, zone: string): fc.Arbitrary<DnsRecord> {
  const ttl = ttlOf(kind.limits.ttl)
  return fc.oneof(
    fc.record({
      owner: fc.oneof({ weight: 9, arbitrary: owner(zone) }, { weight: 1, arbitrary: fc.constant(zone) }),
      type: fc.constant('TXT'),
      value: txtValue(kind.limits.value),
      ttl,
    }),
    fc.record({ owner: owner(zone), type: fc.constant('CNAME'), value: name(2, 5), ttl }),
  )
}

const someZone = name(2, 3)
const zoneAndRecord = (kind: ZoneKind) =>
  someZone.chain((zone) => recordIn(kind, zone).map((record) => ({ zone: zoneFor(kind, zone), record })))

describe('a zone kind', () => {
  it.each(zoneKinds)('$id gives back what it encodes', (kind) => {
    fc.assert(
      fc.property(zoneAndRecord(kind), ({ zone, record }) => {
        const resource = kind.encode(record, zone)
        expect(kind.decode(resource, zone)).toEqual([record])
        if (kind.zoneBy !== 'id') expect(kind.decode(resource)).toEqual([record])
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    ['cloudflare', 'cloudflare_record'],
    ['hetzner', 'hcloud_zone_record'],
  ])('%s gives back what it encodes as %s', (id, type) => {
    const kind = zoneKind(id)
    fc.assert(
      fc.property(zoneAndRecord(kind), ({ zone, record }) => {
        const resource = kind.encode(record, { ...zone, resource: type })
        const { ttl, ...timeless } = record
        expect(resource.type).toBe(type)
        expect(kind.decode(resource, zone)).toEqual([id === 'hetzner' ? timeless : record])
      }),
      { numRuns: 50 },
    )
  })

  it.each(zoneKinds)('$id writes names in lower case', (kind) => {
    const zone = zoneFor(kind, 'Example.COM')
    const record = { owner: 'S1._DomainKey.Example.com', type: 'CNAME', value: 'S1.Sender.TEST.', ttl: 3600 }
    const lower = { ...record, owner: 's1._domainkey.example.com', value: 's1.sender.test' }
    const resource = kind.encode(record, zone)
    expect(JSON.stringify(resource.attributes)).not.toMatch(/DomainKey|Sender|COM/)
    expect(kind.decode(resource, zone)).toEqual([lower])
  })

  it.each(zoneKinds)('$id writes a TTL where the record has none', (kind) => {
    const record = { owner: 's._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=' }
    const { default: ttl, auto } = kind.limits.ttl
    expect(kind.read(kind.encode(record, zoneFor(kind, 'example.com')))?.ttl).toBe(ttl)
    expect(kind.decode(kind.encode(record, zoneFor(kind, 'example.com')), ordinary)).toEqual([
      ttl === auto ? record : { ...record, ttl },
    ])
  })

  it.each(zoneKinds)('$id takes its largest value and refuses one octet more', (kind) => {
    const limit = kind.limits.value
    if (limit === undefined) return
    const record = { owner: 's._domainkey.example.com', type: 'TXT', value: 'a'.repeat(limit) }
    expect(kind.decode(kind.encode(record, zoneFor(kind, 'example.com')), ordinary)[0]?.value).toBe(record.value)
    expect(() => kind.encode({ ...record, value: `${record.value}a` }, zoneFor(kind, 'example.com'))).toThrow(
      expect.objectContaining({ code: 'bad-record' }),
    )
  })

  it.each([
    ['route53', 3953, 4000],
    ['digitalocean', 507, 512],
  ])('%s has a limit of %i octets, which is %i with the quotes that its API counts', (id, value, sent) => {
    const cut = 'a'.repeat(value).match(/.{1,255}/g) ?? []
    expect(zoneKind(id).limits.value).toBe(value)
    expect(cut.map((string) => `"${string}"`).join(' ').length).toBe(sent)
  })
})

describe('encode() of a zone kind', () => {
  it.each(zoneKinds)('of $id writes no private key, and quotes none', (kind) => {
    for (const [name, key] of Object.entries(keys).filter(([name]) => name.startsWith('private'))) {
      const record = { owner: 's._domainkey.example.com', type: 'TXT', value: `v=DKIM1; p=${key}` }
      const told = refusal(() => kind.encode(record, zoneFor(kind, 'example.com')))
      expect([name, told]).toEqual([name, expect.objectContaining({ code: 'bad-record' })])
      expect(String(told)).not.toContain(key.slice(20, 60))
    }
  })

  const txt = { owner: 's._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=', ttl: 3600 }
  const cname = { ...txt, type: 'CNAME', value: 's.sender.test' }

  const refused: [string, DnsRecord][] = [
    ['another type', { ...txt, type: 'A', value: '192.0.2.1' }],
    ['a type in lower case', { ...txt, type: 'txt' }],
    ['a quote', { ...txt, value: '"v=DKIM1; p="' }],
    ['a backslash', { ...txt, value: 'v=DKIM1\\; p=' }],
    ['a line feed', { ...txt, value: 'v=DKIM1;\np=' }],
    ['an octet outside ASCII', { ...txt, value: 'v=DKIM1; n=\xe9; p=' }],
    ['a character that is no octet', { ...txt, value: 'v=DKIM1; n=’; p=' }],
    ['no text', { ...txt, value: '' }],
    ['an owner outside the zone', { ...txt, owner: 's._domainkey.example.org' }],
    ['an owner that only ends like the zone', { ...txt, owner: 's._domainkey.myexample.com' }],
    ['an owner with a space', { ...txt, owner: 's _domainkey.example.com' }],
    ['an empty label', { ...txt, owner: 's..example.com' }],
    ['a target that is a key', { ...cname, value: 'v=DKIM1; p=' }],
    ['a target with a line feed', { ...cname, value: 's.sender.test\n' }],
    ['a CNAME at the zone itself', { ...cname, owner: 'example.com' }],
    ['a negative TTL', { ...txt, ttl: -1 }],
    ['a TTL that is no whole number', { ...txt, ttl: 3600.5 }],
    ['a TTL above 31 bits', { ...txt, ttl: 2 ** 31 }],
    ['a TTL that is no number', { ...txt, ttl: Number.NaN }],
  ]

  it.each(zoneKinds.flatMap((kind) => refused.map(([what, record]) => ({ id: kind.id, kind, what, record }))))(
    'of $id refuses $what',
    ({ kind, record }) => {
      expect(() => kind.encode(record, zoneFor(kind, 'example.com'))).toThrow(
        expect.objectContaining({ code: 'bad-record' }),
      )
    },
  )

  it.each([
    ['cloudflare', [1, 60, 86_400], [0, 2, 59, 86_401]],
    ['digitalocean', [30], [29]],
    ['gandi', [300, 2_592_000], [299, 2_592_001]],
    ['hetzner', [60], [59]],
    ['linode', [0, 30, 3600, 2_419_200], [1, 60, 1800, 86_401]],
    ['ovh', [0, 60], [1, 59]],
    ['azure', [1], [0]],
    ['route53', [0, 2_147_483_647], []],
  ])('of %s takes the TTLs %j and refuses %j', (id, taken, others) => {
    const kind = zoneKind(id)
    for (const ttl of taken)
      expect(kind.read(kind.encode({ ...txt, ttl }, zoneFor(kind, 'example.com')))?.ttl).toBe(ttl)
    for (const ttl of others)
      expect(() => kind.encode({ ...txt, ttl }, zoneFor(kind, 'example.com'))).toThrow(
        expect.objectContaining({ code: 'bad-record' }),
      )
  })

  it.each(['route53', 'cloudflare', 'google', 'linode'])('of %s asks for the id of the zone', (id) => {
    expect(() => zoneKind(id).encode(txt, { name: 'example.com' })).toThrow(
      expect.objectContaining({ code: 'bad-argument' }),
    )
  })

  it('of azure asks for the resource group', () => {
    expect(() => zoneKind('azure').encode(txt, { name: 'example.com' })).toThrow(
      expect.objectContaining({ code: 'bad-argument' }),
    )
  })

  it.each([
    ['route53', 'cloudflare_record'],
    ['rfc2136', 'dns_cname_record'],
  ])('of %s refuses to write a TXT record as %s', (id, resource) => {
    expect(() => zoneKind(id).encode(txt, { ...ordinary, resource })).toThrow(
      expect.objectContaining({ code: 'bad-argument' }),
    )
  })

  it.each([
    ['ovh', reference, { zone: reference }],
    ['linode', reference, { domain_id: reference }],
    ['linode', '77', { domain_id: 77 }],
    ['rfc2136', reference, { zone: reference }],
    ['rfc2136', 'Example.com', { zone: 'example.com.' }],
    ['rfc2136', 'example.com.', { zone: 'example.com.' }],
  ])('of %s takes %s as the id of the zone', (id, zoneId, attributes) => {
    expect(zoneKind(id).encode(txt, { name: 'example.com', id: zoneId }).attributes).toMatchObject(attributes)
  })

  it('leaves a wildcard owner as it is', () => {
    const wildcard = { ...txt, owner: '*._domainkey.example.com' }
    for (const kind of zoneKinds)
      expect(kind.decode(kind.encode(wildcard, zoneFor(kind, 'example.com')), ordinary)).toEqual([wildcard])
  })
})
