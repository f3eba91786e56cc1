import type { ProviderFunction, State } from '@dkimkit/terraform-plugin'
import type { Held } from '../cloud.js'
import { absoluteName } from '../dns-name.js'
import { cutText, isTooLong, readStrings, writeStrings } from '../presentation.js'
import { publish, refuse } from '../publish.js'
import type { RecordResource } from '../record-resource.js'
import { keyIn, numberIn, objectsIn, textIn } from '../state-values.js'

/**
 * hetznercloud/hcloud: the API gives text back in quoted strings and refuses one over 255 octets; whatever differs from
 * the plan is an error of the apply, as the provider is built on the plugin framework.
 */
export const hcloudRrset: RecordResource = {
  legacy: false,
  replaceOn: ['zone', 'name', 'type'],
  key: (state) => keyIn(state, 'zone', 'name', 'type'),
  onExisting: 'refuse',
  accept: (state) =>
    accept(
      state,
      objectsIn(state, 'records').map((record) => textIn(record, 'value')),
    ),
  receive: ({ ttl, values }, state) => ({
    ...state,
    ttl: state.ttl === null ? null : ttl,
    change_protection: false,
    labels: state.labels ?? {},
    records: values.map((value, index) => ({
      comment: objectsIn(state, 'records')[index]?.comment ?? null,
      value: `${value}`,
    })),
  }),
}

export const hcloudRecord: RecordResource = {
  legacy: false,
  replaceOn: ['zone', 'name', 'type', 'value'],
  // found again by what was sent, so that an answer in another form is not taken for a missing record
  key: (state) => `${keyIn(state, 'zone', 'name', 'type')}/${readStrings(textIn(state, 'value'))?.join('')}`,
  accept: (state) => accept(state, [textIn(state, 'value')]),
  receive: ({ values }, state) => ({ ...state, value: `${values[0]}`, comment: state.comment ?? null }),
}

/** What the provider offers for text, so that its form need not be known. */
export const hcloudFunctions: Readonly<Record<string, ProviderFunction>> = {
  idna: {
    parameters: [{ name: 'domain', type: 'string' }],
    return_type: 'string',
    call: ([domain]) => new URL(`http://${String(domain)}`).hostname,
  },
  txt_record: {
    parameters: [{ name: 'record', type: 'string' }],
    return_type: 'string',
    call: ([record]) => writeStrings(cutText(String(record))),
  },
}

function accept(state: State, sent: readonly string[]): Held {
  const zone = textIn(state, 'zone')
  const type = textIn(state, 'type')
  const ttl = numberIn(state, 'ttl') ?? 3600
  if (ttl < 60) refuse(422, 'ttl is below 60')
  const values = sent.map((value) => (type === 'TXT' ? answered(value) : value))
  const entry = { zone, name: textIn(state, 'name'), type, ttl, values }
  const owner = absoluteName(entry.name, zone, 'always')
  return {
    entry,
    published: publish(entry, owner, (value) =>
      type === 'TXT' ? (readStrings(`${value}`) ?? []) : [absoluteName(`${value}`, zone, 'always')],
    ),
  }
}

function answered(value: string): string {
  const strings = (value.startsWith('"') ? readStrings(value) : undefined) ?? [value]
  if (isTooLong(strings)) refuse(422, 'a TXT string is longer than 255 octets')
  return writeStrings(strings)
}
