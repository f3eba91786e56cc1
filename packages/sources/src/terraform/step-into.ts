import { isListData, isMapData, missingValue, type Spot, unknownValue, type Value } from './value.js'

/** A key of a path; undefined where it is not known which. */
export type Key = string | number | undefined

/** What a path leads to inside a value. */
export function stepInto(value: Value, keys: readonly Key[], at: Spot): Value {
  let current = value
  for (const key of keys) {
    if (!current.known) return current.missing ? current : unknownValue(at)
    const { data } = current
    if (key === undefined) return unknownValue(at)
    let inner: Value | undefined
    if (isMapData(data)) inner = data.get(String(key))
    else if (isListData(data)) inner = data[Number(key)]
    // A map with keys that are not known may hold any.
    if (!inner) return isMapData(data) && [...data.keys()].some(isUnknownKey) ? unknownValue(at) : missingValue(at)
    current = inner
  }
  return current
}

/** Whether a key of a map stands for one that is not known. */
export function isUnknownKey(key: string): boolean {
  return key.startsWith('\0')
}
