import type { DnsClient } from '../client.js'
import type { PlainServer } from '../transport/dns-server.js'
import type { ZoneBook } from './zone-book.js'

/** What a walk goes by. */
export interface WalkContext {
  readonly client: DnsClient
  readonly zones: ZoneBook
  /** Whether this kind of address is asked at all. */
  isWanted(address: string): boolean
  /** Whether this address may be asked. */
  mayAsk(address: string): boolean
  serverOf(address: string): PlainServer
  readonly signal: AbortSignal | undefined
}
