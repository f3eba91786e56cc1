import { formatAddress } from './address.js'
import type { OctetReader } from './octet-reader.js'
import type { RecordType } from './record-type.js'
import type { ResourceRecord, SoaRecord, TxtRecord } from './resource-record.js'

/** Reads the `size` octets of a record's data; data that do not fill them exactly make the message malformed. */
export function readRdata(
  reader: OctetReader,
  size: number,
  owner: string,
  type: Exclude<RecordType, 'OPT'>,
  recordClass: number,
  ttl: number,
): ResourceRecord {
  const end = reader.at + size
  const record = readData(reader, end, owner, type, recordClass, ttl)
  if (reader.at !== end) reader.fail()
  return record
}

function readData(
  reader: OctetReader,
  end: number,
  owner: string,
  type: Exclude<RecordType, 'OPT'>,
  recordClass: number,
  ttl: number,
): ResourceRecord {
  switch (type) {
    case 'TXT':
      return readTxt(reader, end, owner, ttl)
    case 'CNAME':
    case 'NS':
    case 'PTR':
    case 'DNAME':
      return { owner, ttl, type, value: reader.readName() }
    case 'A':
      return { owner, ttl, type, value: formatAddress(reader.readOctets(4)) }
    case 'AAAA':
      return { owner, ttl, type, value: formatAddress(reader.readOctets(16)) }
    case 'MX':
      return { owner, ttl, type, preference: reader.readUint16(), exchange: reader.readName() }
    case 'SOA':
      return readSoa(reader, owner, ttl)
    default:
      return { owner, ttl, type, class: recordClass, rdata: reader.readOctets(end - reader.at) }
  }
}

/** RFC 1035 §3.3.14: one or more strings, each with its length in front. */
function readTxt(reader: OctetReader, end: number, owner: string, ttl: number): TxtRecord {
  const first = reader.readText(reader.readUint8())
  if (reader.at >= end || reader.failed) return { owner, ttl, type: 'TXT', value: first, strings: [first] }
  const second = reader.readText(reader.readUint8())
  // A key of 2048 bits is two strings; arrays that grow take many times the room.
  const strings = [first, second]
  let value = first + second
  while (reader.at < end && !reader.failed) {
    const string = reader.readText(reader.readUint8())
    strings.push(string)
    value += string
  }
  return { owner, ttl, type: 'TXT', value, strings }
}

function readSoa(reader: OctetReader, owner: string, ttl: number): SoaRecord {
  return {
    owner,
    ttl,
    type: 'SOA',
    mname: reader.readName(),
    rname: reader.readName(),
    serial: reader.readUint32(),
    refresh: reader.readUint32(),
    retry: reader.readUint32(),
    expire: reader.readUint32(),
    minimum: reader.readUint32(),
  }
}
