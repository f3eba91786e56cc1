import type { DnsRecord } from '../dns-record.js'
import { DkimError } from '../error.js'
import type { Purpose, Sender, SenderRecord } from './sender.js'
import { fillTemplate, variablesOf } from './template.js'
import { fitsPattern } from './variable-pattern.js'

/** Which of a service's records are wanted. */
export interface RecordsForOptions {
  /** Only records for these purposes. @default all */
  readonly purposes?: readonly Purpose[]
  /** Also the records that not every customer publishes. @default false */
  readonly optional?: boolean
}

/**
 * The records that a service asks for, for one domain. Only variables that the chosen records use need a value, and
 * `{domain}` is the domain unless given. An `spf` record is the service's include: merge it into the domain's own.
 *
 * Throws `DkimError('bad-variable')` that lists every missing, ill-fitting and unknown variable, and
 * `DkimError('bad-name')` when the domain, an owner or a host can be no DNS name.
 *
 * @example
 * ```ts
 * import { recordsFor, senderById } from '@dkimkit/core/senders'
 *
 * const gandi = senderById('gandi')
 * const records = gandi ? recordsFor(gandi, 'example.com', {}, { purposes: ['dkim'] }) : []
 * records[0] // => { owner: 'gm1._domainkey.example.com', type: 'CNAME', value: 'gm1.gandimail.net' }
 * ```
 */
export function recordsFor(
  sender: Sender,
  domain: string,
  variables: Readonly<Record<string, string>>,
  options: RecordsForOptions = {},
): DnsRecord[] {
  const { purposes, optional = false } = options
  const records = sender.records.filter(
    (record) => (optional || !record.optional) && (!purposes || purposes.includes(record.purpose)),
  )
  const apex = checkName(domain.replace(/\.$/, ''))
  const values = { ...('domain' in sender.variables ? { domain: apex.toLowerCase() } : {}), ...variables }
  checkVariables(sender, records, values)
  return records.map((record) => writeRecord(record, apex, values))
}

function writeRecord(record: SenderRecord, apex: string, values: Readonly<Record<string, string>>): DnsRecord {
  const owner = record.host === '@' ? apex : checkName(`${fillTemplate(record.host, values)}.${apex}`)
  const value = fillTemplate(record.value, values)
  switch (record.type) {
    case 'TXT':
      return { owner, type: 'TXT', value }
    case 'CNAME':
      return { owner, type: 'CNAME', value: checkName(value) }
    case 'NS':
      return { owner, type: 'NS', value: `${checkName(value)}.` }
    case 'MX':
      // RFC 7505 §3: the null MX is the root itself.
      return { owner, type: 'MX', value: `${record.priority ?? 10} ${value === '.' ? '.' : `${checkName(value)}.`}` }
  }
}

function checkVariables(
  sender: Sender,
  records: readonly SenderRecord[],
  values: Readonly<Record<string, string>>,
): void {
  const needed = new Set(records.flatMap((record) => variablesOf(record.host + record.value)))
  const wrong: string[] = []
  for (const [name, pattern] of Object.entries(sender.variables)) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) {
      if (needed.has(name)) wrong.push(`${name} is missing, wanted: ${pattern}`)
    } else if (!fitsPattern(pattern, value)) wrong.push(`${name} is ${showValue(name, value)}, wanted: ${pattern}`)
  }
  for (const name of Object.keys(values)) {
    if (!Object.hasOwn(sender.variables, name)) wrong.push(`${show(name)} is no variable of this service`)
  }
  if (wrong.length > 0) throw new DkimError('bad-variable', `variables of ${sender.id}: ${wrong.join('; ')}`)
}

/** RFC 1035 §2.3.4: labels of 1 to 63 octets, 253 characters in all. Underscores and the wildcard are legal here. */
function checkName(name: string): string {
  const labels = name.split('.')
  if (name.length <= 253 && labels.every((label) => /^(?:[a-z0-9_-]{1,63}|\*)$/i.test(label))) return name
  throw new DkimError('bad-name', `${show(name)} is no DNS name: wanted labels of 1 to 63 octets, at most 253 in all`)
}

/** What stands in place of a public key may be a private one, so its text is never shown. */
function showValue(name: string, value: string): string {
  return /publicKey$/i.test(name) ? `${value.length} characters` : show(value)
}

function show(text: string): string {
  const cut = text.length > 60 ? `${text.slice(0, 60)}...` : text
  return `'${cut.replace(/[^\x20-\x7e]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)}'`
}
