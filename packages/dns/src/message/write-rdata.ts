import { parseAddress } from './address.js'
import type { OctetWriter } from './octet-writer.js'
import type { ResourceRecord, SoaRecord } from './resource-record.js'

/** Writes a record's data; false when a part of it is none that the DNS can hold. */
export function writeRdata(writer: OctetWriter, record: ResourceRecord): boolean {
  switch (record.type) {
    case 'TXT':
      return writeStrings(writer, record.strings)
    case 'CNAME':
    case 'NS':
    case 'PTR':
    case 'DNAME':
      return writer.writeName(record.value)
    case 'A':
    case 'AAAA':
      return writeAddress(writer, record.value, record.type === 'A' ? 4 : 16)
    case 'MX':
      writer.writeUint16(record.preference)
      return writer.writeName(record.exchange)
    case 'SOA':
      return writeSoa(writer, record)
    default:
      writer.writeOctets(record.rdata)
      return true
  }
}

function writeStrings(writer: OctetWriter, strings: readonly string[]): boolean {
  for (const string of strings) {
    // RFC 1035 §3.3: a string is at most 255 octets.
    if (string.length > 255) return false
    writer.writeUint8(string.length)
    writer.writeText(string)
  }
  return strings.length > 0
}

function writeAddress(writer: OctetWriter, text: string, size: 4 | 16): boolean {
  const octets = parseAddress(text)
  if (octets?.length !== size) return false
  writer.writeOctets(octets)
  return true
}

function writeSoa(writer: OctetWriter, record: SoaRecord): boolean {
  if (!writer.writeName(record.mname) || !writer.writeName(record.rname)) return false
  for (const value of [record.serial, record.refresh, record.retry, record.expire, record.minimum])
    writer.writeUint32(value)
  return true
}
