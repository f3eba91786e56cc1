import type { Place } from '@dkimkit/core'
import type { Checked, CheckedField, CheckedMap } from '../check/checked.js'
import type { LineIndex } from '../tree/line-index.js'

/** The fields of a map, in order; none where there is no map. */
export function fieldsOf(checked: Checked | undefined): readonly CheckedField[] {
  return checked?.kind === 'map' ? checked.fields : []
}

export function fieldOf(map: CheckedMap | undefined, name: string): Checked | undefined {
  return map?.fields.find((field) => field.name === name)?.value
}

export function mapOf(map: CheckedMap | undefined, name: string): CheckedMap | undefined {
  const checked = fieldOf(map, name)
  return checked?.kind === 'map' ? checked : undefined
}

export function itemsOf(map: CheckedMap | undefined, name: string): readonly Checked[] {
  const checked = fieldOf(map, name)
  return checked?.kind === 'list' ? checked.items : []
}

/** The value of a field, of the type that its description promises. */
export function scalarOf<T extends string | number | boolean>(
  map: CheckedMap | undefined,
  name: string,
): T | undefined {
  const checked = fieldOf(map, name)
  return checked?.kind === 'value' ? (checked.value as T) : undefined
}

/** The texts of a list. */
export function textsOf(map: CheckedMap | undefined, name: string): string[] {
  return itemsOf(map, name).flatMap((item) => (item.kind === 'value' ? [String(item.value)] : []))
}

/** `{ [name]: value }` where there is a value: exact optional properties are left out, never undefined. */
export function present<N extends string, T>(name: N, value: T | undefined): { readonly [K in N]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [K in N]?: T })
}

/** The places of the values of a map's fields, and of the fields one level below, as `since.active`. */
export function placesOf(map: CheckedMap, index: LineIndex): Record<string, Place> {
  const places: Record<string, Place> = {}
  for (const { name, value } of map.fields) {
    places[name] = index.placeOf(value.start)
    for (const inner of fieldsOf(value)) places[`${name}.${inner.name}`] = index.placeOf(inner.value.start)
  }
  return places
}
