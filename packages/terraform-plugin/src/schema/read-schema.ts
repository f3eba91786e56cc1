import { isRecord, readCtyType } from '../cty/cty-type.js'
import { PluginError } from '../plugin-error.js'
import type { Attribute, AttributeFlags, Block, BlockType, VersionedSchema } from './schema.js'

type Json = Readonly<Record<string, unknown>>

const FLAGS = ['required', 'optional', 'computed', 'sensitive', 'write_only', 'deprecated'] as const
const NESTED_TYPES = ['single', 'list', 'set', 'map'] as const
const NESTED_BLOCKS = [...NESTED_TYPES, 'group'] as const
const NAME = /^[a-z_][a-z0-9_-]*$/
const MAX_DEPTH = 32

/**
 * Reads a schema, whether typed by the author or parsed from `terraform providers schema -json`. Throws
 * `PluginError('bad-schema')` with the place and what was wanted there.
 *
 * @example
 * ```ts
 * import { readSchema } from '@dkimkit/terraform-plugin'
 *
 * const schema = readSchema(JSON.parse('{"schema_version":1,"block":{"attributes":{"name":{"type":"string","required":true}}}}'))
 * schema.version // => 1
 * Object.keys(schema.block.attributes ?? {}) // => ['name']
 * ```
 */
export function readSchema(schema: unknown, at = 'schema'): VersionedSchema {
  const json = recordAt(schema, at)
  if (!('block' in json)) return { version: 0, block: readBlock(json, at, 0) }
  const version = json.schema_version ?? json.version ?? 0
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 0) {
    throw new PluginError('bad-schema', `${at}: the version is no whole number`)
  }
  return { version, block: readBlock(json.block, `${at}.block`, 0) }
}

/** Reads a block; see `readSchema` for what it throws. */
function readBlock(value: unknown, at: string, depth: number): Block {
  if (depth > MAX_DEPTH) throw new PluginError('bad-schema', `${at} is nested deeper than ${MAX_DEPTH} blocks`)
  const json = recordAt(value, at)
  const stray = Object.keys(json).find((key) => !BLOCK_KEYS.has(key))
  if (stray !== undefined) throw new PluginError('bad-schema', `${at}.${stray} is neither attributes nor block_types`)
  const attributes = readEach(json.attributes, `${at}.attributes`, (each, name) => readAttribute(each, name, depth))
  const blocks = readEach(json.block_types, `${at}.block_types`, (each, name) => readBlockType(each, name, depth))
  const both = Object.keys(attributes).find((name) => Object.hasOwn(blocks, name))
  if (both !== undefined) throw new PluginError('bad-schema', `${at}: ${both} is an attribute and a block`)
  return { attributes, block_types: blocks, ...readWords(json), ...(json.deprecated === true && { deprecated: true }) }
}

const BLOCK_KEYS = new Set(['attributes', 'block_types', 'description', 'description_kind', 'deprecated'])

function readAttribute(value: unknown, at: string, depth: number): Attribute {
  const json = recordAt(value, at)
  const flags: AttributeFlags = {
    ...Object.fromEntries(FLAGS.filter((flag) => json[flag] === true).map((flag) => [flag, true])),
    ...readWords(json),
  }
  // Terraform's own rule: required, or optional, or computed, or the last two
  if (flags.required ? flags.optional || flags.computed : !flags.optional && !flags.computed) {
    throw new PluginError('bad-schema', `${at} must be required, optional or computed (or the last two)`)
  }
  if (json.nested_type === undefined) {
    if (json.type === undefined) throw new PluginError('bad-schema', `${at} has neither type nor nested_type`)
    return { ...flags, type: readCtyType(json.type) }
  }
  if (depth > MAX_DEPTH) throw new PluginError('bad-schema', `${at} is nested deeper than ${MAX_DEPTH} attributes`)
  const nested = recordAt(json.nested_type, `${at}.nested_type`)
  return {
    ...flags,
    nested_type: {
      nesting_mode: oneOf(nested.nesting_mode, NESTED_TYPES, at),
      attributes: readEach(nested.attributes, `${at}.nested_type`, (each, name) =>
        readAttribute(each, name, depth + 1),
      ),
    },
  }
}

function readBlockType(value: unknown, at: string, depth: number): BlockType {
  const json = recordAt(value, at)
  return {
    nesting_mode: oneOf(json.nesting_mode, NESTED_BLOCKS, at),
    block: readBlock(json.block ?? {}, `${at}.block`, depth + 1),
    ...(typeof json.min_items === 'number' && { min_items: json.min_items }),
    ...(typeof json.max_items === 'number' && { max_items: json.max_items }),
  }
}

function readWords(json: Json): Pick<AttributeFlags, 'description' | 'description_kind'> {
  return {
    ...(typeof json.description === 'string' && { description: json.description }),
    ...(json.description_kind === 'markdown' && { description_kind: 'markdown' as const }),
  }
}

function readEach<T>(value: unknown, at: string, read: (each: unknown, at: string) => T): { [name: string]: T } {
  const entries = Object.entries(recordAt(value ?? {}, at))
  for (const [name] of entries) {
    if (!NAME.test(name)) throw new PluginError('bad-schema', `${at}: ${JSON.stringify(name)} is no name`)
  }
  return Object.fromEntries(entries.map(([name, each]) => [name, read(each, `${at}.${name}`)]))
}

function recordAt(value: unknown, at: string): Json {
  if (isRecord(value)) return value
  throw new PluginError('bad-schema', `${at} is no object`)
}

function oneOf<T extends string>(value: unknown, wanted: readonly T[], at: string): T {
  const found = wanted.find((each) => each === value)
  if (found === undefined) throw new PluginError('bad-schema', `${at}: nesting_mode is none of ${wanted.join(', ')}`)
  return found
}
