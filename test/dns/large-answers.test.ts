import { createInspector, createWalker, type Inspector } from '@dkimkit/dns'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startBind } from '../servers/bind.js'
import { startKnot } from '../servers/knot.js'
import { startNsd } from '../servers/nsd.js'
import { startUdpProxy } from '../servers/udp-proxy.js'
import { exampleZone, records, txt } from './keys.js'
import { lookAt } from './look.js'
import { openAll, plain } from './opened.js'

const opened = openAll()
afterAll(() => opened.close())

const zone = exampleZone(
  txt('small._domainkey', records.rsa) +
    txt('large._domainkey', records.large) +
    txt('huge._domainkey', records.huge) +
    'leads._domainkey CNAME large._domainkey\n',
)
const servers = { knot: startKnot, bind: startBind, nsd: startNsd }

describe.each(Object.entries(servers))('%s', (_name, start) => {
  let open: Inspector
  let withoutTcp: Inspector
  beforeAll(async () => {
    const server = await opened.server(start({ zones: { 'example.com': zone } }))
    const proxy = await opened.server(startUdpProxy({ to: server, tcp: false }))
    const [direct, closed] = [server, proxy].map((asked) => {
      const client = opened.client({ servers: [], timeout: 30_000, tries: 2 })
      const walker = createWalker({ client, named: { 'example.com': [plain(asked)] } })
      return createInspector({ client, ask: 'authoritative', walker })
    }) as [Inspector, Inspector]
    open = direct
    withoutTcp = closed
  })

  it.each(['small', 'large', 'huge', 'leads'])('gives the %s record whole over UDP and TCP', async (name) => {
    const text = { small: records.rsa, huge: records.huge }[name] ?? records.large
    const { codes, seen } = await lookAt(open, { owner: `${name}._domainkey`, codes: [] })
    expect(seen.published.values).toEqual([text])
    expect(codes).toEqual([])
  })

  it('fires live/needs-tcp for what passes 512 octets where TCP is refused, and not for less', async () => {
    for (const owner of ['large._domainkey', 'leads._domainkey']) {
      const { codes, seen } = await lookAt(withoutTcp, { owner, codes: [] })
      expect([owner, ...codes]).toEqual([owner, 'live/needs-tcp'])
      expect(seen.published.values).toEqual([records.large])
    }
    expect((await lookAt(withoutTcp, { owner: 'small._domainkey', codes: [] })).codes).toEqual([])
  })

  it('fires live/unreachable-size for what passes 1232 octets where TCP is refused', async () => {
    const { codes, seen } = await lookAt(withoutTcp, { owner: 'huge._domainkey', codes: [] })
    expect(codes).toEqual(['live/unreachable-size'])
    expect(seen.published).toMatchObject({ outcome: 'unavailable', reason: 'truncated' })
  })
})
