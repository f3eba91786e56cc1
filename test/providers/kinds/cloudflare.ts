import type { State } from '@dkimkit/terraform-plugin'
import type { Cloud, Held } from '../cloud.js'
import { absoluteName, withoutDot } from '../dns-name.js'
import { cutText, readStrings, writeStrings } from '../presentation.js'
import { publish, refuse } from '../publish.js'
import type { RecordResource } from '../record-resource.js'
import { numberIn, textIn } from '../state-values.js'

/**
 * cloudflare/cloudflare 5: an apply keeps what was planned, a refresh takes what the API answers: names and targets
 * without final dot, long text in quoted strings of 255.
 */
export const cloudflareRecord: RecordResource = {
  legacy: false,
  replaceOn: ['type', 'zone_id'],
  defaults: { proxied: false },
  keepsPlanned: true,
  accept: (state, cloud) => accept(state, cloud, textIn(state, 'content')),
  receive: ({ zone, name, ttl, values }, state) => ({
    ...state,
    // a name relative to the zone is taken for the absolute one, a final dot is not
    name: textIn(state, 'name').endsWith('.') || completed(state, zone) !== name ? name : textIn(state, 'name'),
    ttl,
    content: `${values[0]}`,
  }),
}

/** cloudflare/cloudflare 4: the same API; the provider overlooks final dots. `value` is the older name of `content`. */
export const cloudflareRecord4: RecordResource = {
  legacy: true,
  replaceOn: ['type', 'zone_id'],
  defaults: { allow_overwrite: false },
  overlooks: ({ name, before, after, state }) => {
    if (name === 'name') return withoutDot(after).toLowerCase() === before.toLowerCase()
    const isTarget = (name === 'content' || name === 'value') && state.type === 'CNAME'
    return isTarget && withoutDot(after) === withoutDot(before)
  },
  accept: (state, cloud) => accept(state, cloud, textIn(state, 'content') || textIn(state, 'value')),
  receive: ({ zone, name, ttl, values }, state) => {
    const own = textIn(state, 'name')
    return {
      ...state,
      name: completed(state, zone) === name ? withoutDot(own) : name,
      ttl,
      [textIn(state, 'content') ? 'content' : 'value']: `${values[0]}`,
    }
  },
}

function completed(state: State, zone: string): string {
  return absoluteName(textIn(state, 'name'), zone, 'unless-inside')
}

function accept(state: State, cloud: Cloud, content: string): Held {
  const zone = cloud.zoneName(textIn(state, 'zone_id'))
  const type = textIn(state, 'type')
  const ttl = numberIn(state, 'ttl') ?? 1
  if (ttl !== 1 && (ttl < 60 || ttl > 86_400)) refuse(400, 'TTL must be 1 for automatic, or from 60 to 86400')
  const owner = completed(state, zone)
  if (type !== 'TXT') {
    const target = withoutDot(content)
    const entry = { zone, name: owner, type, ttl, values: [target] }
    return { entry, published: publish(entry, owner, () => [target]) }
  }
  const strings = (content.startsWith('"') ? readStrings(content) : undefined) ?? [content]
  const cut = strings.some(({ length }) => length > 255) ? cutText(strings.join('')) : strings
  // short text is kept as it is written, with its quotes or without
  const isShort = cut.length === 1 && (content === cut[0] || content === writeStrings(cut))
  const entry = { zone, name: owner, type, ttl, values: [isShort ? content : writeStrings(cut)] }
  return { entry, published: publish(entry, owner, () => cut) }
}
