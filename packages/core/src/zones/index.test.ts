import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { zoneKind, zoneKindOfResource, zoneKinds } from './index.js'
import type { Zone } from './zone-kind.js'

interface Row {
  readonly resource: string
  readonly attributes: object
  readonly txt?: readonly (string | readonly string[] | null)[]
}

interface ZoneVectors {
  readonly zone: Zone
  readonly ids: Readonly<Record<string, string>>
  readonly records: Readonly<
    Record<string, { readonly n: string; readonly strings?: string[]; readonly target?: string }>
  >
  readonly kinds: Readonly<Record<string, { readonly TXT: Row; readonly CNAME: Row }>>
}

type SchemaType = string | readonly string[] | (Schema & { readonly nested: string })

interface Schema {
  readonly required: readonly string[]
  readonly attributes: Readonly<Record<string, SchemaType>>
  readonly blocks?: Readonly<Record<string, Schema & { readonly nested: string }>>
}

const vectors: ZoneVectors = readVectors('zones.json')
const schemas: Readonly<Record<string, Schema & { readonly provider: string }>> = readVectors('provider-schemas.json')

const cases = Object.entries(vectors.kinds).flatMap(([id, rows]) =>
  Object.entries(vectors.records).map(([name, { n, strings, target }]) => {
    const zone: Zone = { ...vectors.zone, ...(vectors.ids[id] && { id: vectors.ids[id] }) }
    const type = strings ? 'TXT' : 'CNAME'
    const row = rows[type]
    const pieces = { n, Z: zone.name, t: target ?? '', v: strings?.join('') ?? '' }
    const [a = '', b = '', c = ''] = strings ?? []
    const written = strings && row.txt?.[strings.length - 1]
    const attributes = fill(row.attributes, { ...pieces, a, b, c }, written)
    const record = { owner: `${n}.${zone.name}`, type, value: target ?? pieces.v, ttl: 300 }
    return { id, name, zone, record, refused: written === null, type: row.resource, attributes }
  }),
)

describe('zoneKinds', () => {
  it('are the fourteen of the vectors', () => {
    expect(zoneKinds.map(({ id }) => id)).toEqual(Object.keys(vectors.kinds))
    expect(zoneKinds.length).toBe(14)
  })

  it.each(cases.filter(({ refused }) => !refused))('$id lays out $name', ({ id, zone, record, type, attributes }) => {
    expect(zoneKind(id).encode(record, zone)).toEqual({ type, attributes })
  })

  it.each(cases.filter(({ refused }) => !refused))('$id reads $name back', ({ id, zone, record, type, attributes }) => {
    expect(zoneKind(id).decode({ type, attributes: attributes as Record<string, unknown> }, zone)).toEqual([record])
  })

  it.each(cases.filter(({ refused }) => refused))('$id refuses $name', ({ id, zone, record }) => {
    expect(() => zoneKind(id).encode(record, zone)).toThrow(expect.objectContaining({ code: 'bad-record' }))
  })

  it.each(cases.filter(({ refused }) => !refused))(
    "$id writes $name in its provider's schema",
    ({ id, zone, record }) => {
      const { type, attributes } = zoneKind(id).encode(record, zone)
      expect(schemas[type]?.provider).toBe(zoneKind(id).provider)
      expect(misfits(attributes, schemas[type])).toEqual([])
    },
  )

  it("writes a single record in the schema of hcloud's own resource", () => {
    const record = { owner: 'mail._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=', ttl: 300 }
    const { type, attributes } = zoneKind('hetzner').encode(record, {
      name: 'example.com',
      resource: 'hcloud_zone_record',
    })
    expect(misfits(attributes, schemas[type])).toEqual([])
    expect(attributes).toEqual({ zone: 'example.com', name: 'mail._domainkey', type: 'TXT', value: '"v=DKIM1; p="' })
  })
})

describe('zoneKind()', () => {
  it('throws for an unknown id, and names the nearest and all', () => {
    const seen = expect.objectContaining({
      code: 'not-found',
      message: expect.stringMatching(/mean route53\?.*azure.*scaleway/),
    })
    expect(() => zoneKind('Route-53')).toThrow(seen)
    expect(() => zoneKind('toString')).toThrow(expect.objectContaining({ code: 'not-found' }))
  })
})

describe('zoneKindOfResource()', () => {
  it.each(Object.keys(schemas))('knows %s', (type) => {
    expect(zoneKindOfResource(type)?.provider).toBe(schemas[type]?.provider)
  })

  it.each([
    ['cloudflare_record', 'cloudflare'],
    ['dns_cname_record', 'rfc2136'],
    ['aws_route53_zone', undefined],
    ['constructor', undefined],
  ])('finds for %s the kind %s', (type, id) => {
    expect(zoneKindOfResource(type)?.id).toBe(id)
  })
})

function readVectors<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`../../vectors/${file}`, import.meta.url), 'utf8'))
}

/** The attributes with their `{…}` filled in. */
function fill(value: unknown, pieces: Readonly<Record<string, string>>, txt: unknown): unknown {
  if (value === '{txt}') return fill(txt, pieces, undefined)
  if (typeof value === 'string') return value.replace(/\{(\w)\}/g, (_, name) => pieces[name] ?? '')
  if (Array.isArray(value)) return value.map((item) => fill(item, pieces, txt))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(item, pieces, txt)]))
}

/** What a schema does not allow in attributes: unknown or missing ones, and values of another type. */
function misfits(attributes: Readonly<Record<string, unknown>>, schema: Schema | undefined): string[] {
  if (!schema) return ['no schema']
  const missing = [...schema.required, ...Object.keys(schema.blocks ?? {})].filter((name) => !(name in attributes))
  const wrong = Object.entries(attributes).flatMap(([name, value]) => {
    const type = schema.blocks?.[name] ?? schema.attributes[name]
    if (type === undefined) return [`${name} is unknown`]
    if (typeof type === 'object' && 'nested' in type) {
      if (!Array.isArray(value)) return [`${name} is no list`]
      return value.flatMap((item) => misfits(item, type))
    }
    return hasType(value, type) ? [] : [`${name} has another type`]
  })
  return [...missing.map((name) => `${name} is missing`), ...wrong]
}

function hasType(value: unknown, type: string | readonly string[]): boolean {
  if (typeof type === 'string') return typeof value === (type === 'bool' ? 'boolean' : type)
  return Array.isArray(value) && value.every((item) => hasType(item, type[1] ?? ''))
}
