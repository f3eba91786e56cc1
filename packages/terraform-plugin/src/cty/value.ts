import type { CtyType } from './cty-type.js'

/**
 * Stands for a value that is decided only when the plan is applied. A symbol, so that using it as text or as a number
 * by mistake throws.
 */
export const UNKNOWN: unique symbol = Symbol.for('dkimkit.terraform.unknown')

export type Unknown = typeof UNKNOWN

/** A number that JavaScript cannot hold exactly, as decimal text. `Number(decimal)` gives the nearest one it can. */
export class Decimal {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  valueOf(): number {
    return Number(this.text)
  }

  toString(): string {
    return this.text
  }
}

/** A value of an attribute whose type is `dynamic`, with the type it has. */
export class Dynamic {
  readonly type: CtyType
  readonly value: Value

  constructor(type: CtyType, value: Value) {
    this.type = type
    this.value = value
  }
}

/** A number: `bigint` and `Decimal` only where `number` would lose digits. */
export type NumberValue = number | bigint | Decimal

/** Any value of Terraform's. Lists, sets and tuples are arrays, maps and objects are plain objects. */
export type Value =
  | null
  | Unknown
  | boolean
  | string
  | NumberValue
  | Dynamic
  | readonly Value[]
  | { readonly [name: string]: Value }

/** An object of Terraform's: a resource's state, a configuration. */
export type State = { readonly [name: string]: Value }

/** Whether a value is a plain object: an object or a map of Terraform's. */
export function isState(value: Value | undefined): value is State {
  return (
    typeof value === 'object' &&
    value !== null &&
    !isList(value) &&
    !(value instanceof Decimal) &&
    !(value instanceof Dynamic)
  )
}

/** Whether a value is an array: a list, a set or a tuple of Terraform's. */
export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value)
}

/** Whether a value or a part of it is unknown. */
export function hasUnknown(value: Value): boolean {
  if (value === UNKNOWN) return true
  if (value instanceof Dynamic) return hasUnknown(value.value)
  if (isList(value)) return value.some(hasUnknown)
  return isState(value) && Object.values(value).some(hasUnknown)
}

/** The value with `null` wherever it was unknown. */
export function dropUnknown(value: Value): Value {
  if (value === UNKNOWN) return null
  if (value instanceof Dynamic) return new Dynamic(value.type, dropUnknown(value.value))
  if (isList(value)) return value.map(dropUnknown)
  if (isState(value)) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, dropUnknown(each)]))
  return value
}

/** Whether two values are the same; lists in the same order, properties in any. */
export function isSame(one: Value | undefined, other: Value | undefined): boolean {
  if (one === other) return true
  if (one instanceof Decimal && other instanceof Decimal) return one.text === other.text
  if (one instanceof Dynamic && other instanceof Dynamic) {
    return JSON.stringify(one.type) === JSON.stringify(other.type) && isSame(one.value, other.value)
  }
  if (isList(one) && isList(other))
    return one.length === other.length && one.every((each, index) => isSame(each, other[index]))
  if (!isState(one) || !isState(other)) return false
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  )
}
