import type { DnsServer } from '@dkimkit/dns'
import { afterAll, describe, expect, it } from '@jest/globals'
import { startBind } from '../servers/bind.js'
import { startKnot } from '../servers/knot.js'
import { startUnbound } from '../servers/unbound.js'
import { askMany, findWrong, manyZone, noneWrong } from './many-names.js'
import { openAll } from './opened.js'

const opened = openAll()
afterAll(() => opened.close())

const many = 6000
const zones = { 'example.com': manyZone(many) }
/** Less than this machine takes, as for other people's servers. */
const budget = () => ({ perSecond: 20_000, inFlight: 100 })

interface Trusted {
  readonly server: DnsServer
  readonly ca: string
}

async function startResolver() {
  const knot = await opened.server(startKnot({ zones }))
  return opened.server(startUnbound({ stubs: { 'example.com': [knot] } }))
}

const ways: Readonly<Record<string, () => Promise<Trusted>>> = {
  'unbound over TLS': async () => {
    const { address, tlsPort, ca } = await startResolver()
    return { server: { protocol: 'tls', host: address, port: tlsPort, name: 'localhost' }, ca }
  },
  'unbound over HTTPS': async () => {
    const { httpsPort, ca } = await startResolver()
    return { server: { protocol: 'https', url: `https://localhost:${httpsPort}/dns-query` }, ca }
  },
  'BIND over HTTPS': async () => {
    const { httpsPort, ca } = await opened.server(startBind({ zones }))
    return { server: { protocol: 'https', url: `https://localhost:${httpsPort}/dns-query` }, ca }
  },
}

describe('thousands of names', () => {
  it.each(Object.entries(ways))(
    'asked of %s end with every answer right, hardly one asked twice',
    async (_name, start) => {
      const { server, ca } = await start()
      const client = opened.client({ servers: [server], ca, budget, timeout: 5000 })
      expect(findWrong(await askMany(client, many))).toEqual(noneWrong)
      // RFC 9113 §5.4.1: a server may end a connection on which too much goes wrong, as streams that are reset when they are over.
      expect(client.counters.sent).toBeLessThan(many * 1.2)
    },
  )
})
