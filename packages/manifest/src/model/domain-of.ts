import type { Domain, KeyChoice, SenderEntry, Stream } from '@dkimkit/core'
import type { Checked } from '../check/checked.js'
import type { LineIndex } from '../tree/line-index.js'
import { fieldOf, fieldsOf, mapOf, placesOf, present, scalarOf, textsOf } from './field-access.js'
import { selectorOf, textFields } from './selector-of.js'
import { zoneOf } from './zone-of.js'

export function domainOf(name: string, value: Checked, index: LineIndex): Domain[] {
  if (value.kind !== 'map') return []
  const streams = [...fieldsOf(fieldOf(value, 'streams'))].flatMap(([stream, field]) => streamOf(stream, field, index))
  const senders = [...fieldsOf(fieldOf(value, 'senders'))].flatMap(([sender, field]) => senderOf(sender, field, index))
  return [
    {
      name,
      ...present('zone', zoneOf(fieldOf(value, 'zone'))),
      streams,
      senders,
      at: index.placeOf(value.nameStart),
      places: placesOf(value, index),
    },
  ]
}

function streamOf(name: string, value: Checked, index: LineIndex): Stream[] {
  if (value.kind !== 'map') return []
  const selectors = [...fieldsOf(fieldOf(value, 'selectors'))].flatMap(([selector, field]) =>
    selectorOf(selector, field, index),
  )
  return [
    {
      name,
      ...present('key', scalarOf<KeyChoice>(value, 'key')),
      selectors,
      removed: textsOf(value, 'removed'),
      at: index.placeOf(value.nameStart),
      places: placesOf(value, index),
    },
  ]
}

function senderOf(name: string, value: Checked, index: LineIndex): SenderEntry[] {
  if (value.kind !== 'map') return []
  const service = scalarOf<string>(value, 'service')
  return service === undefined
    ? []
    : [
        {
          name,
          service,
          variables: textFields(mapOf(value, 'variables')),
          at: index.placeOf(value.nameStart),
          places: placesOf(value, index),
        },
      ]
}
