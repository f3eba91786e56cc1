import { unknownMark } from './unknown-mark.js'

/** Where a value is written. */
export interface Spot {
  readonly file: string
  readonly offset: number
}

/** What an expression gives: known, or not known without running Terraform. */
export type Value = Known | Unknown

export interface Known {
  readonly known: true
  readonly data: Data
  readonly at: Spot
  /** The file that a text is the whole content of. */
  readonly source?: string
  /** The name of the zone whose resource this is an attribute of. */
  readonly zone?: string
}

export interface Unknown {
  readonly known: false
  /** What of a text is known, with a mark for each part that is not. */
  readonly hint: string
  readonly at: Spot
  /** The name of the zone whose resource this is an attribute of, as its id. */
  readonly zone?: string
  /** There is no such attribute or item. */
  readonly missing?: true
}

/** A set of texts is a map of each to itself, as `for` and `for_each` see it. */
export type Data = string | number | boolean | null | readonly Value[] | ReadonlyMap<string, Value>

export function knownValue(data: Data, at: Spot): Known {
  return { known: true, data, at }
}

export function unknownValue(at: Spot, hint: string = unknownMark): Unknown {
  return { known: false, hint, at }
}

/** What a path leads to that is not there. */
export function missingValue(at: Spot): Unknown {
  return { known: false, hint: unknownMark, at, missing: true }
}

/** A known value as text, as Terraform converts it; undefined for any other. */
export function textOfValue(value: Value | undefined): string | undefined {
  if (!value?.known) return undefined
  const { data } = value
  return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean' ? String(data) : undefined
}

/** A known value as a number; undefined for any other. */
export function numberOfValue(value: Value | undefined): number | undefined {
  const text = textOfValue(value)
  return text !== undefined && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined
}

/** The items of a known list or map; undefined for any other value. */
export function itemsOfValue(value: Value | undefined): readonly Value[] | undefined {
  if (!value?.known || typeof value.data !== 'object' || value.data === null) return undefined
  return isMapData(value.data) ? [...value.data.values()] : value.data
}

/** A known map; undefined for any other value. */
export function mapOfValue(value: Value | undefined): ReadonlyMap<string, Value> | undefined {
  return value?.known && isMapData(value.data) ? value.data : undefined
}

export function isMapData(data: Data): data is ReadonlyMap<string, Value> {
  return data instanceof Map
}

export function isListData(data: Data): data is readonly Value[] {
  return Array.isArray(data)
}

/** What is known of a value as text, for a finding and to tell what it can be. */
export function hintOf(value: Value): string {
  return value.known ? (textOfValue(value) ?? unknownMark) : value.hint
}

/** A value as JSON, where what is not known is a text with marks. */
export function plainOfValue(value: Value): unknown {
  if (!value.known) return value.hint
  const { data } = value
  if (typeof data !== 'object' || data === null) return data
  if (isMapData(data)) return Object.fromEntries([...data].map(([key, item]) => [key, plainOfValue(item)]))
  return data.map(plainOfValue)
}

/** Whether nothing in a value is unknown. */
export function isWhole(value: Value): boolean {
  if (!value.known) return false
  const items = itemsOfValue(value)
  return items === undefined || items.every(isWhole)
}
