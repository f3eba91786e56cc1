import { canonicalName } from '../name/labels.js'
import { checkText, type DkimDnsRecord } from '../zones/check-record.js'
import { withEmptyApex } from '../zones/name-form.js'
import type { Zone } from '../zones/zone-kind.js'
import { ownerInZone } from './zone-of.js'

/** The record in a zone's YAML file of octoDNS, which wants keys in alphabetic order and `;` after a `\`. */
export function formatOctodns(record: DkimDnsRecord, zone: Zone): string {
  checkText(record)
  const { type, value, ttl } = record
  return [
    `${quoteYaml(withEmptyApex(ownerInZone(record, zone)))}:`,
    ...(ttl === undefined ? [] : [`  ttl: ${ttl}`]),
    `  type: ${type}`,
    `  value: ${quoteYaml(type === 'TXT' ? value.replaceAll(';', '\\;') : `${canonicalName(value)}.`)}`,
  ].join('\n')
}

/** In single quotes YAML reads nothing into a text: a selector of digits stays text, `\` and `*` mean themselves. */
function quoteYaml(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
