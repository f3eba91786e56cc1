import { flag, integer, list, nested, octets, text } from '../wire/field.js'
import { type Draft, lazy, type Message, message } from '../wire/message.js'

// Field numbers of Terraform's plugin protocol 6: schemas and signatures of functions.

export const NESTING = { single: 1, list: 2, set: 3, map: 4, group: 5 } as const
export const DESCRIPTION_KIND = { plain: 0, markdown: 1 } as const

/** What is written for an attribute; `nested_type` holds attributes again, so the type is spelt out. */
export interface AttributeDraft {
  readonly name: string
  readonly type?: Uint8Array | undefined
  readonly description?: string | undefined
  readonly required?: boolean | undefined
  readonly optional?: boolean | undefined
  readonly computed?: boolean | undefined
  readonly sensitive?: boolean | undefined
  readonly description_kind?: number | undefined
  readonly deprecated?: boolean | undefined
  readonly nested_type?: { readonly attributes: readonly AttributeDraft[]; readonly nesting: number } | undefined
  readonly write_only?: boolean | undefined
}

/** What is written for a block; blocks hold blocks. */
export interface BlockDraft {
  readonly version?: number | undefined
  readonly attributes: readonly AttributeDraft[]
  readonly block_types: readonly BlockTypeDraft[]
  readonly description?: string | undefined
  readonly description_kind?: number | undefined
  readonly deprecated?: boolean | undefined
}

/** What is written for a kind of nested block. */
export interface BlockTypeDraft {
  readonly type_name: string
  readonly block: BlockDraft
  readonly nesting: number
  readonly min_items?: number | undefined
  readonly max_items?: number | undefined
}

const nestedType = message({
  attributes: list(
    1,
    lazy(() => attribute),
  ),
  nesting: integer(3),
})

const attribute: Message<AttributeDraft, unknown> = message({
  name: text(1),
  type: octets(2),
  description: text(3),
  required: flag(4),
  optional: flag(5),
  computed: flag(6),
  sensitive: flag(7),
  description_kind: integer(8),
  deprecated: flag(9),
  nested_type: nested(10, nestedType),
  write_only: flag(11),
})

const blockType: Message<BlockTypeDraft, unknown> = message({
  type_name: text(1),
  block: nested(
    2,
    lazy(() => block),
  ),
  nesting: integer(3),
  min_items: integer(4),
  max_items: integer(5),
})

const block: Message<BlockDraft, unknown> = message({
  version: integer(1),
  attributes: list(2, attribute),
  block_types: list(3, blockType),
  description: text(4),
  description_kind: integer(5),
  deprecated: flag(6),
})

/** The schema of a provider, a resource or a data source. */
export const schema = message({ version: integer(1), block: nested(2, block) })
export type SchemaDraft = Draft<typeof schema>

const parameter = message({
  name: text(1),
  type: octets(2),
  allow_null_value: flag(3),
  allow_unknown_values: flag(4),
  description: text(5),
  description_kind: integer(6),
})
export type ParameterDraft = Draft<typeof parameter>

/** The signature of a function. */
export const functionSignature = message({
  parameters: list(1, parameter),
  variadic_parameter: nested(2, parameter),
  return: nested(3, message({ type: octets(1) })),
  summary: text(4),
  description: text(5),
  description_kind: integer(6),
  deprecation_message: text(7),
})
export type FunctionDraft = Draft<typeof functionSignature>
