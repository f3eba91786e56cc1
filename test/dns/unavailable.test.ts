import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import type { OutcomeReason } from '@dkimkit/core'
import { createInspector, type DnsServer } from '@dkimkit/dns'
import { afterAll, describe, expect, it } from '@jest/globals'
import { findFreePort } from '../servers/free-port.js'
import { startKnot } from '../servers/knot.js'
import { startNsd } from '../servers/nsd.js'
import { startUdpProxy } from '../servers/udp-proxy.js'
import { startUnbound } from '../servers/unbound.js'
import { exampleZone, records, txt } from './keys.js'
import { lookAt } from './look.js'
import { openAll, plain } from './opened.js'

const opened = openAll()
afterAll(() => opened.close())

const zone = exampleZone(txt('s1._domainkey', records.ed))
const nobody = async (): Promise<DnsServer> => plain({ address: '127.0.0.1', port: await findFreePort('127.0.0.1') })

/** Who fails, and how. */
const troubles: Readonly<Record<string, readonly [OutcomeReason, () => Promise<DnsServer>]>> = {
  'a port where nobody listens': ['timeout', nobody],
  'a server that is silent': ['timeout', startSilent],
  'a resolver whose name server lost the zone': [
    'servfail',
    async () => {
      const lost = await opened.server(startNsd({ zones: other }))
      return plain(await opened.server(startUnbound({ stubs: { 'example.com': [lost] } })))
    },
  ],
  'a resolver that serves others': [
    'refused',
    async () => {
      const settings = ['access-control: 127.0.0.0/8 refuse']
      return plain(await opened.server(startUnbound({ settings })))
    },
  ],
  'knot without the zone': ['refused', async () => plain(await opened.server(startKnot({ zones: other })))],
  'nsd without the zone': ['refused', async () => plain(await opened.server(startNsd({ zones: other })))],
  'a way that garbles answers': [
    'malformed',
    async () => {
      const knot = await opened.server(startKnot({ zones: { 'example.com': zone } }))
      const answers = (octets: Buffer, send: (octets: Buffer) => void): void => send(octets.subarray(0, 30))
      return plain(await opened.server(startUdpProxy({ to: knot, answers })))
    },
  ],
}
const other = { 'example.org': zone }

/** Takes queries and says nothing. */
async function startSilent(): Promise<DnsServer> {
  const socket = createSocket('udp4').bind(0, '127.0.0.1')
  await once(socket, 'listening')
  const stop = (): Promise<void> => new Promise((resolve) => socket.close(() => resolve()))
  await opened.server(Promise.resolve({ stop }))
  return { protocol: 'dns', address: '127.0.0.1', port: socket.address().port }
}

describe('live/unavailable', () => {
  it.each(Object.entries(troubles))('fires for %s, which is not absence', async (_name, [reason, start]) => {
    // Only silence is waited for; what is malformed still has to come before the time is over.
    const waiting = { timeout: { timeout: 300, tries: 2 }, malformed: { timeout: 6000, tries: 1 } }[reason as string]
    const client = opened.client({ servers: [await start()], timeout: 30_000, ...waiting })
    const inspector = createInspector({ client, ask: 'resolvers' })
    for (const owner of ['s1._domainkey', 'none._domainkey']) {
      const { codes, seen, findings } = await lookAt(inspector, { owner, declared: records.ed, codes: [] })
      expect(codes).toEqual(['live/unavailable'])
      expect(seen.published).toMatchObject({ outcome: 'unavailable', reason })
      expect(findings[0]?.args).toMatchObject({ reason })
    }
  })

  it('does not fire where the next server answers', async () => {
    const knot = await opened.server(startKnot({ zones: { 'example.com': zone } }))
    const bad = [await nobody(), await startSilent(), plain(await opened.server(startNsd({ zones: other })))]
    const client = opened.client({ servers: [...bad, plain(knot)], timeout: 200, tries: 12 })
    const inspector = createInspector({ client, ask: 'resolvers' })
    expect((await lookAt(inspector, { owner: 's1._domainkey', declared: records.ed, codes: [] })).codes).toEqual([])
    expect((await lookAt(inspector, { owner: 'none._domainkey', codes: [] })).codes).toEqual(['live/absent'])
  })
})
