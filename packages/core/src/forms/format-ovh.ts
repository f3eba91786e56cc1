import { canonicalName } from '../name/labels.js'
import { type DkimRecord, parseDkimRecord } from '../record/dkim-record.js'
import { formatZoneRecord } from '../zone-file/format-zone-record.js'
import { checkText, type DkimDnsRecord } from '../zones/check-record.js'
import type { Zone } from '../zones/zone-kind.js'
import { ownerInZone } from './zone-of.js'

/**
 * What to enter in OVHcloud's form for a new record, field by field, and the same as a line for its text editor.
 *
 * Throws `DkimError('bad-record')` for a TXT value that is no DKIM key record.
 */
export function formatOvh(record: DkimDnsRecord, zone: Zone): string {
  checkText(record)
  const name = ownerInZone(record, zone)
  const fields =
    record.type === 'TXT' ? dkimFields(parseDkimRecord(record.value)) : [['Target', `${canonicalName(record.value)}.`]]
  return [
    `Record type: ${record.type === 'TXT' ? 'DKIM' : 'CNAME'}`,
    `Sub-domain: ${name}`,
    ...(record.ttl === undefined ? [] : [`TTL: ${record.ttl}`]),
    ...fields.map(([field, entry]) => `${field}: ${entry}`),
    '',
    'In text mode:',
    zoneLine(record, name),
  ].join('\n')
}

/** The record's line in the zone's own file, where the owner is relative. */
function zoneLine(record: DkimDnsRecord, name: string): string {
  const line = formatZoneRecord(record)
  return `${name}${line.slice(line.indexOf(' '))}`
}

function dkimFields(record: DkimRecord): (readonly [field: string, entry: string])[] {
  const flags = record.flags ?? []
  // The form has no field for these, so such a record is entered with the type TXT, or in text mode.
  const without = [
    ...(record.unknown ?? []).map(({ name }) => `${name}=`),
    ...flags.filter((flag) => !/^[ys]$/.test(flag)).map((flag) => `t=${flag}`),
  ]
  return [
    ['Version (v=)', textOrEmpty(record.version)],
    ['Granularity (g=)', textOrEmpty(record.granularity)],
    ['Algorithms (h=)', textOrEmpty(record.hashes?.join(':'))],
    ['Key type (k=)', textOrEmpty(record.keyType)],
    ['Notes (n=)', textOrEmpty(record.notes)],
    ['Public key (p=)', textOrEmpty(record.publicKey)],
    ['Revoke public key', yesOrNo(record.publicKey === '')],
    ['Service type (s=)', textOrEmpty(record.services?.join(':'))],
    ['Test mode (t=y)', yesOrNo(flags.includes('y'))],
    ['Sub-domains (t=s)', yesOrNo(flags.includes('s'))],
    ...(without.length > 0 ? [['Without a field, use the text mode', without.join(' ')] as const] : []),
  ]
}

function textOrEmpty(text: string | undefined): string {
  return text ? text : '(leave empty)'
}

function yesOrNo(condition: boolean): string {
  return condition ? 'yes' : 'no'
}
