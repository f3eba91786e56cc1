import { type CtyType, hasDynamic } from '../cty/cty-type.js'
import type { Attribute, Block, BlockType } from './schema.js'

/** The type of the object that a block's content is: its attributes and its nested blocks. */
export function typeOfBlock(block: Block): CtyType {
  return ['object', typesWithin(block)]
}

/** The type of an attribute, a nested one included. */
export function typeOfAttribute(attribute: Attribute): CtyType {
  if (attribute.type !== undefined) return attribute.type
  const { nesting_mode, attributes } = attribute.nested_type
  const object: CtyType = ['object', typesOf(attributes, typeOfAttribute)]
  return nesting_mode === 'single' ? object : [nesting_mode, object]
}

function typesWithin(block: Block): { [name: string]: CtyType } {
  return { ...typesOf(block.attributes ?? {}, typeOfAttribute), ...typesOf(block.block_types ?? {}, typeOfNested) }
}

function typeOfNested({ nesting_mode, block }: BlockType): CtyType {
  const object = typeOfBlock(block)
  if (nesting_mode === 'single' || nesting_mode === 'group') return object
  // blocks whose attributes differ in type fit no list or map, so Terraform sends a tuple or an object that says its type
  return nesting_mode !== 'set' && hasDynamic(object) ? 'dynamic' : [nesting_mode, object]
}

function typesOf<T>(
  declared: { readonly [name: string]: T },
  typeOf: (each: T) => CtyType,
): { [name: string]: CtyType } {
  return Object.fromEntries(Object.entries(declared).map(([name, each]) => [name, typeOf(each)]))
}
