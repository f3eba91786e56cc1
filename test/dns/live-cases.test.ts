import { createInspector, createWalker, type DnsServer, type Inspector } from '@dkimkit/dns'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startBind } from '../servers/bind.js'
import { startKnot } from '../servers/knot.js'
import type { NameServer } from '../servers/name-server.js'
import { startNsd } from '../servers/nsd.js'
import { startUnbound, type Unbound } from '../servers/unbound.js'
import { caseZone, liveCases } from './live-cases.js'
import { type Look, lookAt } from './look.js'
import { openAll, plain } from './opened.js'

const opened = openAll()
const zones = { 'example.com': caseZone }
const rows = liveCases.map((live) => [live.code, live.about, live] as const)
afterAll(() => opened.close())

async function check(inspector: Inspector, look: Look, isCached: boolean): Promise<void> {
  const { codes, findings } = await lookAt(inspector, look)
  expect(codes).toEqual([...look.codes, ...(isCached ? (look.cached ?? []) : [])].sort())
  // A resolver counts TTLs down.
  if (look.args && !isCached) expect(findings[0]?.args).toEqual(look.args)
}

const authorities = { knot: startKnot, bind: startBind, nsd: startNsd }

describe.each(Object.entries(authorities))('%s as authoritative server', (_name, start) => {
  let inspector: Inspector
  beforeAll(async () => {
    const server: NameServer = await opened.server(start({ zones }))
    const client = opened.client({ servers: [] })
    const walker = createWalker({ client, named: { 'example.com': [plain(server)] } })
    inspector = createInspector({ client, ask: 'authoritative', walker })
  })

  it.each(rows)('fires %s for %s', (_code, _about, { fires }) => check(inspector, fires, false))
  it.each(rows)('is near %s for %s', (_code, _about, { near }) => check(inspector, near, false))
})

const ways: Readonly<Record<string, (unbound: Unbound) => DnsServer>> = {
  'UDP and TCP': plain,
  TLS: ({ address, tlsPort }) => ({ protocol: 'tls', host: address, port: tlsPort, name: 'localhost' }),
  HTTPS: ({ httpsPort }) => ({ protocol: 'https', url: `https://localhost:${httpsPort}/dns-query` }),
}

describe.each(Object.entries(ways))('unbound over %s', (_name, serverOf) => {
  let inspector: Inspector
  beforeAll(async () => {
    const knot = await opened.server(startKnot({ zones }))
    const unbound = await opened.server(startUnbound({ stubs: { 'example.com': [knot] } }))
    const client = opened.client({ servers: [serverOf(unbound)], ca: unbound.ca })
    inspector = createInspector({ client, ask: 'resolvers' })
  })

  it.each(rows)('fires %s for %s', (_code, _about, { fires }) => check(inspector, fires, true))
  it.each(rows)('is near %s for %s', (_code, _about, { near }) => check(inspector, near, true))
})
