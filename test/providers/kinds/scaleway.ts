import { absoluteName, withDot, withoutDot } from '../dns-name.js'
import { cutText, readStrings } from '../presentation.js'
import { publish } from '../publish.js'
import type { RecordResource } from '../record-resource.js'
import { numberIn, textIn } from '../state-values.js'

/**
 * scaleway/scaleway: the API answers text in one pair of quotes, which the provider takes off; text that came in quotes
 * is kept. The provider completes names and adds the final dot of a target.
 */
export const scalewayRecord: RecordResource = {
  legacy: true,
  replaceOn: ['dns_zone', 'name', 'type'],
  overlooks: ({ name, before, after, state }) => {
    if (name === 'name') {
      const zone = textIn(state, 'dns_zone')
      return absoluteName(before, zone, 'unless-inside') === absoluteName(after, zone, 'unless-inside')
    }
    return name === 'data' && state.type === 'CNAME' && withDot(after) === withDot(before)
  },
  accept(state) {
    const zone = textIn(state, 'dns_zone')
    const type = textIn(state, 'type')
    const data = textIn(state, 'data')
    const owner = absoluteName(textIn(state, 'name'), zone, 'unless-inside')
    const name = owner === zone ? '' : owner.slice(0, -zone.length - 1)
    const strings = (data.startsWith('"') ? readStrings(data) : undefined) ?? cutText(data)
    const answer = type === 'TXT' ? (data.startsWith('"') ? data : `"${data}"`) : withDot(data)
    const entry = { zone, name, type, ttl: numberIn(state, 'ttl') ?? 3600, values: [answer] }
    return { entry, published: publish(entry, owner, () => (type === 'TXT' ? strings : [withoutDot(data)])) }
  },
  receive: ({ name, type, ttl, values }, state) => ({
    ...state,
    name,
    ttl,
    data: type === 'TXT' ? `${values[0]}`.replace(/^"|"$/g, '') : `${values[0]}`,
  }),
}
