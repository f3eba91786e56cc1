import type { Cloud, Entry, Held } from '../cloud.js'
import { absoluteName, withoutDot } from '../dns-name.js'
import { isTooLong, readStrings } from '../presentation.js'
import { publish, refuse } from '../publish.js'
import type { RecordResource } from '../record-resource.js'
import { keyIn, numberIn, textIn, textsIn } from '../state-values.js'

/**
 * hashicorp/aws: the provider puts quotes around each text and takes one pair off the answer. The API keeps what it is
 * sent, refuses strings over 255 octets, and reads the rest as a zone file does.
 */
export const awsRecord: RecordResource = {
  legacy: true,
  replaceOn: ['name', 'zone_id', 'set_identifier'],
  key: (state) => `${keyIn(state, 'zone_id', 'type')}/${absoluteish(textIn(state, 'name'))}`,
  onExisting: 'refuse',
  overlooks: ({ name, before, after }) => name === 'name' && absoluteish(before) === absoluteish(after),
  accept(state, cloud): Held {
    const entry = sent(state, cloud)
    const owner = absoluteName(entry.name, entry.zone, 'unless-inside')
    if (entry.type !== 'TXT') return { entry, published: publish(entry, owner, (value) => [withoutDot(`${value}`)]) }
    for (const value of entry.values) checkText(`${value}`)
    return { entry, published: publish(entry, owner, (value) => readStrings(`${value}`) ?? []) }
  },
  receive: ({ type, ttl, values }, state) => ({
    ...state,
    ttl,
    records: values.map((value) => (type === 'TXT' ? `${value}`.replace(/^"|"$/g, '') : `${value}`)),
  }),
}

function sent(state: Parameters<typeof textIn>[0], cloud: Cloud): Entry {
  const type = textIn(state, 'type')
  const values = textsIn(state, 'records').map((text) => (type === 'TXT' ? `"${text}"` : text))
  return {
    zone: cloud.zoneName(textIn(state, 'zone_id')),
    name: absoluteish(textIn(state, 'name')),
    type,
    ttl: numberIn(state, 'ttl') ?? refuse(400, 'InvalidInput: a record has a TTL'),
    values,
  }
}

function checkText(text: string): void {
  const strings = readStrings(text) ?? refuse(400, 'InvalidChangeBatch: InvalidCharacterString')
  if (isTooLong(strings)) refuse(400, 'InvalidChangeBatch: CharacterStringTooLong')
  if (text.length > 4000) refuse(400, 'InvalidChangeBatch: the value is over 4000 characters')
}

/** How the provider compares names: in lower case, without final dot. */
function absoluteish(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}
