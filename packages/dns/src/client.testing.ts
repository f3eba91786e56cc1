import { createDnsClient, type DnsClient, type DnsClientOptions } from './client.js'
import { startTestServer, type TestServer, type TestServerOptions } from './testing/index.js'
import type { PlainServer } from './transport/dns-server.js'

/** What a test opened, closed together. */
export interface Opened {
  serve(options: TestServerOptions): Promise<TestServer>
  client(options: DnsClientOptions): DnsClient
  close(): Promise<void>
}

/** Keeps what a test opens, so that `afterEach` can close it. */
export function openAll(): Opened {
  const open: { close(): Promise<void> }[] = []
  return {
    async serve(options) {
      const server = await startTestServer(options)
      open.push(server)
      return server
    },
    client(options) {
      const client = createDnsClient(options)
      open.push(client)
      return client
    },
    async close() {
      await Promise.all(open.splice(0).map((opened) => opened.close()))
    },
  }
}

/** A test server as a client names it. */
export function plain({ address, port }: { readonly address: string; readonly port: number }): PlainServer {
  return { protocol: 'dns', address, port }
}

/** So many selectors of example.com, each with a value of its own. */
export function manySelectors(count: number): { owner: string; type: string; value: string }[] {
  return Array.from({ length: count }, (_, i) => ({
    owner: `s${i}._domainkey.example.com`,
    type: 'TXT',
    value: `v=DKIM1; p=${i}`,
  }))
}
