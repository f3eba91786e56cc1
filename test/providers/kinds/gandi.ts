import { absoluteName, withoutDot } from '../dns-name.js'
import { cutText, readStrings, writeStrings } from '../presentation.js'
import { publish, refuse } from '../publish.js'
import type { RecordResource } from '../record-resource.js'
import { keyIn, numberIn, textIn, textsIn } from '../state-values.js'

/** go-gandi/gandi: the API answers text in quoted strings of 255 octets, and the provider takes the answer as it is. */
export const gandiRecord: RecordResource = {
  legacy: true,
  replaceOn: ['zone', 'name', 'type'],
  key: (state) => keyIn(state, 'zone', 'name', 'type'),
  accept(state) {
    const zone = textIn(state, 'zone')
    const type = textIn(state, 'type')
    const ttl = numberIn(state, 'ttl') ?? 10_800
    if (ttl < 300 || ttl > 2_592_000) refuse(400, 'rrset_ttl: must be from 300 to 2592000')
    const values = textsIn(state, 'values').map((value) => (type === 'TXT' ? answered(value) : value))
    const entry = { zone, name: textIn(state, 'name'), type, ttl, values }
    const owner = absoluteName(entry.name, zone, 'always')
    return {
      entry,
      published: publish(entry, owner, (value) =>
        type === 'TXT' ? (readStrings(`${value}`) ?? []) : [targetOf(`${value}`, zone)],
      ),
    }
  },
  receive: ({ ttl, values }, state) => ({ ...state, ttl, values: values.map(String) }),
}

function answered(value: string): string {
  const strings = (value.startsWith('"') ? readStrings(value) : undefined) ?? [value]
  return writeStrings(strings.flatMap((string) => cutText(string)))
}

function targetOf(value: string, zone: string): string {
  return value.endsWith('.') ? withoutDot(value) : absoluteName(value, zone, 'always')
}
