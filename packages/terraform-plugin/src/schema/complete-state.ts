import { isList, isState, type State, type Value } from '../cty/value.js'
import type { Attribute, Block, BlockType } from './schema.js'

/**
 * A state in the form that Terraform insists on: no blocks of a kind are an empty collection, not `null`, and a
 * write-only attribute is always `null`.
 */
export function completeState(block: Block, state: State): State {
  const attributes = changeEach(block.attributes ?? {}, state, completeAttribute)
  const blocks = changeEach(block.block_types ?? {}, state, completeBlocks)
  return { ...state, ...attributes, ...blocks }
}

function completeAttribute(attribute: Attribute, value: Value): Value {
  if (attribute.write_only) return null
  if (attribute.nested_type === undefined) return value
  const { nesting_mode, attributes } = attribute.nested_type
  return changeObjects(nesting_mode, value, (object) => ({
    ...object,
    ...changeEach(attributes, object, completeAttribute),
  }))
}

function completeBlocks({ nesting_mode, block }: BlockType, value: Value): Value {
  return changeObjects(nesting_mode, value ?? NO_BLOCKS[nesting_mode], (object) => completeState(block, object))
}

const NO_BLOCKS: { readonly [K in BlockType['nesting_mode']]: Value } = {
  single: null,
  group: {},
  list: [],
  set: [],
  map: {},
}

/** Changes every object of a nested value, however it is nested; what is `null` or unknown stays. */
function changeObjects(mode: BlockType['nesting_mode'], value: Value, change: (object: State) => State): Value {
  if (isList(value)) return value.map((each) => (isState(each) ? change(each) : each))
  if (!isState(value)) return value
  if (mode !== 'map') return change(value)
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, isState(each) ? change(each) : each]))
}

function changeEach<T>(
  declared: { readonly [name: string]: T },
  state: State,
  change: (each: T, value: Value) => Value,
): State {
  return Object.fromEntries(Object.entries(declared).map(([name, each]) => [name, change(each, state[name] ?? null)]))
}
