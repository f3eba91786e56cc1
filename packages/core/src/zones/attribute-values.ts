import type { WrittenValue } from './zone-kind.js'

/** A resource's attributes: JSON of any shape. */
export type Attributes = Readonly<Record<string, unknown>>

/** An attribute as text; numbers count, as JSON from HCL may hold either. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : undefined
}

/** An attribute as a whole number from 0; text that is one counts. */
export function wholeNumberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^[0-9]{1,10}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined
}

/** An attribute as values: a text alone or a list; a list inside the list holds the strings of one value. */
export function valuesOf(value: unknown): WrittenValue[] {
  return listOf(value).flatMap((item): WrittenValue[] => {
    if (Array.isArray(item)) return [item.flatMap((part) => textOf(part) ?? [])]
    const text = textOf(item)
    return text === undefined ? [] : [text]
  })
}

/** The objects of an attribute that holds blocks: a list of them, or one alone. */
export function blocksOf(value: unknown): Attributes[] {
  return listOf(value).filter((item): item is Attributes => typeof item === 'object' && item !== null)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}
