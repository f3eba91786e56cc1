import type { CtyType } from '../cty/cty-type.js'
import {
  type AttributeDraft,
  type BlockDraft,
  type BlockTypeDraft,
  DESCRIPTION_KIND,
  NESTING,
  type SchemaDraft,
} from '../messages/schema-messages.js'
import type { Attribute, Block, BlockType, VersionedSchema } from './schema.js'

/** A schema as the message that the engine asks for. */
export function describeSchema({ version, block }: VersionedSchema): SchemaDraft {
  return { version, block: describeBlock(block) }
}

/** A type as the octets that a message holds. */
export function describeType(type: CtyType): Uint8Array {
  return Buffer.from(JSON.stringify(type))
}

function describeBlock({ attributes, block_types, description_kind, ...rest }: Block): BlockDraft {
  return {
    ...rest,
    description_kind: DESCRIPTION_KIND[description_kind ?? 'plain'],
    attributes: describeAttributes(attributes ?? {}),
    block_types: Object.entries(block_types ?? {}).map(([name, type]) => describeBlockType(name, type)),
  }
}

function describeBlockType(name: string, { nesting_mode, block, min_items, max_items }: BlockType): BlockTypeDraft {
  return { type_name: name, block: describeBlock(block), nesting: NESTING[nesting_mode], min_items, max_items }
}

function describeAttributes(attributes: { readonly [name: string]: Attribute }): AttributeDraft[] {
  return Object.entries(attributes).map(([name, { type, nested_type, description_kind, ...flags }]) => ({
    name,
    ...flags,
    description_kind: DESCRIPTION_KIND[description_kind ?? 'plain'],
    type: type && describeType(type),
    nested_type: nested_type && {
      nesting: NESTING[nested_type.nesting_mode],
      attributes: describeAttributes(nested_type.attributes),
    },
  }))
}
