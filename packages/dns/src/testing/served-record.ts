import { DkimError, type DnsRecord, splitTxt } from '@dkimkit/core'
import { parseAddress } from '../message/address.js'
import { encodeName } from '../message/name.js'
import type { ResourceRecord } from '../message/resource-record.js'
import { encodeOther } from './encode-other.js'

/** The TTL of a record that has none, in seconds. */
const defaultTtl = 300

/** A record as it is given to the server: TXT strings cut as `strings` says, else at 255 octets. */
export interface GivenRecord extends DnsRecord {
  readonly strings?: readonly string[]
}

/** A record as it is served; throws `DkimError('bad-record')` for one that the DNS can't hold. */
export function serveRecord(given: GivenRecord): ResourceRecord {
  const owner = readAbsolute(given.owner, given)
  const ttl = given.ttl ?? defaultTtl
  const type = given.type.toUpperCase()
  const { value } = given
  switch (type) {
    case 'TXT': {
      const strings = given.strings ?? splitTxt(value)
      return { owner, ttl, type, value: strings.join(''), strings }
    }
    case 'CNAME':
    case 'NS':
    case 'PTR':
    case 'DNAME':
      return { owner, ttl, type, value: readAbsolute(value, given) }
    case 'A':
    case 'AAAA':
      if (parseAddress(value)?.length !== (type === 'A' ? 4 : 16)) throw refuse(given)
      return { owner, ttl, type, value }
    case 'MX': {
      const [preference = '', exchange = ''] = value.split(/\s+/)
      return { owner, ttl, type, preference: readNumber(preference, given), exchange: readAbsolute(exchange, given) }
    }
    case 'SOA':
      return serveSoa(given, owner, ttl)
    default:
      return encodeOther(owner, ttl, type, value) ?? raise(given)
  }
}

function serveSoa(given: GivenRecord, owner: string, ttl: number): ResourceRecord {
  const [mname = '', rname = '', ...times] = given.value.split(/\s+/)
  const [serial, refresh, retry, expire, minimum] = times.map((text) => readNumber(text, given))
  if (serial === undefined || refresh === undefined || retry === undefined) throw refuse(given)
  if (expire === undefined || minimum === undefined) throw refuse(given)
  const names = { mname: readAbsolute(mname, given), rname: readAbsolute(rname, given) }
  return { owner, ttl, type: 'SOA', ...names, serial, refresh, retry, expire, minimum }
}

function readAbsolute(name: string, given: GivenRecord): string {
  if (encodeName(name) === undefined) throw refuse(given)
  return name.replace(/\.$/, '')
}

function readNumber(text: string, given: GivenRecord): number {
  if (!/^\d{1,10}$/.test(text)) throw refuse(given)
  return Number(text)
}

function raise(given: GivenRecord): never {
  throw refuse(given)
}

function refuse(given: GivenRecord): DkimError {
  const seen = `${given.owner} ${given.type} ${given.value.slice(0, 60)}`
  return new DkimError('bad-record', `the test server cannot serve '${seen}'; write other types as '\\# LENGTH HEX'`)
}
