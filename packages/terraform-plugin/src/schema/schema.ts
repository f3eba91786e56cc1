import type { CtyType } from '../cty/cty-type.js'

// A schema has the form and the names of `terraform providers schema -json`, so that one printed there can be served
// as it is.

/** What an attribute says of itself besides its type. */
export interface AttributeFlags {
  readonly required?: boolean
  readonly optional?: boolean
  readonly computed?: boolean
  readonly sensitive?: boolean
  readonly write_only?: boolean
  readonly deprecated?: boolean
  readonly description?: string
  readonly description_kind?: 'plain' | 'markdown'
}

/** An attribute of a type. */
export interface TypedAttribute extends AttributeFlags {
  readonly type: CtyType
  readonly nested_type?: never
}

/** An attribute that holds objects, whose attributes have flags of their own. */
export interface NestedAttribute extends AttributeFlags {
  readonly type?: never
  readonly nested_type: {
    readonly nesting_mode: 'single' | 'list' | 'set' | 'map'
    readonly attributes: { readonly [name: string]: Attribute }
  }
}

export type Attribute = TypedAttribute | NestedAttribute

/** A kind of block within a block. */
export interface BlockType {
  readonly nesting_mode: 'single' | 'group' | 'list' | 'set' | 'map'
  readonly block: Block
  readonly min_items?: number
  readonly max_items?: number
}

/** What a configuration block may hold. */
export interface Block {
  readonly attributes?: { readonly [name: string]: Attribute }
  readonly block_types?: { readonly [name: string]: BlockType }
  readonly description?: string
  readonly description_kind?: 'plain' | 'markdown'
  readonly deprecated?: boolean
}

/** A block with the version of its form, by which an older state is recognised. */
export interface VersionedSchema {
  readonly version: number
  readonly block: Block
}

/** How an author gives a schema: a block, or what `terraform providers schema -json` prints for one. */
export type Schema = Block | { readonly version?: number; readonly schema_version?: number; readonly block: Block }
