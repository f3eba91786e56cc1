import { absoluteName, withoutDot } from '../dns-name.js'
import { cutText } from '../presentation.js'
import { publish } from '../publish.js'
import type { RecordResource } from '../record-resource.js'
import { keyIn, numberIn, textIn } from '../state-values.js'

/** The TTLs that the API keeps; 0 is its default. */
const TTLS = [
  0, 30, 120, 300, 3600, 7200, 14_400, 28_800, 57_600, 86_400, 172_800, 345_600, 604_800, 1_209_600, 2_419_200,
]

/**
 * linode/linode: plain text, quotes are text. The API rounds TTLs up and answers names without the zone; the provider
 * overlooks both, and any new target without a dot that is a part of the present one.
 */
export const linodeRecord: RecordResource = {
  legacy: true,
  replaceOn: ['domain_id', 'record_type'],
  overlooks: ({ name, before, after }) => {
    if (name === 'ttl_sec') return roundTtl(Number(after)) === Number(before)
    if (name === 'name') return after === before || after.startsWith(`${before}.`)
    return name === 'target' && (withoutDot(after) === before || isPart(after, before))
  },
  accept(state, cloud) {
    const zone = cloud.zoneName(keyIn(state, 'domain_id'))
    const type = textIn(state, 'record_type')
    const owner = absoluteName(textIn(state, 'name'), zone, 'unless-inside')
    const target = type === 'TXT' ? textIn(state, 'target') : withoutDot(textIn(state, 'target'))
    const name = owner === zone ? '' : owner.slice(0, -zone.length - 1)
    const entry = { zone, name, type, ttl: roundTtl(numberIn(state, 'ttl_sec') ?? 0), values: [target] }
    return { entry, published: publish(entry, owner, () => (type === 'TXT' ? cutText(target) : [target])) }
  },
  receive: ({ name, ttl, values }, state) => ({ ...state, name, ttl_sec: ttl, target: `${values[0]}` }),
}

function isPart(target: string, present: string): boolean {
  return !target.includes('.') && present.includes(target)
}

function roundTtl(ttl: number): number {
  return TTLS.find((each) => each >= ttl) ?? 2_419_200
}
