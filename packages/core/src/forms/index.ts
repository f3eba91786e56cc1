import type { DnsRecord } from '../dns-record.js'
import { DkimError } from '../error.js'
import { canonicalName } from '../name/labels.js'
import { nearestWord } from '../nearest-word.js'
import { textOfOctets } from '../txt/utf8-octets.js'
import { formatZoneRecord } from '../zone-file/format-zone-record.js'
import { checkRecord, type DkimDnsRecord } from '../zones/check-record.js'
import { zoneKinds } from '../zones/index.js'
import type { Zone } from '../zones/zone-kind.js'
import { formatDnscontrol } from './format-dnscontrol.js'
import { formatNsupdate } from './format-nsupdate.js'
import { formatOctodns } from './format-octodns.js'
import { formatOvh } from './format-ovh.js'
import { formatTerraform } from './format-terraform.js'
import { zoneOf } from './zone-of.js'

export interface FormatRecordOptions {
  /** The zone that the record is written for. @default the domain after `_domainkey` */
  readonly zone?: Zone
}

type Form = (record: DkimDnsRecord, zone: Zone | undefined) => string

const forms = new Map<string, Form>([
  ['zone', (record) => formatZoneRecord(record)],
  ['zone-parenthesised', (record) => formatZoneRecord(record, { parenthesised: true })],
  ['plain', ({ type, value }) => (type === 'TXT' ? textOfOctets(value) : canonicalName(value))],
  ['json', (record) => JSON.stringify(record, undefined, 2)],
  ['ovh', (record, zone) => formatOvh(record, zoneOf(record, zone))],
  ['octodns', (record, zone) => formatOctodns(record, zoneOf(record, zone))],
  ['dnscontrol', (record, zone) => formatDnscontrol(record, zoneOf(record, zone))],
  ['nsupdate', (record, zone) => formatNsupdate(record, zoneOf(record, zone))],
  ...zoneKinds.map((kind): [string, Form] => [
    `terraform:${kind.id}`,
    (record, zone) => formatTerraform(record, zoneOf(record, zone), kind),
  ]),
])

/** The forms that `formatRecord` knows. */
export const recordForms: readonly string[] = [...forms.keys()]

/**
 * A TXT or CNAME record in a form for people or for another tool, without a line feed at its end.
 *
 * Throws `DkimError('not-found')` for an unknown form, `DkimError('bad-record')` for a record that the form cannot hold,
 * `DkimError('bad-argument')` where the form needs the zone and neither the owner nor the options say it.
 *
 * @example
 * ```ts
 * import { formatRecord } from '@dkimkit/core'
 *
 * const record = { owner: 'mail._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=', ttl: 3600 }
 * formatRecord(record, 'zone') // => 'mail._domainkey.example.com. 3600 IN TXT "v=DKIM1; p="'
 * formatRecord(record, 'dnscontrol') // => 'TXT("mail._domainkey", "v=DKIM1; p=", TTL(3600))'
 * ```
 */
export function formatRecord(record: DnsRecord, form: string, options: FormatRecordOptions = {}): string {
  const format = forms.get(form)
  if (!format) {
    const near = nearestWord(form, recordForms)
    throw new DkimError(
      'not-found',
      `there is no form '${form}': ${near === undefined ? '' : `did you mean ${near}? `}known are ${recordForms.join(', ')}`,
    )
  }
  checkRecord(record)
  return format(record, options.zone)
}
