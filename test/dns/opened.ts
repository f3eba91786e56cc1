import { createDnsClient, type DnsClient, type DnsClientOptions, type PlainServer } from '@dkimkit/dns'
import type { RunningServer } from '../servers/name-server.js'

/** What a test opened, ended together. */
export interface Opened {
  /** Keeps a server that is starting. */
  server<Server extends { stop(): Promise<void> }>(starting: Promise<Server>): Promise<Server>
  client(options: DnsClientOptions): DnsClient
  close(): Promise<void>
}

export function openAll(): Opened {
  const closing: (() => Promise<void>)[] = []
  return {
    async server(starting) {
      const server = await starting
      closing.push(() => server.stop())
      return server
    },
    client(options) {
      const client = createDnsClient(options)
      closing.push(() => client.close())
      return client
    },
    async close() {
      await Promise.all(closing.splice(0).map((close) => close()))
    },
  }
}

/** A server as a client names it. */
export function plain({ address, port }: Pick<RunningServer, 'address' | 'port'>): PlainServer {
  return { protocol: 'dns', address, port }
}
