import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { codes } from '@dkimkit/core'
import * as senders from '@dkimkit/core/senders'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { parse, parseDocument } from 'yaml'
import { readManifest } from '../read-manifest.js'
import { plainManifest } from '../written-manifest.testing.js'
import { vectors } from '../vectors.testing.js'
import { jsonSchema } from './json-schema.js'

type Schema = { readonly [keyword: string]: unknown }
type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

const published = readFileSync(new URL('../../schema/dkim.schema.json', import.meta.url), 'utf8')
const schema = JSON.parse(published) as Schema
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: false, keywords: ['patternErrorMessage'] })
const isValid = ajv.compile(schema)
const now = new Date('2026-11-20T12:00:00Z')

/** What an editor can know of: the form, and the lists of codes and services. */
const formCodes = /^manifest\/(?:field|value|version|path|code-unknown|service-unknown)/
const hasForm = (text: string): boolean => !readManifest(text, { now, senders }).findings.some(({ code }) => formCodes.test(code))

describe('the JSON Schema', () => {
  it('is what the descriptions of the validator make (else: npm run schema -w packages/manifest)', () => {
    const services = senders.senders.map((sender) => sender.id)
    expect(schema).toEqual(JSON.parse(JSON.stringify(jsonSchema({ codes, services }))))
  })

  it('is a schema of draft 7, under a name that never changes', () => {
    expect(ajv.validateSchema(schema)).toBe(true)
    expect(schema.$id).toBe('urn:dkimkit:manifest:1')
  })

  it('describes every field, with an example that is right', () => {
    const fields = [...fieldsOf(schema, 'manifest')]
    expect(fields.length).toBeGreaterThan(45)
    for (const [path, field] of fields) {
      expect([path, typeof field.description, Array.isArray(field.examples)]).toEqual([path, 'string', true])
      for (const example of [...(field.examples as Json[]), ...(field.default === undefined ? [] : [field.default])]) {
        const alone = new Ajv({ strict: false }).compile(field)
        expect([path, example, alone(example)]).toEqual([path, example, true])
      }
    }
  })

  it('says of any manifest what the validator says', () => {
    fc.assert(
      fc.property(plainManifest, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 3 }), (plain, changes) => {
        let changed = structuredClone(plain) as unknown as Json
        for (const change of changes) changed = mutate(changed, change)
        const text = JSON.stringify(changed)
        expect([text, hasForm(text)]).toEqual([text, isValid(changed)])
      }),
      { numRuns: 2000 },
    )
  })

  it('says of every vector that is YAML what the validator says', () => {
    // Found by both in their own ways, or only by reading further than a schema can.
    const beyond = /manifest\/syntax|duplicate|private-key|calendar|key is-private/
    const compared = vectors.filter(({ name, findings }) => !beyond.test(`${name} ${findings.join(' ')}`) && !/[/]limits|over a week|accept nothing|values that are none/.test(name))
    expect(compared.length).toBeGreaterThan(50)
    for (const { name, text } of compared) {
      const document = parseDocument(text.join('\n'), { merge: true, logLevel: 'silent' })
      expect([name, hasForm(text.join('\n'))]).toEqual([name, isValid(document.toJS())])
    }
  })
})

describe('completion through the JSON Schema', () => {
  it.each<[string, string, string[]]>([
    ['the fields of the manifest', '', ['version', 'defaults', 'keystore', 'domains', 'rules', 'accept']],
    ['the fields of a domain', 'domains/example.com', ['zone', 'streams', 'senders']],
    ['the fields of a selector', 'domains/example.com/streams/mail/selectors/s1', ['algorithm', 'publicKey', 'tags', 'state', 'since']],
    ['the states', 'domains/example.com/streams/mail/selectors/s1/state', ['pending', 'published', 'active', 'retiring', 'revoked']],
    ['the states that have dates', 'domains/example.com/streams/mail/selectors/s1/since', ['pending', 'published', 'active', 'retiring', 'revoked']],
    ['the keys to make', 'defaults/key', ['rsa-2048', 'rsa-3072', 'rsa-4096', 'ed25519', 'dual']],
    ['the keystores', 'keystore', ['age', 'file', 'github', 'external']],
    ['the fields of a zone', 'domains/example.com/zone', ['kind', 'id', 'name', 'resourceGroup']],
    ['the fields of an acceptance', 'accept/0', ['code', 'owner', 'until', 'reason']],
    ['severities', 'rules/record~1key-short', ['error', 'warning', 'notice', 'off']],
  ])('offers %s', (_, path, offered) => {
    expect(complete(path)).toEqual(offered)
  })

  it('offers the codes of the rules and the ids of the services', () => {
    expect(complete('rules')).toEqual(codes)
    expect(complete('accept/0/code')).toEqual(codes)
    expect(complete('domains/example.com/senders/news/service')).toEqual(senders.senders.map(({ id }) => id))
  })

  it('leads, taken at every step, to a file without an error', () => {
    const text = ['version: 1', 'defaults:', `  ${complete('defaults')[0]}: ${complete('defaults/key')[4]}`, 'domains:', '  example.com:', `    ${complete('domains/x')[2]}:`, '      news:', '        service: gandi', 'rules:', `  ${complete('rules')[3]}: ${complete('rules/x')[1]}`, ''].join('\n')
    expect(readManifest(text, { now, senders }).findings).toEqual([])
    expect(isValid(parse(text))).toBe(true)
  })
})

/** What an editor offers at a path: the fields of a map, the names of an open one, or the words of a text. */
function complete(path: string): string[] {
  let at: Schema[] = [schema]
  for (const step of path === '' ? [] : path.split('/').map((name) => name.replaceAll('~1', '/'))) at = at.flatMap((one) => below(one, step))
  return at.flatMap((one) => [...Object.keys((one.properties as Schema | undefined) ?? {}), ...((one.enum as string[] | undefined) ?? []), ...(((one.propertyNames as Schema | undefined)?.enum as string[] | undefined) ?? [])])
}

function below(one: Schema, step: string): Schema[] {
  const properties = one.properties as Record<string, Schema> | undefined
  const found = one.items ?? properties?.[step] ?? one.additionalProperties
  return typeof found === 'object' && found !== null ? alternatives(found as Schema) : []
}

function alternatives(one: Schema): Schema[] {
  return (one.anyOf as Schema[] | undefined) ?? [one]
}

/** Every field that a manifest can have. */
function* fieldsOf(one: Schema, path: string): Generator<[string, Schema]> {
  for (const alternative of alternatives(one)) {
    for (const [name, field] of Object.entries((alternative.properties as Record<string, Schema> | undefined) ?? {})) {
      yield [`${path}/${name}`, field]
      yield* fieldsOf(field, `${path}/${name}`)
    }
    for (const inner of [alternative.items, alternative.additionalProperties]) {
      if (typeof inner === 'object' && inner !== null) yield* fieldsOf(inner as Schema, `${path}/*`)
    }
  }
}

const values: readonly Json[] = [null, true, 0, 1, 300, 1.5, -1, '', ' ', 'x', 'x y', '1h', '6d', 'dual', 'off', 'route53', 'route53:Z1', '../x', '/x', 'a/b', '2026-11-20', '2026-11-20T09:00:00Z', 'record/key-short', 'gandi', 'example.com', [], {}, ['x'], { x: 1 }, { kind: 'gandi' }, 'a;b', 'é']
const names: readonly string[] = ['version', 'key', 'x', 'command', 'example.com', 'exa mple.com', 's1', 'a_b', '-a', 'mail', 'record/key-short', 'zone', 'state', 'pending', 'file', '']

/** The data with one value replaced, one field renamed, added or taken away. */
function mutate(data: Json, [where, how, what]: readonly [number, number, number]): Json {
  const places = placesOf(data)
  const place = places[where % places.length]
  if (!place) return data
  const { holder, name } = place
  const value = structuredClone(values[what % values.length] ?? null)
  if (Array.isArray(holder)) {
    if (how % 2 === 0) holder[Number(name)] = value
    else holder.push(value)
  } else if (how % 4 === 0) holder[name] = value
  else if (how % 4 === 1) delete holder[name]
  else if (how % 4 === 2) holder[names[what % names.length] ?? 'x'] = holder[name] ?? null
  else holder[names[what % names.length] ?? 'x'] = value
  return data
}

function placesOf(data: Json): { holder: Json[] | { [name: string]: Json }; name: string }[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([name, value]) => [{ holder: data, name }, ...placesOf(value)])
}
