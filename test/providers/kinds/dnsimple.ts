import { absoluteName, withoutDot } from '../dns-name.js'
import { cutText, readStrings, writeStrings } from '../presentation.js'
import { publish, refuse } from '../publish.js'
import type { RecordResource } from '../record-resource.js'
import { numberIn, textIn } from '../state-values.js'

/** dnsimple/dnsimple: `value` stays what was written; what the API answers lies in `value_normalized`. */
export const dnsimpleRecord: RecordResource = {
  legacy: false,
  replaceOn: ['zone_name', 'type'],
  accept(state) {
    const zone = textIn(state, 'zone_name')
    const type = textIn(state, 'type')
    const value = textIn(state, 'value')
    const owner = absoluteName(textIn(state, 'name'), zone, 'always')
    const strings = (value.startsWith('"') ? readStrings(value) : undefined) ?? [value]
    const text = strings.join('')
    if (type === 'TXT' && text.length > 1000) refuse(400, 'Validation failed: content is too long')
    const data = type === 'TXT' ? cutText(text) : [withoutDot(value)]
    const values = type === 'TXT' ? [writeStrings(data)] : data
    const entry = { zone, name: textIn(state, 'name'), type, ttl: numberIn(state, 'ttl') ?? 3600, values }
    return { entry, published: publish(entry, owner, () => data) }
  },
  receive: ({ zone, name, ttl, values }, state) => ({
    ...state,
    ttl,
    zone_id: zone,
    priority: state.priority ?? 0,
    qualified_name: absoluteName(name, zone, 'always'),
    name_normalized: name,
    value_normalized: `${values[0]}`,
  }),
}
