// Messages

// The client
export type { Answer, Answered, Reason, Transport, Unavailable } from './client/answer.js'
export type { Budget } from './client/gate.js'
export { type AskOptions, createDnsClient, type DnsClient, type DnsClientOptions } from './client.js'
// One owner, with all that the rules ask about
export { type PublicResolver, publicResolvers } from './inspect/public-resolvers.js'
export { createInspector, type Inspector, type InspectorOptions, type InspectRequest } from './inspect.js'
export type {
  Absent,
  ChainLink,
  Dnssec,
  Found,
  LookUpReason,
  Multiple,
  NotKnown,
  Published,
  Seen,
} from './look-up/published.js'
// What is published
export { type LookUpOptions, lookUp } from './look-up.js'
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
export {
  type DnsServer,
  formatServer,
  type HttpsServer,
  type PlainServer,
  parseServer,
  type ServerText,
  type TlsServer,
} from './transport/dns-server.js'
export type { Counters } from './transport/exchange.js'
export { findServers, systemServers } from './transport/find-servers.js'
export { type AddressGuard, guardAddresses } from './walk/address-guard.js'
export type { Alias, Hop, ServerAnswer } from './walk/hop.js'
export type { ListedHost } from './walk/read-cut.js'
export { rootHints } from './walk/root-hints.js'
// Every authoritative server
export { createWalker, type Walk, type Walker, type WalkerOptions } from './walk.js'
