import packet, { type Answer, type DecodedPacket } from 'dns-packet'
import fc from 'fast-check'
import { formatAddress, parseAddress } from './address.js'
import type { Message } from './message.js'
import type { RecordType } from './record-type.js'
import type { ResourceRecord } from './resource-record.js'

/** Names of a few labels from a small set, so that compression has tails to share. `dns-packet` has no escapes. */
export const plainName: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('s1', '_domainkey', 'example', 'com', 'MiXed', 'x'.repeat(50), 'a-b', 'mail'), {
    maxLength: 4,
  })
  .map((labels) => labels.join('.'))

const uint8 = fc.nat(0xff)
const uint16 = fc.nat(0xffff)
const uint32 = fc.nat(0xffffffff)
const octets = fc.uint8Array({ maxLength: 40 })
const ttl = fc.nat(0x7fffffff)
const owned = { owner: plainName, ttl }
const latin1 = fc.array(uint8, { maxLength: 255 }).map((codes) => String.fromCharCode(...codes))

/** In its canonical text only: the library misreads `::` where it stands for one group in front of a dotted tail. */
const ipv6 = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(formatAddress)

const record: fc.Arbitrary<ResourceRecord> = fc.oneof(
  fc
    .record({ ...owned, strings: fc.array(latin1, { minLength: 1, maxLength: 4 }) })
    .map((txt) => ({ ...txt, type: 'TXT' as const, value: txt.strings.join('') })),
  fc.record({ ...owned, type: fc.constantFrom('CNAME' as const, 'NS' as const, 'PTR' as const), value: plainName }),
  fc.record({ ...owned, type: fc.constant('A' as const), value: fc.ipV4() }),
  fc.record({ ...owned, type: fc.constant('AAAA' as const), value: ipv6 }),
  fc.record({ ...owned, type: fc.constant('MX' as const), preference: uint16, exchange: plainName }),
  fc.record({
    ...owned,
    type: fc.constant('SOA' as const),
    mname: plainName,
    rname: plainName,
    serial: uint32,
    refresh: uint32,
    retry: uint32,
    expire: uint32,
    minimum: uint32,
  }),
  fc
    .record({ ...owned, type: fc.constantFrom('TYPE65' as const, 'TYPE66' as const), rdata: octets })
    .map((raw) => ({ ...raw, class: 1 })),
  fc
    .record({
      ...owned,
      head: fc.uint8Array({ minLength: 4, maxLength: 4 }),
      digest: fc.uint8Array({ minLength: 1, maxLength: 32 }),
    })
    .map(({ head, digest, ...rest }) => ({
      ...rest,
      type: 'DS' as const,
      class: 1,
      rdata: Uint8Array.of(...head, ...digest),
    })),
)

const section = fc.array(record, { maxLength: 4 })

/** Any message that we may meet, with names that both codecs can hold. */
export const anyMessage: fc.Arbitrary<Message> = fc
  .record(
    {
      id: uint16,
      response: fc.boolean(),
      opcode: fc.nat(2),
      aa: fc.boolean(),
      tc: fc.boolean(),
      rd: fc.boolean(),
      ra: fc.boolean(),
      ad: fc.boolean(),
      cd: fc.boolean(),
      rcode: fc.nat(11),
      question: fc.record({
        name: plainName,
        type: fc.constantFrom<RecordType>('TXT', 'CNAME', 'NS', 'SOA', 'TYPE65'),
      }),
      answers: section,
      authorities: section,
      additionals: section,
      edns: fc.record({ udpSize: fc.integer({ min: 1, max: 0xffff }), version: fc.nat(1), dnssecOk: fc.boolean() }),
    },
    {
      requiredKeys: [
        'id',
        'response',
        'opcode',
        'aa',
        'tc',
        'rd',
        'ra',
        'ad',
        'cd',
        'rcode',
        'answers',
        'authorities',
        'additionals',
      ],
    },
  )
  .map((message) => message as Message)

/** The message as the `dns-packet` library writes it: without compression. */
export function encodeByLibrary(message: Message): Buffer {
  const { edns, question } = message
  const opt = edns && {
    type: 'OPT' as const,
    name: '.' as const,
    udpPayloadSize: edns.udpSize,
    extendedRcode: 0,
    ednsVersion: edns.version,
    flags: edns.dnssecOk ? packet.DNSSEC_OK : 0,
    flag_do: edns.dnssecOk,
    options: [],
  }
  const flags =
    (message.opcode << 11) |
    (message.aa ? packet.AUTHORITATIVE_ANSWER : 0) |
    (message.tc ? packet.TRUNCATED_RESPONSE : 0) |
    (message.rd ? packet.RECURSION_DESIRED : 0) |
    (message.ra ? packet.RECURSION_AVAILABLE : 0) |
    (message.ad ? packet.AUTHENTIC_DATA : 0) |
    (message.cd ? packet.CHECKING_DISABLED : 0) |
    message.rcode
  return packet.encode({
    type: message.response ? 'response' : 'query',
    id: message.id,
    flags,
    questions: question ? [{ name: dotted(question.name), type: libraryType(question.type) as 'TXT' }] : [],
    answers: message.answers.map(toLibrary),
    authorities: message.authorities.map(toLibrary),
    additionals: [...message.additionals.map(toLibrary), ...(opt ? [opt] : [])],
  })
}

function toLibrary(record: ResourceRecord): Answer {
  const head = { name: dotted(record.owner), type: libraryType(record.type), ttl: record.ttl }
  return { ...head, data: libraryData(record) } as Answer
}

function libraryData(record: ResourceRecord): unknown {
  switch (record.type) {
    case 'TXT':
      return record.strings.map((string) => Buffer.from(string, 'latin1'))
    case 'MX':
      return { preference: record.preference, exchange: dotted(record.exchange) }
    case 'SOA':
      return { ...record, mname: dotted(record.mname), rname: dotted(record.rname) }
    case 'DS': {
      const rdata = Buffer.from(record.rdata)
      return { keyTag: rdata.readUInt16BE(0), algorithm: rdata[2], digestType: rdata[3], digest: rdata.subarray(4) }
    }
    default:
      if ('rdata' in record) return Buffer.from(record.rdata)
      return record.type === 'A' || record.type === 'AAAA' ? record.value : dotted(record.value)
  }
}

/** What the library read, in our shape. */
export function fromLibrary(decoded: DecodedPacket): Message {
  const [question] = decoded.questions ?? []
  const flags = decoded.flags ?? 0
  const all = decoded.additionals ?? []
  const opt = all.find((record) => record.type === 'OPT')
  const edns =
    opt?.type === 'OPT' ? { udpSize: opt.udpPayloadSize, version: opt.ednsVersion, dnssecOk: opt.flag_do } : undefined
  return {
    id: decoded.id ?? 0,
    response: decoded.type === 'response',
    opcode: (flags >> 11) & 0xf,
    aa: decoded.flag_aa,
    tc: decoded.flag_tc,
    rd: decoded.flag_rd,
    ra: decoded.flag_ra,
    ad: decoded.flag_ad,
    cd: decoded.flag_cd,
    rcode: flags & 0xf,
    question: question && { name: undotted(question.name), type: ourType(question.type) },
    answers: (decoded.answers ?? []).map(recordFromLibrary),
    authorities: (decoded.authorities ?? []).map(recordFromLibrary),
    additionals: all.filter((record) => record.type !== 'OPT').map(recordFromLibrary),
    edns,
  }
}

function recordFromLibrary(answer: Answer): ResourceRecord {
  const head = { owner: undotted(answer.name), ttl: 'ttl' in answer ? (answer.ttl ?? 0) : 0 }
  switch (answer.type) {
    case 'TXT': {
      const strings = (answer.data as Buffer[]).map((data) => data.toString('latin1'))
      return { ...head, type: 'TXT', value: strings.join(''), strings }
    }
    case 'CNAME':
    case 'NS':
    case 'PTR':
      return { ...head, type: answer.type, value: undotted(answer.data) }
    case 'A':
    case 'AAAA':
      return { ...head, type: answer.type, value: answer.data }
    case 'MX':
      return { ...head, type: 'MX', preference: answer.data.preference ?? 0, exchange: undotted(answer.data.exchange) }
    case 'SOA': {
      const { mname, rname, serial = 0, refresh = 0, retry = 0, expire = 0, minimum = 0 } = answer.data
      const names = { mname: undotted(mname), rname: undotted(rname) }
      return { ...head, type: 'SOA', ...names, serial, refresh, retry, expire, minimum }
    }
    case 'DS': {
      const { keyTag, algorithm, digestType, digest } = answer.data
      return {
        ...head,
        type: 'DS',
        class: 1,
        rdata: Uint8Array.of(keyTag >> 8, keyTag & 0xff, algorithm, digestType, ...digest),
      }
    }
    default:
      return {
        ...head,
        type: ourType(answer.type) as 'TYPE65',
        class: 1,
        rdata: Uint8Array.from((answer as { data: Buffer }).data),
      }
  }
}

/** Addresses have many texts, so messages are compared with their octets in hexadecimal. */
export function comparable(message: Message | undefined): unknown {
  if (!message) return undefined
  const map = (records: readonly ResourceRecord[]): unknown[] =>
    records.map((record) => {
      if (record.type !== 'A' && record.type !== 'AAAA')
        return 'rdata' in record ? { ...record, rdata: hex(record.rdata) } : record
      return { ...record, value: hex(parseAddress(record.value)) }
    })
  const { answers, authorities, additionals } = message
  return { ...message, answers: map(answers), authorities: map(authorities), additionals: map(additionals) }
}

function hex(data: Uint8Array | undefined): string {
  return Buffer.from(data ?? []).toString('hex')
}

function dotted(name: string): string {
  return name === '' ? '.' : name
}

function undotted(name: string): string {
  return name === '.' ? '' : name
}

/** The library's word for a type that it doesn't know. */
function libraryType(type: string): string {
  return type.replace(/^TYPE/, 'UNKNOWN_')
}

function ourType(type: string): RecordType {
  return type.replace(/^UNKNOWN_/, 'TYPE') as RecordType
}
