import { absoluteName, withoutDot } from '../dns-name.js'
import { cutText, readStrings, writeStrings } from '../presentation.js'
import { publish, refuse } from '../publish.js'
import type { RecordResource } from '../record-resource.js'
import { numberIn, textIn } from '../state-values.js'

/** digitalocean/digitalocean: plain text; the API answers without the quotes it was sent. Targets end in a dot. */
export const digitaloceanRecord: RecordResource = {
  legacy: true,
  replaceOn: ['domain', 'type'],
  overlooks: ({ name, before, after, state }) => {
    if (name === 'name') return after === `${before}.${textIn(state, 'domain')}.`
    // the relative form of a target, too, is taken for the absolute one
    return name === 'value' && state.type === 'CNAME' && `${after}.${textIn(state, 'domain')}.` === before
  },
  accept(state) {
    const zone = textIn(state, 'domain')
    const type = textIn(state, 'type')
    const value = textIn(state, 'value')
    const ttl = numberIn(state, 'ttl') ?? 1800
    if (ttl < 30) refuse(422, 'TTL must be at least 30')
    const owner = absoluteName(textIn(state, 'name'), zone, 'always')
    const name = owner === zone ? '@' : owner.slice(0, -zone.length - 1)
    if (type !== 'TXT') {
      if (!value.endsWith('.')) refuse(422, 'Data needs to end with a dot (.)')
      const entry = { zone, name, type, ttl, values: [value] }
      return { entry, published: publish(entry, owner, (target) => [withoutDot(`${target}`)]) }
    }
    const text = (value.startsWith('"') ? readStrings(value)?.join('') : undefined) ?? value
    if (writeStrings(cutText(text)).length > 512) refuse(422, 'Data is too long')
    const entry = { zone, name, type, ttl, values: [text] }
    return { entry, published: publish(entry, owner, (one) => cutText(`${one}`)) }
  },
  receive: ({ name, ttl, values }, state) => ({ ...state, name, ttl, value: `${values[0]}` }),
}
