import type { Edns, Message } from './message.js'
import { OctetWriter } from './octet-writer.js'
import { typeToNumber } from './record-type.js'
import type { ResourceRecord } from './resource-record.js'
import { writeRdata } from './write-rdata.js'

const internet = 1

/**
 * The octets of a message, names compressed; undefined when a name, an address or a string in it is none that the DNS can
 * hold, or when it passes 65,535 octets. `readMessage` gives an equal message back, but for the case of letters in names.
 */
export function writeMessage(message: Message): Uint8Array | undefined {
  const writer = new OctetWriter()
  writer.writeUint16(message.id)
  writer.writeUint16(writeFlags(message))
  const { question, answers, authorities, additionals, edns } = message
  writer.writeUint16(question ? 1 : 0)
  writer.writeUint16(answers.length)
  writer.writeUint16(authorities.length)
  writer.writeUint16(additionals.length + (edns ? 1 : 0))
  if (question) {
    const type = typeToNumber(question.type)
    if (type === undefined || !writer.writeName(question.name)) return undefined
    writer.writeUint16(type)
    writer.writeUint16(internet)
  }
  for (const record of [...answers, ...authorities, ...additionals]) {
    if (!writeRecord(writer, record)) return undefined
  }
  if (edns) writeOpt(writer, edns, message.rcode)
  return writer.at > 0xffff ? undefined : writer.finish()
}

function writeFlags(message: Message): number {
  return (
    (message.response ? 0x8000 : 0) |
    (message.opcode << 11) |
    (message.aa ? 0x0400 : 0) |
    (message.tc ? 0x0200 : 0) |
    (message.rd ? 0x0100 : 0) |
    (message.ra ? 0x0080 : 0) |
    (message.ad ? 0x0020 : 0) |
    (message.cd ? 0x0010 : 0) |
    (message.rcode & 0xf)
  )
}

function writeRecord(writer: OctetWriter, record: ResourceRecord): boolean {
  const type = typeToNumber(record.type)
  if (type === undefined || !writer.writeName(record.owner)) return false
  writer.writeUint16(type)
  writer.writeUint16('class' in record ? record.class : internet)
  writer.writeUint32(record.ttl)
  const size = writer.at
  writer.writeUint16(0)
  if (!writeRdata(writer, record)) return false
  const written = writer.at - size - 2
  if (written > 0xffff) return false
  writer.patchUint16(size, written)
  return true
}

/** RFC 6891 §6.1.3; the upper octet of the response code is here. */
function writeOpt(writer: OctetWriter, edns: Edns, rcode: number): void {
  writer.writeUint8(0)
  writer.writeUint16(41)
  writer.writeUint16(edns.udpSize)
  writer.writeUint32(((rcode >> 4) << 24) | (edns.version << 16) | (edns.dnssecOk ? 0x8000 : 0))
  writer.writeUint16(0)
}
