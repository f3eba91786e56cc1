import { describe, expect, it } from '@jest/globals'
import { UNKNOWN } from '../cty/value.js'
import type { Context } from './context.js'
import { defineDataSource, defineProvider, defineResource } from './define-provider.js'

interface Client {
  readonly prefix: string
}

// What is typed here is proven by the type check: each line that must not compile says so.
const record = defineResource({
  schema: {
    attributes: {
      id: { type: 'string', computed: true },
      name: { type: 'string', required: true },
      size: { type: 'number', optional: true },
      tags: { type: ['map', 'string'], optional: true },
      parts: {
        optional: true,
        nested_type: { nesting_mode: 'list', attributes: { text: { type: 'string', required: true } } },
      },
    },
    block_types: { item: { nesting_mode: 'set', block: { attributes: { text: { type: 'string', optional: true } } } } },
  },
  stable: ['id'],
  validate({ name, item }, context) {
    const text: string | typeof UNKNOWN = name
    if (text === UNKNOWN || item === UNKNOWN) context.warn('not known yet')
  },
  create({ planned }, { client }: Context<Client>) {
    const name: string = planned.name
    const tag: string | null | undefined = planned.tags?.x
    const text: string | undefined = planned.parts?.[0]?.text
    // @ts-expect-error an optional attribute may be null
    const size: number = planned.size
    return { ...planned, id: [client.prefix, name, tag, text, size].join() }
  },
  read: (state) => state,
  delete() {},
  import: (id) => ({ id }),
})

describe('defineResource() and defineDataSource()', () => {
  it('types what the handlers take by the schema', () => {
    const created = record.create(
      { planned: { id: null, name: 'n', size: null, tags: null, parts: null, item: [] }, config: {} as never },
      { client: { prefix: 'p' } } as Context<Client>,
    )
    expect(created).toMatchObject({ id: 'p,n,,,' })
    // @ts-expect-error not an attribute
    defineResource({ schema: {}, replaceOn: ['gone'], create: () => ({}), read: () => null, delete() {} })
    // @ts-expect-error not a type
    defineDataSource({ schema: { attributes: { a: { type: 'text', computed: true } } }, read: (config) => config })
    // @ts-expect-error a number is no string
    defineDataSource({ schema: { attributes: { a: { type: 'string', computed: true } } }, read: () => ({ a: 1 }) })
  })
})

describe('defineProvider()', () => {
  const handlers = { create: () => ({}), read: () => null, delete: () => {} }
  const attributes = { name: { type: 'string', required: true } } as const

  it('takes typed resources together', () => {
    const provider = defineProvider({
      name: 'demo',
      configure: (): Client => ({ prefix: 'p' }),
      resources: { demo_record: record },
    })
    expect(Object.keys(provider.resources ?? {})).toEqual(['demo_record'])
  })

  it.each([
    [
      'demo_a',
      () =>
        defineProvider({
          name: 'demo',
          resources: { demo_a: { ...handlers, schema: { attributes: { a: { type: 'string' } } } } },
        }),
    ],
    [
      'gone',
      () =>
        defineProvider({
          name: 'demo',
          resources: { demo_a: { ...handlers, schema: { attributes }, replaceOn: ['gone'] } },
        }),
    ],
    [
      'gone',
      () =>
        defineProvider({
          name: 'demo',
          resources: { demo_a: { ...handlers, schema: { attributes }, stable: ['gone'] } },
        }),
    ],
    [
      'name has a default',
      () =>
        defineProvider({
          name: 'demo',
          resources: { demo_a: { ...handlers, schema: { attributes }, defaults: { name: 'x' } } },
        }),
    ],
    [
      'demo_b',
      () =>
        defineProvider({
          name: 'demo',
          dataSources: { demo_b: { schema: { attributes: { 'A ': {} as never } }, read: () => ({}) } },
        }),
    ],
    ['provider', () => defineProvider({ name: 'demo', schema: { attributes: { a: {} as never } } })],
    [
      'is no type',
      () => defineProvider({ name: 'demo', functions: { f: { return_type: 'text' as never, call: () => null } } }),
    ],
  ])('refuses a schema that Terraform would refuse, and names the place: %s', (place, define) => {
    expect(define).toThrow(
      expect.objectContaining({ code: 'bad-schema', message: expect.stringContaining(place) as unknown as string }),
    )
  })
})
