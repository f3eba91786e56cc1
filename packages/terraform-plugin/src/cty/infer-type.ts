import type { CtyType } from './cty-type.js'
import { Dynamic, isList, isState, type Value } from './value.js'

/** The type that Terraform would give a value: an array is a tuple, an object an object; `null` and unknown can be any. */
export function inferType(value: Value): CtyType {
  if (typeof value === 'string') return 'string'
  if (typeof value === 'boolean') return 'bool'
  if (value instanceof Dynamic) return value.type
  if (isList(value)) return ['tuple', value.map(inferType)]
  if (isState(value)) {
    return ['object', Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inferType(each)]))]
  }
  return value === null || typeof value === 'symbol' ? 'dynamic' : 'number'
}
