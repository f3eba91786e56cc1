import { defineResource } from '@dkimkit/terraform-plugin'

/** A resource with every type and every nesting that the protocol has. It keeps what it is given. */
export const shapes = defineResource({
  schema: {
    attributes: {
      id: { type: 'string', computed: true },
      number: { type: 'number', optional: true },
      bool: { type: 'bool', optional: true },
      list: { type: ['list', 'number'], optional: true },
      set: { type: ['set', 'string'], optional: true },
      map: { type: ['map', 'bool'], optional: true },
      object: { type: ['object', { a: 'string', b: ['list', 'string'] }], optional: true },
      tuple: { type: ['tuple', ['string', 'number']], optional: true },
      dynamic: { type: 'dynamic', optional: true },
      computed: { type: 'dynamic', computed: true },
      one: {
        optional: true,
        nested_type: {
          nesting_mode: 'single',
          attributes: { given: { type: 'string', required: true }, made: { type: 'string', computed: true } },
        },
      },
      many: {
        optional: true,
        nested_type: {
          nesting_mode: 'list',
          attributes: { given: { type: 'string', required: true }, made: { type: 'string', computed: true } },
        },
      },
      keyed: {
        optional: true,
        nested_type: { nesting_mode: 'map', attributes: { given: { type: 'number', required: true } } },
      },
      unordered: {
        optional: true,
        nested_type: { nesting_mode: 'set', attributes: { given: { type: 'string', required: true } } },
      },
      hidden: { type: 'string', optional: true, write_only: true },
    },
    block_types: {
      single: { nesting_mode: 'single', block: { attributes: { text: { type: 'string', optional: true } } } },
      group: { nesting_mode: 'group', block: { attributes: { text: { type: 'string', optional: true } } } },
      item: {
        nesting_mode: 'list',
        block: {
          attributes: { text: { type: 'string', required: true }, made: { type: 'string', computed: true } },
          block_types: {
            inner: { nesting_mode: 'set', block: { attributes: { text: { type: 'string', optional: true } } } },
          },
        },
      },
      labelled: { nesting_mode: 'map', block: { attributes: { text: { type: 'string', required: true } } } },
      loose: { nesting_mode: 'list', block: { attributes: { any: { type: 'dynamic', optional: true } } } },
    },
  },

  validate({ item, map }, context) {
    if (Array.isArray(item)) {
      for (const [index, each] of item.entries()) {
        if (typeof each !== 'symbol' && each.text === 'bad')
          context.error('bad item', { path: ['item', index, 'text'] })
      }
    }
    if (typeof map === 'object' && map !== null && 'bad' in map) context.error('bad key', { path: ['map', 'bad'] })
  },
  create({ planned, config }) {
    return { ...makeParts(planned), id: `shape-${config.hidden?.length ?? 0}`, computed: ['made', 1] }
  },
  read: (state) => state,
  update({ planned }) {
    return { ...makeParts(planned), id: planned.id ?? 'shape', computed: { changed: true } }
  },
  delete() {},
})

interface Part {
  readonly made: string | null
}

/** Fills in what is computed within nested attributes and blocks. */
function makeParts<
  S extends { readonly one: Part | null; readonly many: readonly Part[] | null; readonly item: readonly Part[] },
>(planned: S): S {
  const make = <P extends Part>(part: P): P => ({ ...part, made: part.made ?? 'made' })
  return {
    ...planned,
    one: planned.one && make(planned.one),
    many: planned.many?.map(make) ?? null,
    item: planned.item.map(make),
  }
}
