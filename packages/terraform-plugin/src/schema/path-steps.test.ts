import { describe, expect, it } from '@jest/globals'
import type { CtyType } from '../cty/cty-type.js'
import type { Path } from '../cty/encode-value.js'
import { attributePath } from '../messages/value-messages.js'
import { pathSteps } from './path-steps.js'

const TYPE: CtyType = [
  'object',
  {
    name: 'string',
    tags: ['map', ['object', { deep: 'bool' }]],
    items: ['list', ['object', { text: 'string' }]],
    pair: ['tuple', ['string', ['list', 'string']]],
    values: ['set', ['object', { text: 'string' }]],
    any: 'dynamic',
  },
]

describe('pathSteps()', () => {
  it.each<[Path, object[]]>([
    [['name'], [{ attribute_name: 'name' }]],
    [
      ['tags', 'name', 'deep'],
      [{ attribute_name: 'tags' }, { element_key_string: 'name' }, { attribute_name: 'deep' }],
    ],
    [
      ['items', 0, 'text'],
      [{ attribute_name: 'items' }, { element_key_int: 0 }, { attribute_name: 'text' }],
    ],
    [
      ['pair', 1, 2],
      [{ attribute_name: 'pair' }, { element_key_int: 1 }, { element_key_int: 2 }],
    ],
    [['values', 0, 'text'], [{ attribute_name: 'values' }]],
    [['any', 'x'], [{ attribute_name: 'any' }]],
    [['gone', 'x'], []],
    [['name', 'x'], [{ attribute_name: 'name' }]],
    [['items', 'x'], [{ attribute_name: 'items' }]],
    [['constructor'], []],
    [[], []],
  ])('follows the type: %j', (path, steps) => {
    expect(pathSteps(path, TYPE)).toEqual({ steps })
  })

  it('keeps element 0 on the wire', () => {
    const octets = attributePath.encode(pathSteps(['items', 0], TYPE))
    expect(attributePath.decode(octets).steps[1]).toEqual({
      attribute_name: undefined,
      element_key_string: undefined,
      element_key_int: 0,
    })
  })
})
