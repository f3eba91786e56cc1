import { describe, expect, it } from '@jest/globals'
import { type State, UNKNOWN } from '../cty/value.js'
import type { Block } from '../schema/schema.js'
import { pathsToReplace, planChange } from './plan-change.js'
import type { Resource } from './provider.js'

const made = { type: 'string', computed: true } as const
const given = { type: 'string', required: true } as const
const BLOCK: Block = {
  attributes: {
    id: made,
    etag: made,
    name: given,
    ttl: { type: 'number', optional: true, computed: true },
    many: { optional: true, nested_type: { nesting_mode: 'list', attributes: { given, made } } },
    some: { optional: true, nested_type: { nesting_mode: 'set', attributes: { given, made } } },
    keyed: { optional: true, nested_type: { nesting_mode: 'map', attributes: { given, made } } },
  },
  block_types: { item: { nesting_mode: 'list', block: { attributes: { given, made } } } },
}
const EMPTY: State = { id: null, etag: null, name: 'a', ttl: null, many: null, some: null, keyed: null, item: [] }
const PRIOR: State = { ...EMPTY, id: 'a-1', etag: 'x', ttl: 300 }

const resource: Resource = {
  schema: BLOCK,
  replaceOn: ['name'],
  stable: ['id'],
  defaults: { ttl: 300 },
  create: () => PRIOR,
  read: () => PRIOR,
  update: () => PRIOR,
  delete: () => {},
}

function plan(prior: State | null, config: State, proposed: State = config): State {
  return planChange({ block: BLOCK, resource }, { prior, proposed, config })
}

describe('planChange()', () => {
  it('makes what is computed unknown, and fills in defaults', () => {
    expect(plan(null, EMPTY)).toEqual({ ...EMPTY, id: UNKNOWN, etag: UNKNOWN, ttl: 300 })
  })

  it('changes nothing when nothing changed', () => {
    expect(plan(PRIOR, EMPTY, PRIOR)).toBe(PRIOR)
  })

  it('keeps what is stable, and nothing else that is computed', () => {
    expect(plan(PRIOR, { ...EMPTY, name: 'b' }, { ...PRIOR, name: 'b' })).toEqual({
      ...PRIOR,
      name: 'b',
      etag: UNKNOWN,
    })
  })

  it('goes back to the default when the configuration no longer says', () => {
    expect(plan({ ...PRIOR, ttl: 60 }, EMPTY, { ...PRIOR, ttl: 60 })).toMatchObject({ ttl: 300, etag: UNKNOWN })
  })

  it('keeps a value that is given, known or not, for what could be computed', () => {
    expect(plan(null, { ...EMPTY, ttl: 60 })).toMatchObject({ ttl: 60 })
    expect(plan(null, { ...EMPTY, ttl: UNKNOWN })).toMatchObject({ ttl: UNKNOWN })
  })

  it('looks into nested attributes and blocks of every kind', () => {
    const part = { given: 'g', made: null }
    const planned = { given: 'g', made: UNKNOWN }
    const config = { ...EMPTY, many: [part], some: [part], keyed: { k: part }, item: [part, part] }
    expect(plan(null, config)).toMatchObject({
      many: [planned],
      some: [planned],
      keyed: { k: planned },
      item: [planned, planned],
    })
    expect(plan(null, { ...EMPTY, many: UNKNOWN, item: UNKNOWN })).toMatchObject({ many: UNKNOWN, item: UNKNOWN })
  })
})

describe('pathsToReplace()', () => {
  const planned: State = { ...PRIOR, name: 'b', etag: UNKNOWN }

  it('names what changed of what cannot change in place', () => {
    expect(pathsToReplace(resource, { prior: PRIOR, planned })).toEqual([['name']])
    expect(pathsToReplace(resource, { prior: PRIOR, planned: { ...PRIOR, name: UNKNOWN } })).toEqual([['name']])
    expect(pathsToReplace(resource, { prior: PRIOR, planned: { ...PRIOR, ttl: 60 } })).toEqual([])
  })

  it('names every change where there is no update', () => {
    const { update: _, ...fixed } = resource
    expect(pathsToReplace(fixed, { prior: PRIOR, planned })).toEqual([['etag'], ['name']])
  })

  it('names nothing for a new resource', () => {
    expect(pathsToReplace(resource, { prior: null, planned })).toEqual([])
  })
})
