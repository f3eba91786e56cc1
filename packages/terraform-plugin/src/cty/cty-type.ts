import { PluginError } from '../plugin-error.js'

/**
 * A type of Terraform's, in the form in which the protocol and `terraform providers schema -json` write it.
 *
 * The third element of an object type names attributes that may be left out; it matters in parameters only.
 */
export type CtyType =
  | 'string'
  | 'number'
  | 'bool'
  | 'dynamic'
  | readonly ['list' | 'set' | 'map', CtyType]
  | readonly ['tuple', readonly CtyType[]]
  | readonly ['object', { readonly [name: string]: CtyType }]
  | readonly ['object', { readonly [name: string]: CtyType }, readonly string[]]

const MAX_DEPTH = 64

/** Reads a type from parsed JSON; anything else throws `PluginError('bad-schema')`. */
export function readCtyType(value: unknown, depth = 0): CtyType {
  if (value === 'string' || value === 'number' || value === 'bool' || value === 'dynamic') return value
  if (Array.isArray(value) && depth < MAX_DEPTH) {
    const [kind, argument, optional] = value as unknown[]
    if (value.length === 2) {
      if (kind === 'list' || kind === 'set' || kind === 'map') return [kind, readCtyType(argument, depth + 1)]
      if (kind === 'tuple' && Array.isArray(argument))
        return [kind, argument.map((each) => readCtyType(each, depth + 1))]
      if (kind === 'object' && isRecord(argument)) return [kind, readAttributeTypes(argument, depth)]
    }
    if (value.length === 3 && kind === 'object' && isRecord(argument) && isTextList(optional)) {
      return [kind, readAttributeTypes(argument, depth), optional]
    }
  }
  const seen = typeof value === 'string' ? JSON.stringify(value) : Array.isArray(value) ? 'this array' : typeof value
  throw new PluginError('bad-schema', `${seen} is no type, such as "string" or ["list","string"]`)
}

/** Whether the type, or one within it, is `dynamic`. */
export function hasDynamic(type: CtyType): boolean {
  if (typeof type === 'string') return type === 'dynamic'
  if (type[0] === 'tuple') return type[1].some(hasDynamic)
  if (type[0] === 'object') return Object.values(type[1]).some(hasDynamic)
  return hasDynamic(type[1])
}

/** Whether the value is an object with properties, not an array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readAttributeTypes(attributes: Readonly<Record<string, unknown>>, depth: number): { [name: string]: CtyType } {
  return Object.fromEntries(Object.entries(attributes).map(([name, type]) => [name, readCtyType(type, depth + 1)]))
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}
