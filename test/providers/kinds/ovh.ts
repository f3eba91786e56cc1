import { absoluteName, withoutDot } from '../dns-name.js'
import { cutText, readStrings, writeStrings } from '../presentation.js'
import { publish, refuse } from '../publish.js'
import type { RecordResource } from '../record-resource.js'
import { numberIn, textIn } from '../state-values.js'

/**
 * ovh/ovh: the API answers with quoted strings of 255 octets; the provider overlooks quotes around the same text. A
 * target without final dot is below the zone.
 */
export const ovhRecord: RecordResource = {
  legacy: true,
  replaceOn: ['zone', 'fieldtype'],
  overlooks: ({ name, before, after, state }) =>
    name === 'target' && state.fieldtype === 'TXT' && before === `"${after}"`,
  accept(state) {
    const zone = textIn(state, 'zone')
    const type = textIn(state, 'fieldtype')
    const target = textIn(state, 'target')
    const ttl = numberIn(state, 'ttl') ?? 0
    if (ttl !== 0 && ttl < 60) refuse(400, 'Invalid ttl, it must be 0 or at least 60')
    const owner = absoluteName(textIn(state, 'subdomain'), zone, 'always')
    const common = { zone, name: textIn(state, 'subdomain'), type, ttl }
    if (type !== 'TXT') {
      const entry = { ...common, values: [target] }
      const absolute = target.endsWith('.') ? withoutDot(target) : absoluteName(target, zone, 'always')
      return { entry, published: publish(entry, owner, () => [absolute]) }
    }
    const text = (target.startsWith('"') ? readStrings(target) : undefined) ?? [target]
    const strings = cutText(text.join(''))
    const entry = { ...common, values: [writeStrings(strings)] }
    return { entry, published: publish(entry, owner, () => strings) }
  },
  receive: ({ ttl, values }, state) => ({ ...state, ttl, target: `${values[0]}` }),
}
