import type { State } from '@dkimkit/terraform-plugin'
import type { Entry } from '../cloud.js'
import { absoluteName, withoutDot } from '../dns-name.js'
import { cutText } from '../presentation.js'
import { publish, refuse } from '../publish.js'
import type { RecordResource } from '../record-resource.js'
import { keyIn, numberIn, objectsIn, textIn } from '../state-values.js'

/** hashicorp/azurerm: plain text, which the provider cuts at 254 octets and joins again; quotes are text. */
export const azurermTxt: RecordResource = {
  legacy: true,
  replaceOn: ['name', 'resource_group_name', 'zone_name'],
  key: (state) => keyOf(state, 'TXT'),
  onExisting: 'refuse',
  validate({ record }, context) {
    for (const each of objectsIn({ record: record ?? null }, 'record')) {
      const { length } = textIn(each, 'value')
      if (length < 1 || length > 4096)
        context.error(`a value has 1 to 4096 octets, not ${length}`, { path: ['record'] })
    }
  },
  accept(state) {
    const values = objectsIn(state, 'record').map((each) => cutText(textIn(each, 'value'), 254))
    const entry = entryOf(state, 'TXT', values)
    return { entry, published: publish(entry, ownerOf(entry), (strings) => [strings].flat()) }
  },
  receive: ({ ttl, values }, state) => ({
    ...state,
    ttl,
    record: values.map((strings) => ({ value: [strings].flat().join('') })),
  }),
}

export const azurermCname: RecordResource = {
  legacy: true,
  replaceOn: ['name', 'resource_group_name', 'zone_name'],
  key: (state) => keyOf(state, 'CNAME'),
  onExisting: 'refuse',
  accept(state) {
    const entry = entryOf(state, 'CNAME', [textIn(state, 'record')])
    return { entry, published: publish(entry, ownerOf(entry), (target) => [withoutDot(`${target}`)]) }
  },
  receive: ({ ttl, values }, state) => ({ ...state, ttl, record: `${values[0]}` }),
}

function entryOf(state: State, type: string, values: Entry['values']): Entry {
  const ttl = numberIn(state, 'ttl') ?? 0
  if (ttl < 1) refuse(400, 'BadRequest: the TTL is at least 1')
  return { zone: textIn(state, 'zone_name'), name: textIn(state, 'name'), type, ttl, values }
}

function ownerOf({ name, zone }: Entry): string {
  return absoluteName(name, zone, 'always')
}

function keyOf(state: State, type: string): string {
  return `${keyIn(state, 'resource_group_name', 'zone_name', 'name')}/${type}`.toLowerCase()
}
