import {
  type Data,
  isListData,
  isMapData,
  itemsOfValue,
  knownValue,
  mapOfValue,
  numberOfValue,
  textOfValue,
  unknownValue,
  type Value,
} from '../value.js'
import { type CallContext, type TerraformFunction, textsOf } from './terraform-function.js'

/** Functions of lists, sets and maps. */
export const collectionFunctions: Readonly<Record<string, TerraformFunction>> = {
  chunklist: ([list, size], { at }) => {
    const [items, length] = [itemsOfValue(list), numberOfValue(size)]
    if (!items || length === undefined || length < 1) return undefined
    return Array.from({ length: Math.ceil(items.length / length) }, (_, index) =>
      knownValue(items.slice(index * length, (index + 1) * length), at),
    )
  },
  coalesce: (args) => {
    for (const arg of args) {
      if (!arg.known) return undefined
      if (arg.data !== null && arg.data !== '') return arg
    }
    return undefined
  },
  compact: ([list]) => {
    const items = itemsOfValue(list)
    return items?.every(({ known }) => known) ? items.filter((item) => (textOfValue(item) ?? '') !== '') : undefined
  },
  concat: (args) => {
    const lists = args.map(itemsOfValue)
    return lists.every((list) => list !== undefined) ? lists.flatMap((list) => list ?? []) : undefined
  },
  contains: ([list, value]) => {
    const [texts, text] = [textsOf(list), textOfValue(value)]
    return texts && text !== undefined ? texts.includes(text) : undefined
  },
  distinct: ([list], { at }) => {
    const texts = textsOf(list)
    return texts && [...new Set(texts)].map((text) => knownValue(text, at))
  },
  element: ([list, index]) => {
    const [items, number] = [itemsOfValue(list), numberOfValue(index)]
    return items && number !== undefined && items.length > 0 ? items[Math.abs(number) % items.length] : undefined
  },
  flatten: ([list]) => (list?.known && isListData(list.data) ? flatten(list.data) : undefined),
  keys: ([map], { at }) => {
    const entries = mapOfValue(map)
    return entries && [...entries.keys()].sort().map((key) => knownValue(key, at))
  },
  length: ([value]) => itemsOfValue(value)?.length ?? textOfValue(value)?.length,
  lookup: ([map, key, otherwise]) => {
    const [entries, name] = [mapOfValue(map), textOfValue(key)]
    return entries && name !== undefined ? (entries.get(name) ?? otherwise) : undefined
  },
  merge: (args) => {
    const merged = new Map<string, Value>()
    for (const arg of args) {
      if (arg.known && arg.data === null) continue
      const entries = mapOfValue(arg)
      if (!entries) return undefined
      for (const [key, value] of entries) merged.set(key, value)
    }
    return merged
  },
  nonsensitive: ([value]) => value,
  one: ([list]) => {
    const items = itemsOfValue(list)
    return items && items.length <= 1 ? (items[0] ?? null) : undefined
  },
  range: rangeOf,
  reverse: ([list]) => {
    const items = itemsOfValue(list)
    return items && [...items].reverse()
  },
  setproduct: (args, { at, budget }) => {
    let rows: readonly (readonly Value[])[] = [[]]
    for (const arg of args) {
      const items = itemsOfValue(arg)
      if (!items || !budget.make(rows.length * items.length)) return undefined
      rows = rows.flatMap((row) => items.map((item) => [...row, item]))
    }
    return rows.map((row) => knownValue(row, at))
  },
  setunion: (args, context) => {
    const lists = args.map(itemsOfValue)
    if (lists.some((list) => list === undefined)) return undefined
    return setOf(
      knownValue(
        lists.flatMap((list) => list ?? []),
        context.at,
      ),
    )
  },
  slice: ([list, from, to]) => {
    const [items, start, end] = [itemsOfValue(list), numberOfValue(from), numberOfValue(to)]
    return items && start !== undefined && end !== undefined ? items.slice(start, end) : undefined
  },
  sort: ([list], { at }) => {
    const texts = textsOf(list)
    return texts && [...texts].sort().map((text) => knownValue(text, at))
  },
  tolist: ([value]) => itemsOfValue(value),
  tomap: ([value]) => value,
  toset: ([value]) => setOf(value),
  values: ([map]) => {
    const entries = mapOfValue(map)
    return entries && [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
  },
  zipmap: ([keys, values]) => {
    const [names, items] = [textsOf(keys), itemsOfValue(values)]
    if (!names || !items || names.length !== items.length) return undefined
    return new Map(names.map((name, index) => [name, items[index] ?? unknownValue({ file: '', offset: 0 })]))
  },
}

/** A set of texts is a map of each to itself; other sets stay lists. */
function setOf(value: Value | undefined): Data | undefined {
  const items = itemsOfValue(value)
  if (!value?.known || !items) return undefined
  if (isMapData(value.data)) return value.data
  const pairs = items.flatMap((item): [string, Value][] => {
    const text = textOfValue(item)
    return text === undefined ? [] : [[text, item]]
  })
  return pairs.length === items.length ? new Map(pairs.sort(([a], [b]) => (a < b ? -1 : 1))) : items
}

function flatten(items: readonly Value[]): readonly Value[] | undefined {
  const flat: Value[] = []
  for (const item of items) {
    if (item.known && isListData(item.data)) flat.push(...(flatten(item.data) ?? []))
    else flat.push(item)
  }
  return flat
}

function rangeOf(args: readonly Value[], { at, budget }: CallContext): readonly Value[] | undefined {
  const numbers = args.map(numberOfValue)
  const [first, second, step = 1] = numbers
  if (first === undefined || numbers.includes(undefined) || step === 0) return undefined
  const [start, end] = second === undefined ? [0, first] : [first, second]
  const length = Math.max(0, Math.ceil((end - start) / step))
  if (!budget.make(length) || length > 20_000) return undefined
  return Array.from({ length }, (_, index) => knownValue(start + index * step, at))
}
