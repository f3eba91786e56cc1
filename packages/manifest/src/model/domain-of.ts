import type { Domain, KeyChoice, SenderEntry, Stream } from '@dkimkit/core'
import type { CheckedField } from '../check/checked.js'
import type { LineIndex } from '../tree/line-index.js'
import { fieldOf, fieldsOf, mapOf, placesOf, present, scalarOf, textsOf } from './field-access.js'
import { selectorOf, textFields } from './selector-of.js'
import { zoneOf } from './zone-of.js'

export function domainOf({ name, nameStart, value }: CheckedField, index: LineIndex): Domain[] {
  if (value.kind !== 'map') return []
  const streams = fieldsOf(fieldOf(value, 'streams')).flatMap((field) => streamOf(field, index))
  const senders = fieldsOf(fieldOf(value, 'senders')).flatMap((field) => senderOf(field, index))
  return [
    {
      name,
      ...present('zone', zoneOf(fieldOf(value, 'zone'))),
      streams,
      senders,
      at: index.placeOf(nameStart),
      places: placesOf(value, index),
    },
  ]
}

function streamOf({ name, nameStart, value }: CheckedField, index: LineIndex): Stream[] {
  if (value.kind !== 'map') return []
  const selectors = fieldsOf(fieldOf(value, 'selectors')).flatMap((field) => selectorOf(field, index))
  return [
    {
      name,
      ...present('key', scalarOf<KeyChoice>(value, 'key')),
      selectors,
      removed: textsOf(value, 'removed'),
      at: index.placeOf(nameStart),
      places: placesOf(value, index),
    },
  ]
}

function senderOf({ name, nameStart, value }: CheckedField, index: LineIndex): SenderEntry[] {
  // Not judged where it is broken: what is missing then may be there.
  if (value.kind !== 'map' || value.isBroken || mapOf(value, 'variables')?.isBroken) return []
  const service = scalarOf<string>(value, 'service')
  return service === undefined
    ? []
    : [
        {
          name,
          service,
          variables: textFields(mapOf(value, 'variables')),
          at: index.placeOf(nameStart),
          places: placesOf(value, index),
        },
      ]
}
