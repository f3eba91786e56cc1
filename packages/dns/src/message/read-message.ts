import type { Edns, Message, Question } from './message.js'
import { OctetReader } from './octet-reader.js'
import { readRdata } from './read-rdata.js'
import { typeFromNumber } from './record-type.js'
import type { ResourceRecord } from './resource-record.js'

const internet = 1

/**
 * Reads a DNS message; undefined when it is malformed. Total: never throws, and its time is bounded by the size.
 *
 * More than one question (RFC 9619 §4), two OPT records (RFC 6891 §6.1.1) and octets behind the last record make a message
 * malformed: an answer that was damaged on its way must not pass for another.
 */
export function readMessage(octets: Uint8Array): Message | undefined {
  const reader = new OctetReader(octets)
  if (!reader.has(12)) return undefined
  const id = reader.readUint16()
  const flags = reader.readUint16()
  const questions = reader.readUint16()
  const answerCount = reader.readUint16()
  const authorityCount = reader.readUint16()
  const additionalCount = reader.readUint16()
  if (questions > 1) return undefined
  const question = questions === 1 ? readQuestion(reader) : undefined
  const answers = readSection(reader, answerCount)
  const authorities = readSection(reader, authorityCount)
  const slot: OptSlot = {}
  const additionals = readSection(reader, additionalCount, slot)
  if (reader.failed || reader.at !== octets.length) return undefined
  const { opt } = slot
  return {
    id,
    response: (flags & 0x8000) !== 0,
    opcode: (flags >> 11) & 0xf,
    aa: (flags & 0x0400) !== 0,
    tc: (flags & 0x0200) !== 0,
    rd: (flags & 0x0100) !== 0,
    ra: (flags & 0x0080) !== 0,
    ad: (flags & 0x0020) !== 0,
    cd: (flags & 0x0010) !== 0,
    rcode: ((opt?.extendedRcode ?? 0) << 4) | (flags & 0xf),
    question,
    answers,
    authorities,
    additionals,
    edns: opt?.edns,
  }
}

function readQuestion(reader: OctetReader): Question {
  const name = reader.readName()
  const type = typeFromNumber(reader.readUint16())
  if (reader.readUint16() !== internet) reader.fail()
  return { name, type }
}

interface Opt {
  readonly edns: Edns
  readonly extendedRcode: number
}

/** Where the one OPT record of a message goes. */
interface OptSlot {
  opt?: Opt
}

/** Shared, since most sections are empty. */
const none: readonly ResourceRecord[] = []

/** Only the additional section has a slot for an OPT record (RFC 6891 §6.1.1). */
function readSection(reader: OctetReader, count: number, slot?: OptSlot): readonly ResourceRecord[] {
  if (count === 0) return none
  const first = readRecord(reader, slot)
  if (count === 1 || reader.failed) return first ? [first] : none
  const records: ResourceRecord[] = first ? [first] : []
  for (let i = 1; i < count && !reader.failed; i++) {
    const record = readRecord(reader, slot)
    if (record) records.push(record)
  }
  return records
}

/** A record; undefined for OPT, which goes into the slot, and where the octets end. */
function readRecord(reader: OctetReader, slot: OptSlot | undefined): ResourceRecord | undefined {
  const owner = reader.readName()
  const number = reader.readUint16()
  const type = typeFromNumber(number)
  const recordClass = reader.readUint16()
  const ttl = reader.readUint32()
  const size = reader.readUint16()
  if (!reader.has(size)) return undefined
  if (type === 'OPT') {
    if (owner !== '' || !slot || slot.opt) reader.fail()
    else slot.opt = readOpt(recordClass, ttl)
    reader.at += size
    return undefined
  }
  // Another class has other data under the same numbers, so its records are never taken for ours.
  const known = recordClass === internet ? type : (`TYPE${number}` as const)
  // RFC 2181 §8: a TTL with the uppermost bit set counts as 0.
  return readRdata(reader, size, owner, known, recordClass, ttl > 0x7fffffff ? 0 : ttl)
}

/** RFC 6891 §6.1.3: the class holds the size, the TTL the upper octet of the response code, the version and the flags. */
function readOpt(recordClass: number, ttl: number): Opt {
  const edns = { udpSize: recordClass, version: (ttl >>> 16) & 0xff, dnssecOk: (ttl & 0x8000) !== 0 }
  return { edns, extendedRcode: ttl >>> 24 }
}
