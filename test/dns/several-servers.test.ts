import { createInspector, createWalker } from '@dkimkit/dns'
import { afterEach, describe, expect, it } from '@jest/globals'
import { findFreePort } from '../servers/free-port.js'
import { startKnot } from '../servers/knot.js'
import { startNsd } from '../servers/nsd.js'
import { startUnbound, type Unbound } from '../servers/unbound.js'
import { exampleZone, records, txt } from './keys.js'
import { type Look, lookAt } from './look.js'
import { openAll, plain } from './opened.js'

const opened = openAll()
afterEach(() => opened.close())

const owner = 's1._domainkey'
const look: Look = { owner, codes: [] }
const zone = (serial: number, text?: string): string =>
  exampleZone(text === undefined ? '' : txt(owner, text, 300), serial)
const at = new Date('2026-03-01T12:00:00Z')

/** The two name servers of the zone, and a resolver that knows them. */
async function startTwo(one: string, two: string) {
  const port = await findFreePort('127.0.0.2', '127.0.0.3')
  const first = await opened.server(startKnot({ zones: { 'example.com': one }, address: '127.0.0.2', port }))
  const second = await opened.server(startKnot({ zones: { 'example.com': two }, address: '127.0.0.3', port }))
  const unbound = await opened.server(startUnbound({ stubs: { 'example.com': [first] } }))
  return { first, second, unbound, port }
}

function inspectorOf(unbound: Unbound, port: number, timeout = 30_000) {
  const client = opened.client({ servers: [plain(unbound)], timeout, tries: 2 })
  const walker = createWalker({ client, portOf: () => port })
  return createInspector({ client, ask: 'authoritative', walker, now: () => at })
}

async function codesOf(one: string, two: string, more: Partial<Look> = {}): Promise<readonly string[]> {
  const { unbound, port } = await startTwo(one, two)
  return (await lookAt(inspectorOf(unbound, port), { ...look, ...more })).codes
}

describe('two name servers', () => {
  it('that say the same are no trouble, whatever their serials and however they write it', async () => {
    expect(await codesOf(zone(7, records.ed), zone(7, records.ed))).toEqual([])
    expect(await codesOf(zone(7, records.ed), zone(8, records.ed))).toEqual([])
    expect(await codesOf(zone(7, records.ed), zone(7, records.ed.replace('p=', 'p= ')))).toEqual([])
  })

  it('disagree where one version of the zone holds two answers', async () => {
    const disagree = ['live/caches-old', 'live/servers-disagree']
    expect(await codesOf(zone(7, records.ed), zone(7, records.other))).toEqual(disagree)
  })

  it('are judged alike, whatever the order in which they are listed', async () => {
    const { first, second } = await startTwo(zone(7, records.ed), zone(7))
    const judged = [first, second].map(async (_, turn, all) => {
      const client = opened.client({ servers: [] })
      const servers = [...all.slice(turn), ...all.slice(0, turn)].map(plain)
      const walker = createWalker({ client, named: { 'example.com': servers } })
      return (await lookAt(createInspector({ client, ask: 'authoritative', walker }), look)).codes
    })
    const [one, other] = await Promise.all(judged)
    expect(one).toContain('live/servers-disagree')
    expect(other).toEqual(one)
  })

  it('are out of step where the versions differ', async () => {
    const outOfStep = ['live/caches-old', 'live/servers-out-of-step']
    expect(await codesOf(zone(7, records.ed), zone(8, records.other))).toEqual(outOfStep)
    expect(await codesOf(zone(7), zone(8, records.ed))).toEqual(expect.arrayContaining(outOfStep))
  })

  it('come together when the transfer has ended', async () => {
    const { first, unbound, port } = await startTwo(zone(7), zone(8, records.ed))
    const declared = records.ed
    const before = await lookAt(inspectorOf(unbound, port), { ...look, declared })
    expect(before.codes).toContain('live/servers-out-of-step')
    expect(before.findings.find(({ code }) => code === 'live/caches-old')?.args).toEqual({
      until: '2026-03-01T12:02:00Z',
    })
    await first.update('example.com', zone(8, records.ed))
    expect((await lookAt(inspectorOf(unbound, port), { ...look, declared })).codes).toEqual([])
  })

  it('are told apart from one that does not know the zone', async () => {
    const port = await findFreePort('127.0.0.2', '127.0.0.3')
    const zones = { 'example.com': zone(7, records.ed) }
    const first = await opened.server(startKnot({ zones, address: '127.0.0.2', port }))
    const other = await opened.server(startNsd({ zones: { 'example.org': zone(7) }, address: '127.0.0.3', port }))
    const unbound = await opened.server(startUnbound({ stubs: { 'example.com': [first] } }))
    const { codes, findings, seen } = await lookAt(inspectorOf(unbound, port), look)
    expect(codes).toEqual(['live/server-lame'])
    expect(findings[0]?.args).toEqual({ server: `ns2.example.com ${other.address}:${port}`, reason: 'refused' })
    expect(seen.published.outcome).toBe('found')
  })

  it('are told apart from a resolver that is listed, which answers from its cache', async () => {
    const port = await findFreePort('127.0.0.2', '127.0.0.3')
    const zones = { 'example.com': zone(7, records.ed) }
    const first = await opened.server(startKnot({ zones, address: '127.0.0.2', port }))
    const settings = ['access-control: 127.0.0.0/8 allow_snoop']
    const stubs = { 'example.com': [first] }
    const listed = await opened.server(startUnbound({ stubs, settings, address: '127.0.0.3', port }))
    const inspector = inspectorOf(listed, port)
    await opened.client({ servers: [plain(listed)] }).ask({ name: `${owner}.example.com`, type: 'TXT' })
    const { codes, findings } = await lookAt(inspector, look)
    expect(codes).toEqual(['live/server-lame'])
    expect(findings[0]?.args).toMatchObject({ reason: 'lame' })
  })

  it('go on where one of them dies', async () => {
    const { second, unbound, port } = await startTwo(zone(7, records.ed), zone(7, records.ed))
    await second.stop()
    const { codes, seen } = await lookAt(inspectorOf(unbound, port, 500), look)
    expect(seen.published).toMatchObject({ outcome: 'found', values: [records.ed] })
    expect(codes).not.toContain('live/absent')
    expect(seen.published.servers.map(({ outcome }) => outcome).sort()).toEqual(['found', 'unavailable'])
  })
})

describe('a resolver', () => {
  it('may hold the old key until its TTL has passed', async () => {
    const { first, unbound } = await startTwo(zone(7, records.other), zone(7))
    const client = opened.client({ servers: [plain(unbound)] })
    const inspector = createInspector({ client, ask: 'resolvers' })
    const wanted = { ...look, declared: records.ed }
    expect((await lookAt(inspector, { ...look, declared: records.other })).codes).toEqual([])
    await first.update('example.com', zone(8, records.ed))
    expect((await lookAt(inspector, wanted)).codes).toEqual(['live/caches-old', 'live/differs'])
    await unbound.flush()
    expect((await lookAt(inspector, wanted)).codes).toEqual([])
  })
})
