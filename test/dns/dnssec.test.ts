import { createInspector, type DnsServer } from '@dkimkit/dns'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Knot, startKnot } from '../servers/knot.js'
import type { RunningServer } from '../servers/name-server.js'
import { startNsd } from '../servers/nsd.js'
import { startUnbound, type UnboundOptions } from '../servers/unbound.js'
import { exampleZone, records, txt } from './keys.js'
import { lookAt } from './look.js'
import { openAll, plain } from './opened.js'

const opened = openAll()
const signed = exampleZone(`${txt('s1._domainkey', records.ed)}away._domainkey CNAME s1._domainkey.example.org.\n`)
const unsigned = exampleZone(txt('s1._domainkey', records.ed))
const look = { owner: 's1._domainkey', codes: [] }
let knot: Knot
let trustAnchor: string
beforeAll(async () => {
  const zones = { 'example.com': signed, 'example.org': unsigned }
  knot = await opened.server(startKnot({ zones, signed: ['example.com'] }))
  trustAnchor = await knot.trustAnchor('example.com')
})
afterAll(() => opened.close())

/** A validating resolver, asked about the zone of a server. */
async function validate(server: RunningServer, options: UnboundOptions = {}) {
  const stubs = { 'example.com': [server], 'example.org': [server] }
  const unbound = await opened.server(startUnbound({ stubs, trustAnchors: [trustAnchor], ...options }))
  const inspectBy = (asked: DnsServer) => {
    const client = opened.client({ servers: [asked], ca: unbound.ca })
    return createInspector({ client, ask: 'resolvers' })
  }
  return { unbound, inspectBy, inspector: inspectBy(plain(unbound)) }
}

/** The signed zone as it is served, with its key record changed after it was signed. */
async function forge(): Promise<string> {
  const text = await knot.read('example.com')
  const forged = text.replace(records.ed, records.other)
  expect(forged).not.toBe(text)
  return forged
}

describe('a zone that knot signed, asked for through unbound', () => {
  it('is secure, over UDP, TLS and HTTPS', async () => {
    const { unbound, inspectBy } = await validate(knot)
    const { address, tlsPort, httpsPort } = unbound
    const ways: DnsServer[] = [
      plain(unbound),
      { protocol: 'tls', host: address, port: tlsPort, name: 'localhost' },
      { protocol: 'https', url: `https://localhost:${httpsPort}/dns-query` },
    ]
    for (const way of ways) {
      const { seen, codes } = await lookAt(inspectBy(way), look)
      expect(seen.published).toMatchObject({ outcome: 'found', dnssec: 'secure', servers: [{ ad: true }] })
      expect(codes).toEqual([])
    }
  })

  it('is secure where it denies a name', async () => {
    const { inspector } = await validate(knot)
    const { seen, codes } = await lookAt(inspector, { ...look, owner: 'none._domainkey' })
    expect(seen.published).toMatchObject({ outcome: 'absent', dnssec: 'secure' })
    expect(codes).toEqual(['live/absent'])
  })

  it('is not secure where a CNAME record leads out of it', async () => {
    const { inspector } = await validate(knot)
    const { seen, codes } = await lookAt(inspector, { ...look, owner: 'away._domainkey' })
    expect(seen.published).toMatchObject({ outcome: 'found', values: [records.ed] })
    expect(seen.published.dnssec).toBeUndefined()
    expect(codes).toEqual([])
  })

  it('is bogus after its signatures expired', async () => {
    const { inspector } = await validate(knot, { validateAt: new Date('2060-01-01') })
    for (const owner of ['s1._domainkey', 'none._domainkey', 'away._domainkey']) {
      const { seen, codes } = await lookAt(inspector, { ...look, owner })
      expect([owner, ...codes]).toEqual([owner, 'live/dnssec-bogus'])
      expect(seen.published).toMatchObject({ outcome: 'unavailable', reason: 'bogus' })
    }
  })

  it('is bogus where the record is not the one that was signed', async () => {
    const nsd = await opened.server(startNsd({ zones: { 'example.com': await forge() } }))
    const { inspector } = await validate(nsd)
    expect((await lookAt(inspector, look)).codes).toEqual(['live/dnssec-bogus'])
    const near = await lookAt(inspector, { ...look, owner: 'none._domainkey' })
    expect(near.codes).toEqual(['live/absent'])
  })

  it('is bogus where its parent knows another key', async () => {
    const other = await opened.server(startKnot({ zones: { 'example.com': signed }, signed: ['example.com'] }))
    const { inspector } = await validate(other)
    expect((await lookAt(inspector, look)).codes).toEqual(['live/dnssec-bogus'])
  })

  it('is neither where the resolver does not validate', async () => {
    const { inspector } = await validate(knot, { trustAnchors: [], validateAt: new Date('2060-01-01') })
    const { seen, codes } = await lookAt(inspector, look)
    expect(seen.published).toMatchObject({ outcome: 'found' })
    expect(seen.published.dnssec).toBeUndefined()
    expect(codes).toEqual([])
  })

  it('is not bogus but unavailable where its server lost it', async () => {
    const lost = await opened.server(startNsd({ zones: { 'example.org': unsigned } }))
    const { inspector } = await validate(lost)
    expect((await lookAt(inspector, look)).codes).toEqual(['live/unavailable'])
  })
})
