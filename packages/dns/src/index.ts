// Messages
export { encodeQuery, type Query } from './message/encode-query.js'
export { type Edns, type Message, type Question, rcodes } from './message/message.js'
export { sameName, splitName } from './message/name.js'
export { readMessage } from './message/read-message.js'
export { type NamedType, type RecordType, typeToNumber } from './message/record-type.js'
export type {
  AddressRecord,
  MxRecord,
  NameRecord,
  RawRecord,
  ResourceRecord,
  SoaRecord,
  TxtRecord,
} from './message/resource-record.js'
export { writeMessage } from './message/write-message.js'
