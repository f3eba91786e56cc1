import type { Path } from '../cty/encode-value.js'
import { isList, isSame, isState, type State, UNKNOWN, type Value } from '../cty/value.js'
import type { Attribute, Block, BlockType } from '../schema/schema.js'
import type { Resource } from './provider.js'

/** What the engine proposes: its merge of the prior state and the configuration. */
interface Proposal {
  readonly prior: State | null
  readonly proposed: State
  readonly config: State
}

/**
 * The plan that follows from the schema alone, before the author's `plan` sees it.
 *
 * Nothing changes where the engine proposes the prior state. Else defaults are filled in, and what the provider computes
 * and the configuration leaves out becomes unknown, the attributes called stable excepted.
 */
export function planChange(
  { block, resource }: { readonly block: Block; readonly resource: Resource },
  { prior, proposed, config }: Proposal,
): State {
  const left = Object.entries(resource.defaults ?? {}).filter(([name]) => config[name] === null)
  const defaults = Object.fromEntries(left.map(([name, value]): [string, Value] => [name, value ?? null]))
  const wanted: State = { ...proposed, ...defaults }
  if (prior !== null && isSame(prior, wanted)) return prior
  const planned: { [name: string]: Value } = { ...markUnknown(block, { value: wanted, config }), ...defaults }
  for (const name of resource.stable ?? []) {
    const value = prior?.[name] ?? null
    if (value !== null && planned[name] === UNKNOWN) planned[name] = value
  }
  return planned
}

/** The paths whose change needs a new resource; none for a new one. */
export function pathsToReplace(
  resource: Resource,
  { prior, planned }: { readonly prior: State | null; readonly planned: State },
): Path[] {
  if (prior === null) return []
  const names = resource.update ? (resource.replaceOn ?? []) : Object.keys(planned)
  return names.filter((name) => !isSame(prior[name] ?? null, planned[name] ?? null)).map((name) => [name])
}

/** A part of what is planned, with the same part of the configuration where there is one: not within a set. */
interface Pair<T> {
  readonly value: T
  readonly config: Value | undefined
}

function markUnknown(block: Block, pair: Pair<State>): { [name: string]: Value } {
  return {
    ...pair.value,
    ...markEach(block.attributes ?? {}, pair, markAttribute),
    ...markEach(block.block_types ?? {}, pair, markBlocks),
  }
}

function markAttribute(attribute: Attribute, pair: Pair<Value>): Value {
  const absent = pair.config === undefined ? pair.value === null : pair.config === null
  if (attribute.computed && absent) return UNKNOWN
  if (attribute.nested_type === undefined) return pair.value
  const { nesting_mode, attributes } = attribute.nested_type
  return markObjects(nesting_mode, pair, (object) => ({
    ...object.value,
    ...markEach(attributes, object, markAttribute),
  }))
}

function markBlocks({ nesting_mode, block }: BlockType, pair: Pair<Value>): Value {
  return markObjects(nesting_mode, pair, (object) => markUnknown(block, object))
}

function markObjects(
  mode: BlockType['nesting_mode'],
  { value, config }: Pair<Value>,
  mark: (object: Pair<State>) => State,
): Value {
  if (isList(value)) {
    return value.map((each, index) => {
      if (!isState(each)) return each
      return mark({ value: each, config: mode === 'list' && isList(config) ? config[index] : undefined })
    })
  }
  if (!isState(value)) return value
  if (mode !== 'map') return mark({ value, config })
  const given = isState(config) ? config : {}
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, isState(each) ? mark({ value: each, config: given[key] }) : each]),
  )
}

function markEach<T>(
  declared: { readonly [name: string]: T },
  { value, config }: Pair<State>,
  mark: (each: T, pair: Pair<Value>) => Value,
): { [name: string]: Value } {
  return Object.fromEntries(
    Object.entries(declared).map(([name, each]) => {
      return [
        name,
        mark(each, { value: value[name] ?? null, config: isState(config) ? (config[name] ?? null) : undefined }),
      ]
    }),
  )
}
