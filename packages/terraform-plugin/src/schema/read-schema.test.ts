import { describe, expect, it } from '@jest/globals'
import { typeOfBlock } from './block-type.js'
import { readSchema } from './read-schema.js'

const PRINTED = {
  version: 2,
  block: {
    attributes: {
      id: { type: 'string', description_kind: 'plain', computed: true },
      ttl: { type: 'number', description: 'In seconds.', description_kind: 'markdown', optional: true, computed: true },
      records: {
        nested_type: {
          attributes: { value: { type: 'string', description_kind: 'plain', required: true } },
          nesting_mode: 'set',
        },
        required: true,
      },
    },
    block_types: {
      update: {
        nesting_mode: 'list',
        max_items: 1,
        block: {
          attributes: { server: { type: 'string', optional: true, sensitive: true } },
          description_kind: 'plain',
        },
      },
    },
    description_kind: 'plain',
  },
}

describe('readSchema()', () => {
  it('reads what an engine prints', () => {
    const { version, block } = readSchema(JSON.parse(JSON.stringify(PRINTED)))
    expect(version).toBe(2)
    expect(block.attributes?.ttl).toEqual({
      type: 'number',
      description: 'In seconds.',
      description_kind: 'markdown',
      optional: true,
      computed: true,
    })
    expect(typeOfBlock(block)).toEqual([
      'object',
      {
        id: 'string',
        ttl: 'number',
        records: ['set', ['object', { value: 'string' }]],
        update: ['list', ['object', { server: 'string' }]],
      },
    ])
  })

  it('takes a block alone, and the other name of the version', () => {
    expect(readSchema({ attributes: {} }).version).toBe(0)
    expect(readSchema({ schema_version: 500, block: {} }).version).toBe(500)
    expect(readSchema({})).toEqual({ version: 0, block: { attributes: {}, block_types: {} } })
  })

  it('calls blocks dynamic when their attributes are, since they fit no list or map', () => {
    const any = { attributes: { any: { type: 'dynamic', optional: true } } }
    const { block } = readSchema({
      block_types: { loose: { nesting_mode: 'list', block: any }, one: { nesting_mode: 'single', block: any } },
    })
    expect(typeOfBlock(block)).toEqual(['object', { loose: 'dynamic', one: ['object', { any: 'dynamic' }] }])
  })

  it.each<[string, unknown]>([
    ['schema', null],
    ['schema', 'text'],
    ['schema.blocks', { blocks: {} }],
    ['version', { version: -1, block: {} }],
    ['schema.attributes.a', { attributes: { a: { type: 'string' } } }],
    ['schema.attributes.a', { attributes: { a: { type: 'string', required: true, computed: true } } }],
    ['schema.attributes.a', { attributes: { a: { optional: true } } }],
    ['is no type', { attributes: { a: { type: 'text', optional: true } } }],
    ['"A b"', { attributes: { 'A b': { type: 'string', optional: true } } }],
    [
      'a is an attribute and a block',
      {
        attributes: { a: { type: 'string', optional: true } },
        block_types: { a: { nesting_mode: 'list', block: {} } },
      },
    ],
    ['nesting_mode', { block_types: { a: { nesting_mode: 'tuple', block: {} } } }],
    ['nesting_mode', { attributes: { a: { optional: true, nested_type: { nesting_mode: 'group', attributes: {} } } } }],
    [
      'schema.block_types.a.block.attributes.b',
      { block_types: { a: { nesting_mode: 'list', block: { attributes: { b: {} } } } } },
    ],
  ])('refuses a bad schema and names the place: %s', (place, schema) => {
    const error = expect.objectContaining({
      code: 'bad-schema',
      message: expect.stringContaining(place) as unknown as string,
    })
    expect(() => readSchema(schema)).toThrow(error)
  })

  it('refuses blocks or attributes without an end', () => {
    let block: unknown = {}
    let attribute: unknown = { type: 'string', optional: true }
    for (let depth = 0; depth < 5_000; depth++) {
      block = { block_types: { a: { nesting_mode: 'list', block } } }
      attribute = { optional: true, nested_type: { nesting_mode: 'single', attributes: { a: attribute } } }
    }
    expect(() => readSchema(block)).toThrow(expect.objectContaining({ code: 'bad-schema' }))
    expect(() => readSchema({ attributes: { attribute } })).toThrow(expect.objectContaining({ code: 'bad-schema' }))
  })
})
