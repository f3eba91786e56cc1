import { describe, expect, it } from '@jest/globals'
import { UNKNOWN } from '../cty/value.js'
import { completeState } from './complete-state.js'
import type { Block } from './schema.js'

const BLOCK: Block = {
  attributes: {
    kept: { type: 'string', optional: true },
    secret: { type: 'string', optional: true, write_only: true },
    deep: {
      optional: true,
      nested_type: {
        nesting_mode: 'map',
        attributes: { secret: { type: 'string', optional: true, write_only: true } },
      },
    },
  },
  block_types: {
    one: { nesting_mode: 'single', block: {} },
    group: { nesting_mode: 'group', block: { block_types: { inner: { nesting_mode: 'set', block: {} } } } },
    list: { nesting_mode: 'list', block: { block_types: { inner: { nesting_mode: 'map', block: {} } } } },
    map: { nesting_mode: 'map', block: {} },
  },
}

describe('completeState()', () => {
  it('makes missing blocks empty, each in the form of its kind', () => {
    expect(completeState(BLOCK, {})).toEqual({
      kept: null,
      secret: null,
      deep: null,
      one: null,
      group: { inner: [] },
      list: [],
      map: {},
    })
  })

  it('completes blocks within blocks, and leaves unknown ones', () => {
    expect(completeState(BLOCK, { list: [{}, UNKNOWN], map: UNKNOWN })).toMatchObject({
      list: [{ inner: {} }, UNKNOWN],
      map: UNKNOWN,
    })
  })

  it('takes write-only attributes out, however deep', () => {
    const state = { kept: 'a', secret: 'b', deep: { x: { secret: 'c' } } }
    expect(completeState(BLOCK, state)).toMatchObject({ kept: 'a', secret: null, deep: { x: { secret: null } } })
  })
})
