import type { KeyType, Selector, SelectorState, SelectorTags } from '@dkimkit/core'
import type { CheckedField } from '../check/checked.js'
import type { LineIndex } from '../tree/line-index.js'
import { fieldsOf, mapOf, placesOf, scalarOf } from './field-access.js'

/** A selector, from a map that has the fields it needs. */
export function selectorOf({ name, nameStart, value }: CheckedField, index: LineIndex): Selector[] {
  if (value.kind !== 'map') return []
  const algorithm = scalarOf<KeyType>(value, 'algorithm')
  const publicKey = scalarOf<string>(value, 'publicKey')
  const state = scalarOf<SelectorState>(value, 'state')
  if (algorithm === undefined || publicKey === undefined || state === undefined) return []
  const tags: SelectorTags = textFields(mapOf(value, 'tags'))
  const dates = mapOf(value, 'since')
  // A date that is broken has its finding: that it is missing, or out of order, is not said as well.
  const since: Selector['since'] = (dates ?? value).isBroken ? { [state]: firstInstant } : textFields(dates)
  return [
    {
      name,
      algorithm,
      publicKey: withoutBlanks(publicKey),
      tags,
      state,
      since,
      at: index.placeOf(nameStart),
      places: placesOf(value, index),
    },
  ]
}

const firstInstant = '0000-01-01T00:00:00Z'

/** The fields of a map of texts, by name. */
export function textFields(map: Parameters<typeof fieldsOf>[0]): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const { name, value } of fieldsOf(map)) if (value.kind === 'value') texts[name] = String(value.value)
  return texts
}

/** p= may be folded (RFC 6376 §3.6.1). A text that is no base64 stays as it is: what it is shows by its blanks too. */
function withoutBlanks(publicKey: string): string {
  return /^[A-Za-z0-9+/=\s]*$/.test(publicKey) ? publicKey.replace(/\s+/g, '') : publicKey
}
