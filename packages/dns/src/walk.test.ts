import { afterEach, describe, expect, it } from '@jest/globals'
import { openAll, plain } from './client.testing.js'
import type { TestServer } from './testing/index.js'
import { createWalker, type Walk, type WalkerOptions } from './walk.js'

const opened = openAll()
afterEach(() => opened.close())

const owner = 's1._domainkey.example.com'

/** Name servers on loopback addresses of their own: the root, two for example.com, one for sender.test, one that may be anything. */
interface World {
  readonly root: TestServer
  readonly one: TestServer
  readonly two: TestServer
  readonly sender: TestServer
  readonly resolver: TestServer
}

const example = `
$TTL 600
@ SOA ns1 hostmaster 7 3600 600 86400 120
@ NS ns1
@ NS ns2
ns1 A 127.0.0.2
ns2 A 127.0.0.3
s1._domainkey TXT "v=DKIM1; p=AB"
cname._domainkey CNAME s1.sender.test.
inside._domainkey CNAME s1._domainkey
loop._domainkey CNAME loop.sender.test.
dangling._domainkey CNAME none.sender.test.
zone._domainkey NS ns.sender.test.
`
const senderZone = `
@ SOA ns hostmaster 3 3600 600 86400 60
@ NS ns
ns A 127.0.0.4
s1 300 TXT "v=DKIM1; p=EF"
loop CNAME loop._domainkey.example.com.
`
const selectorZone = '@ SOA ns.sender.test. h 1 1 1 1 60\n@ NS ns.sender.test.\n@ TXT "v=DKIM1; p=GH"'
const rootZone = `
@ SOA ns h 1 3600 600 86400 60
@ NS ns
ns A 127.0.0.1
example.com NS ns1.example.com.
example.com NS ns2.example.com.
ns1.example.com A 127.0.0.2
ns2.example.com A 127.0.0.3
sender.test NS ns.sender.test.
ns.sender.test A 127.0.0.4
`

async function makeWorld(second = example): Promise<World> {
  const zones = { 'example.com': example, 'sender.test': senderZone, 'zone._domainkey.example.com': selectorZone }
  const [root, one, two, sender, resolver] = await Promise.all([
    opened.serve({ zones: { '': rootZone }, address: '127.0.0.1' }),
    opened.serve({ zones: { 'example.com': example }, address: '127.0.0.2' }),
    opened.serve({ zones: { 'example.com': second }, address: '127.0.0.3' }),
    opened.serve({
      zones: { 'sender.test': senderZone, 'zone._domainkey.example.com': selectorZone },
      address: '127.0.0.4',
    }),
    opened.serve({ zones, address: '127.0.0.1' }),
  ])
  return { root, one, two, sender, resolver }
}

function portsOf({ root, one, two, sender }: World): (address: string) => number {
  const ports = new Map([root, one, two, sender].map(({ address, port }) => [address, port]))
  return (address) => ports.get(address) ?? 1
}

const fromResolver: Partial<WalkerOptions> = {}
const fromRoots: Partial<WalkerOptions> = { roots: [{ host: 'ns', addresses: ['127.0.0.1'] }] }
const ways: readonly (readonly [string, Partial<WalkerOptions>])[] = [
  ['through a resolver', fromResolver],
  ['from the roots', fromRoots],
]

async function walkIn(world: World, name: string, options: Partial<WalkerOptions>, timeout = 30_000): Promise<Walk> {
  const client = opened.client({ servers: [plain(world.resolver)], timeout, tries: 2 })
  return createWalker({ client, portOf: portsOf(world), ...options }).walk(name)
}

function saidBy(walk: Walk, hop = 0): string[] {
  const answers = walk.hops[hop]?.answers ?? []
  return answers.map((answer) => `${answer.host} ${'reason' in answer ? answer.reason : answer.outcome}`).sort()
}

describe.each(ways)('createWalker() %s', (_, way) => {
  it('asks every name server of the zone, without recursion, and tells the serial of each', async () => {
    const world = await makeWorld()
    const walk = await walkIn(world, owner, way)
    expect(walk).toMatchObject({
      owner,
      agreed: true,
      published: { outcome: 'found', values: ['v=DKIM1; p=AB'], serial: 7, aa: true },
    })
    expect(walk.hops).toMatchObject([{ owner, zone: 'example.com', answers: [{ serial: 7 }, { serial: 7 }] }])
    expect(saidBy(walk)).toEqual(['ns1.example.com found', 'ns2.example.com found'])
  })

  it('goes on at the servers of a CNAME target, and shows the chain', async () => {
    const walk = await walkIn(await makeWorld(), 'cname._domainkey.example.com', way)
    expect(walk.published).toMatchObject({
      outcome: 'found',
      values: ['v=DKIM1; p=EF'],
      ttl: 300,
      chain: [{ target: 's1.sender.test' }],
    })
    expect(walk.hops.map((hop) => hop.zone)).toEqual(['example.com', 'sender.test'])
    expect([saidBy(walk, 0), saidBy(walk, 1)]).toEqual([
      ['ns1.example.com alias', 'ns2.example.com alias'],
      ['ns.sender.test found'],
    ])
    expect(walk.agreed).toBe(true)
  })

  it('follows a CNAME inside the zone in the same answer', async () => {
    const walk = await walkIn(await makeWorld(), 'inside._domainkey.example.com', way)
    expect(walk.published).toMatchObject({ outcome: 'found', chain: [{ target: owner }] })
    expect(walk.hops).toHaveLength(1)
  })

  it('finds a circle over two zones, and a target that is not there', async () => {
    const world = await makeWorld()
    expect((await walkIn(world, 'loop._domainkey.example.com', way)).published).toMatchObject({
      outcome: 'unavailable',
      reason: 'loop',
      chain: [{ target: 'loop.sender.test' }, { target: 'loop._domainkey.example.com' }],
    })
    const dangling = await walkIn(world, 'dangling._domainkey.example.com', way)
    expect(dangling.published).toMatchObject({
      outcome: 'absent',
      reason: 'nxdomain',
      negativeTtl: 60,
      chain: [{ target: 'none.sender.test' }],
    })
  })

  it('finds a selector that is a zone of its own', async () => {
    const walk = await walkIn(await makeWorld(), 'zone._domainkey.example.com', way)
    expect(walk.published).toMatchObject({ outcome: 'found', values: ['v=DKIM1; p=GH'] })
    expect(walk.hops).toMatchObject([{ zone: 'zone._domainkey.example.com' }])
  })

  it('says absent with the negative TTL', async () => {
    const walk = await walkIn(await makeWorld(), 'none._domainkey.example.com', way)
    expect(walk).toMatchObject({
      agreed: true,
      published: { outcome: 'absent', reason: 'nxdomain', negativeTtl: 120, serial: 7 },
    })
  })

  it('shows servers that disagree, each with its serial', async () => {
    const other = example.replace('p=AB', 'p=XY').replace('hostmaster 7', 'hostmaster 6')
    const walk = await walkIn(await makeWorld(other), owner, way)
    expect(walk.agreed).toBe(false)
    const said = walk.hops[0]?.answers.map((answer) => ({
      host: answer.host,
      serial: answer.serial,
      values: 'values' in answer && answer.values,
    }))
    expect(said).toEqual(
      expect.arrayContaining([
        { host: 'ns1.example.com', serial: 7, values: ['v=DKIM1; p=AB'] },
        { host: 'ns2.example.com', serial: 6, values: ['v=DKIM1; p=XY'] },
      ]),
    )
  })

  it('reports a server that lost the zone, one that is silent and one without address, and asks the others', async () => {
    const more = `${example}\n@ NS ns3\n@ NS ns4\nns3 A 127.0.0.4\n`
    const world = await makeWorld(more)
    world.one.setZones({ 'example.com': more })
    world.resolver.setZones({ 'example.com': more })
    world.two.setFaults([{ kind: 'drop' }])
    const walk = await walkIn(world, owner, way, 200)
    expect(saidBy(walk)).toEqual([
      'ns1.example.com found',
      'ns2.example.com timeout',
      'ns3.example.com refused',
      'ns4.example.com no-address',
    ])
    expect(walk).toMatchObject({ agreed: false, published: { outcome: 'found' } })
    world.two.setFaults([{ kind: 'lame' }])
    expect(saidBy(await walkIn(world, owner, way))).toContain('ns2.example.com lame')
  })

  it('refuses internal addresses when told, unless their network is allowed', async () => {
    const world = await makeWorld()
    const before = world.one.queries
    const refused = await walkIn(world, owner, { ...way, refuseInternal: true })
    expect(refused.published).toMatchObject({ outcome: 'unavailable', reason: way.roots ? 'no-servers' : 'internal' })
    expect(world.one.queries).toBe(before)
    const allowed = await walkIn(world, owner, { ...way, refuseInternal: true, allow: ['127.0.0.0/30'] })
    expect(saidBy(allowed)).toEqual(['ns1.example.com found', 'ns2.example.com found'])
    const half = await walkIn(world, owner, { ...way, refuseInternal: true, allow: ['127.0.0.2'] })
    expect(saidBy(half)).toEqual(['ns1.example.com found', 'ns2.example.com internal'])
  })

  it('ends with its signal', async () => {
    const world = await makeWorld()
    world.one.setFaults([{ kind: 'drop', type: 'TXT' }])
    world.two.setFaults([{ kind: 'drop', type: 'TXT' }])
    const client = opened.client({ servers: [plain(world.resolver)], timeout: 5000 })
    const walker = createWalker({ client, portOf: portsOf(world), ...way })
    const walk = await walker.walk(owner, { signal: AbortSignal.timeout(200) })
    expect(walk.published).toMatchObject({ outcome: 'unavailable', reason: 'aborted' })
    for (const server of [world.resolver, world.root]) server.setFaults([{ kind: 'drop' }])
    const lost = createWalker({ client, portOf: portsOf(world), ...way })
    expect((await lost.walk(owner, { signal: AbortSignal.timeout(50) })).published).toMatchObject({ reason: 'aborted' })
  })
})

describe('createWalker()', () => {
  it('takes the named servers of a zone instead of looking for them', async () => {
    const world = await makeWorld()
    const hidden = await opened.serve({ zones: { 'example.com': example.replace('p=AB', 'p=INSIDE') } })
    const walk = await walkIn(world, owner, { named: { 'example.com.': [plain(hidden)], test: [] } })
    expect(walk).toMatchObject({
      agreed: true,
      published: { values: ['v=DKIM1; p=INSIDE'], server: `127.0.0.1:${hidden.port}` },
    })
    expect(world.resolver.queries).toBe(0)
  })

  it('looks for the zone of many selectors once', async () => {
    const world = await makeWorld()
    const client = opened.client({ servers: [plain(world.resolver)] })
    const walker = createWalker({ client, portOf: portsOf(world) })
    for (let i = 0; i < 20; i++) await walker.walk(`s${i}._domainkey.example.com`)
    // SOA, NS, and two addresses for each of two hosts.
    expect(world.resolver.queries).toBe(6)
  })

  it('goes on from the deepest zone that it passed', async () => {
    const world = await makeWorld()
    const client = opened.client({ servers: [] })
    const walker = createWalker({ client, portOf: portsOf(world), ...fromRoots })
    await walker.walk(owner)
    const { queries } = world.root
    await walker.walk('other.example.com')
    expect(world.root.queries).toBe(queries)
  })

  it('does not keep a failure', async () => {
    const world = await makeWorld()
    world.resolver.setFaults([{ kind: 'servfail' }])
    const client = opened.client({ servers: [plain(world.resolver)], tries: 1 })
    const walker = createWalker({ client, portOf: portsOf(world) })
    expect((await walker.walk(owner)).published).toMatchObject({ reason: 'servfail', temporary: true })
    world.resolver.setFaults([])
    expect((await walker.walk(owner)).published).toMatchObject({ outcome: 'found' })
  })

  it('asks a bounded number of questions of zones that send it to ever more servers', async () => {
    const hosts = (zone: string, next: string): string =>
      Array.from({ length: 30 }, (_, i) => `${zone} NS ns${i}.${next}`).join('\n')
    const chain = Array.from({ length: 8 }, (_, i) => hosts(`z${i}.test.`, `z${(i + 1) % 8}.test.`)).join('\n')
    const evil = `@ SOA ns h 1 1 1 1 1\n@ NS ns\nns A 127.0.0.1\n${chain}`
    const root = await opened.serve({ zones: { '': evil } })
    const client = opened.client({ servers: [] })
    const walker = createWalker({ client, portOf: () => root.port, ...fromRoots })
    expect((await walker.walk('s._domainkey.z0.test')).published).toMatchObject({
      outcome: 'unavailable',
      reason: 'no-servers',
    })
    expect(root.queries).toBeLessThanOrEqual(620)
  })

  it('says no-servers where nobody can be asked for the zone', async () => {
    const client = opened.client({ servers: [] })
    expect((await createWalker({ client, roots: [] }).walk(owner)).published).toMatchObject({ reason: 'no-servers' })
  })

  it('refuses to allow what is no network', () => {
    const client = opened.client({ servers: [] })
    expect(() => createWalker({ client, refuseInternal: true, allow: ['example.com'] })).toThrow(
      expect.objectContaining({ code: 'bad-argument' }),
    )
  })
})
