import type { Domain, KeyChoice, SenderEntry, Stream, ZoneSettings } from '@dkimkit/core'
import type { Checked, CheckedField } from '../check/checked.js'
import { fieldOf, fieldsOf, mapOf, placesOf, present, scalarOf, textsOf } from './field-access.js'
import { selectorOf, textFields } from './selector-of.js'

export function domainOf(name: string, { at, value }: CheckedField): Domain[] {
  if (value.kind !== 'map') return []
  const streams = [...fieldsOf(fieldOf(value, 'streams'))].flatMap(([stream, field]) => streamOf(stream, field))
  const senders = [...fieldsOf(fieldOf(value, 'senders'))].flatMap(([sender, field]) => senderOf(sender, field))
  return [{ name, ...present('zone', zoneOf(fieldOf(value, 'zone'))), streams, senders, at, places: placesOf(value) }]
}

/** `route53:Z0123456789`, or a map. */
function zoneOf(checked: Checked | undefined): ZoneSettings | undefined {
  if (checked?.kind === 'value') {
    const [, kind = '', id] = /^([^:]*)(?::(.*))?$/.exec(String(checked.value)) ?? []
    return { kind, ...present('id', id) }
  }
  if (checked?.kind !== 'map') return undefined
  const kind = scalarOf<string>(checked, 'kind')
  if (kind === undefined) return undefined
  return {
    kind,
    ...present('id', scalarOf<string>(checked, 'id')),
    ...present('name', scalarOf<string>(checked, 'name')),
    ...present('resourceGroup', scalarOf<string>(checked, 'resourceGroup')),
  }
}

function streamOf(name: string, { at, value }: CheckedField): Stream[] {
  if (value.kind !== 'map') return []
  const selectors = [...fieldsOf(fieldOf(value, 'selectors'))].flatMap(([selector, field]) =>
    selectorOf(selector, field),
  )
  return [
    {
      name,
      ...present('key', scalarOf<KeyChoice>(value, 'key')),
      selectors,
      removed: textsOf(value, 'removed'),
      at,
      places: placesOf(value),
    },
  ]
}

function senderOf(name: string, { at, value }: CheckedField): SenderEntry[] {
  if (value.kind !== 'map') return []
  const service = scalarOf<string>(value, 'service')
  return service === undefined
    ? []
    : [{ name, service, variables: textFields(mapOf(value, 'variables')), at, places: placesOf(value) }]
}
