import type { DnsRecord } from '../dns-record.js'
import { DkimError } from '../error.js'
import { quoteTxt } from '../txt/quote-txt.js'
import { splitTxt } from '../txt/txt-strings.js'
import { readClass } from './header.js'
import { holdsStrings, holdsTarget } from './rdata.js'
import { readType } from './record-types.js'
import { Scanner } from './tokens.js'
import { largestTtl } from './ttl.js'
import type { ZoneRecord } from './zone-file.js'
import { judgeName, withFinalDot } from './zone-name.js'

export interface FormatZoneRecordOptions {
  /** Whether each TXT string stands on a line of its own, in parentheses, so that a long key can be read. Default: false. */
  readonly parenthesised?: boolean
}

/**
 * Writes a record as a zone file has it, without line end: absolute names, the TTL where the record has one, its class
 * or `IN`, TXT strings of 255 octets. `readZoneFile` gives the same record back.
 *
 * Throws `DkimError('bad-name')` for an owner or a target that no zone file can hold, `DkimError('bad-record')` for
 * another part of the record, `DkimError('bad-argument')` for a TXT value with characters above U+00FF.
 *
 * @example
 * ```ts
 * import { formatZoneRecord } from '@dkimkit/core'
 *
 * const record = { owner: 'mail._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=', ttl: 3600 }
 * formatZoneRecord(record) // => 'mail._domainkey.example.com. 3600 IN TXT "v=DKIM1; p="'
 * formatZoneRecord(record, { parenthesised: true }).split('\n').length // => 3
 * ```
 */
export function formatZoneRecord(
  record: DnsRecord & Partial<Pick<ZoneRecord, 'class'>>,
  { parenthesised = false }: FormatZoneRecordOptions = {},
): string {
  const { owner, ttl, class: className = 'IN', value } = record
  if (ttl !== undefined && !(Number.isInteger(ttl) && ttl >= 0 && ttl <= largestTtl)) {
    throw new DkimError('bad-record', `a TTL has 0 to ${largestTtl} seconds, not ${ttl}`)
  }
  if (!readClass(className)) throw new DkimError('bad-record', `'${className}' is no class: IN is wanted, as a rule`)
  const type = readClass(record.type) ? undefined : readType(record.type)?.type
  if (!type) throw new DkimError('bad-record', `'${record.type}' is no type: TXT or CNAME is wanted, as a rule`)
  const rdata = formatRdata(type, value, parenthesised)
  return [formatOwner(owner), ...(ttl === undefined ? [] : [ttl]), className, type, rdata].join(' ')
}

function formatRdata(type: string, value: string, parenthesised: boolean): string {
  if (holdsStrings(type)) {
    const strings = splitTxt(value).map(quoteTxt)
    return parenthesised ? `(\n  ${strings.join('\n  ')}\n)` : strings.join(' ')
  }
  if (holdsTarget(type)) return formatName(value)
  if (isRdataText(value)) return value
  throw new DkimError('bad-record', `a ${type} value must be words and quoted strings on one line, this one is not`)
}

/** A line that begins with `$` would be a directive. */
function formatOwner(name: string): string {
  return name.startsWith('$') ? `\\${formatName(name)}` : formatName(name)
}

function formatName(name: string): string {
  const unescaped = name.replace(/\\[^\r\n]/g, '')
  if (judgeName(name) || /[\x00-\x20"();\\\x7f]/.test(unescaped)) {
    throw new DkimError('bad-name', `'${name}' is no name that a zone file can hold: escape its special characters`)
  }
  return withFinalDot(name)
}

/** Whether a text is words and strings only, so that nothing of it can end the line. */
function isRdataText(text: string): boolean {
  const scanner = new Scanner(text)
  let { kind } = scanner.next()
  if (kind === 'end') return false
  while (kind === 'word' || kind === 'quoted') kind = scanner.next().kind
  return kind === 'end'
}
