import { generateDkimKey, judgeLive, recordOfKey } from '@dkimkit/core'
import { afterEach, describe, expect, it } from '@jest/globals'
import { openAll, plain } from './client.testing.js'
import { createInspector, type InspectorOptions, type InspectRequest } from './inspect.js'
import type { Fault, TestServer, TestServerOptions } from './testing/index.js'
import { createWalker } from './walk.js'

const opened = openAll()
afterEach(() => opened.close())

const owner = 's1._domainkey.example.com'
const key = await generateDkimKey('ed25519')
const other = await generateDkimKey('ed25519')
const value = recordOfKey(key)
/** Over 512 octets, under 1232. */
const largeValue = `v=DKIM1; p=${'A'.repeat(736)}`
const hugeValue = `v=DKIM1; p=${'A'.repeat(1400)}`
const ways = ['resolvers', 'each', 'authoritative'] as const

interface Served {
  readonly zone: string
  readonly faults?: readonly Fault[]
  readonly tcp?: boolean
}

type How = Partial<InspectorOptions> & Partial<InspectRequest>

function serve({ zone, ...rest }: Served, address = '127.0.0.1'): Promise<TestServer> {
  const options: TestServerOptions = { zones: { 'example.com': zone }, address, ...rest }
  return opened.serve(options)
}

function inspectorOf(server: TestServer, options: Partial<InspectorOptions> = {}) {
  const client = opened.client({ servers: [plain(server)], tries: 2, timeout: 30_000 })
  const walker = createWalker({ client, portOf: () => server.port })
  return createInspector({ client, ask: 'resolvers', walker, ...options })
}

async function inspect(served: Served, { ask = 'resolvers', probes = 'all', ...request }: How = {}) {
  const server = await serve(served)
  const observation = await inspectorOf(server, { ask, probes }).inspect({ owner, ...request })
  return { ...observation, codes: judgeLive(observation).map(({ code }) => code) }
}

const txt = (name: string, text = value): string => `${name} 600 TXT "${text.match(/.{1,255}/g)?.join('" "')}"\n`

describe('createInspector()', () => {
  it.each(ways)('asks %s and tells who said what', async (ask) => {
    const { published, codes, at } = await inspect({ zone: txt('s1._domainkey') }, { ask })
    expect(published).toMatchObject({ outcome: 'found', values: [value], ttl: 600 })
    expect(published.servers).toMatchObject([{ outcome: 'found', values: [value], aa: true, ttl: 600 }])
    expect(at).toBeInstanceOf(Date)
    expect(codes).toEqual([])
  })

  it('throws for authoritative servers without a walker', () => {
    expect(() => createInspector({ client: opened.client({ servers: [] }), ask: 'authoritative' })).toThrow(
      expect.objectContaining({ code: 'bad-argument' }),
    )
  })

  it('hands on what is expected', async () => {
    const declared = { owner, type: 'TXT', value: recordOfKey(other), format: 'zone' }
    const { codes } = await inspect({ zone: txt('s1._domainkey') }, { declared, state: 'published', mostTtl: 300 })
    expect(codes).toEqual(['live/differs', 'live/ttl'])
    expect((await inspect({ zone: '' }, { state: 'pending' })).codes).toEqual(['live/not-yet'])
  })

  it('has nobody to ask where the client has no server', async () => {
    const client = opened.client({ servers: [] })
    const { published } = await createInspector({ client, ask: 'each' }).inspect({ owner })
    expect(published).toMatchObject({ outcome: 'unavailable', servers: [] })
  })

  it('gives up when its signal aborts', async () => {
    const server = await serve({ zone: txt('s1._domainkey'), faults: [{ kind: 'drop' }] })
    const aborting = new AbortController()
    const seen = inspectorOf(server).inspect({ owner }, { signal: aborting.signal })
    aborting.abort()
    expect((await seen).published).toMatchObject({ outcome: 'unavailable', reason: 'aborted' })
  })
})

describe('the sibling probe', () => {
  it.each(ways)('of %s tells a wildcard from a record', async (ask) => {
    const wildcard = await inspect({ zone: txt('*._domainkey') }, { ask })
    expect(wildcard.codes).toEqual(['live/wildcard'])
    expect(wildcard.sibling?.values).toEqual([value])
    const own = await inspect({ zone: txt('*._domainkey', 'v=DKIM1; p=') + txt('s1._domainkey') }, { ask })
    expect(own.codes).toEqual(['live/wildcard-null'])
  })

  it('tells that a wildcard without a key is no record', async () => {
    const declared = { owner, type: 'TXT', value, format: 'zone' }
    const { codes } = await inspect({ zone: txt('*._domainkey', 'v=DKIM1; p=') }, { declared })
    expect(codes).toEqual(['live/absent', 'live/wildcard-null'])
  })

  it('is asked once for all selectors of a domain', async () => {
    const names = Array.from({ length: 50 }, (_, i) => `s${i}._domainkey`)
    const server = await serve({ zone: names.map((name) => txt(name)).join('') })
    const inspector = inspectorOf(server)
    const seen = await Promise.all(names.map((name) => inspector.inspect({ owner: `${name}.example.com` })))
    expect(seen.every(({ published, sibling }) => published.outcome === 'found' && sibling?.outcome === 'absent')).toBe(
      true,
    )
    expect(server.queries).toBe(51)
    expect(inspector.lookUps).toBe(51)
  })

  it('is not asked where nothing is probed', async () => {
    const server = await serve({ zone: txt('s1._domainkey') })
    const seen = await inspectorOf(server, { probes: 'none' }).inspect({ owner })
    expect(seen.sibling).toBeUndefined()
    expect(server.queries).toBe(1)
  })

  it('outlives the one who gave it up', async () => {
    const faults: Fault[] = [{ kind: 'delay', ms: 30 }]
    const server = await serve({ zone: txt('*._domainkey') })
    const inspector = inspectorOf(server)
    const aborting = new AbortController()
    server.setFaults(faults)
    const first = inspector.inspect({ owner }, { signal: aborting.signal })
    const second = inspector.inspect({ owner: 's2._domainkey.example.com' })
    setTimeout(() => aborting.abort(), 45)
    expect((await first).sibling).toBeUndefined()
    expect((await second).sibling?.outcome).toBe('found')
  })
})

describe('the doubled probe', () => {
  const doubled = 's1._domainkey.example.com'

  it.each(ways)('of %s finds a record whose provider appended the zone', async (ask) => {
    const seen = await inspect({ zone: txt(doubled) }, { ask })
    expect(seen.codes).toEqual(['live/absent', 'live/doubled-owner'])
    expect(seen.doubled?.owner).toBe('s1._domainkey.example.com.example.com')
  })

  it('takes the zone from the answer', async () => {
    const zone = txt('s1._domainkey.mail.example.com')
    expect((await inspect({ zone }, { owner: 's1._domainkey.mail.example.com' })).codes).toEqual([
      'live/absent',
      'live/doubled-owner',
    ])
  })

  it('takes no wildcard for a doubled record', async () => {
    const zone = txt('*') + txt('other._domainkey')
    expect((await inspect({ zone })).codes).toEqual(['live/absent'])
  })

  it('is asked once where a domain has none', async () => {
    const server = await serve({ zone: '' })
    const inspector = inspectorOf(server)
    for (let i = 0; i < 20; i++) await inspector.inspect({ owner: `s${i}._domainkey.example.com` })
    expect(server.queries).toBe(21)
  })
})

describe('the type probe', () => {
  it.each(ways)('of %s finds another type', async (ask) => {
    expect((await inspect({ zone: 's1._domainkey A 192.0.2.1\n' }, { ask })).codes).toEqual(['live/wrong-type'])
    expect((await inspect({ zone: 's1._domainkey MX 10 mail\n' }, { ask })).codes).toEqual(['live/wrong-type'])
  })

  it.each([
    ['of a wildcard', '* A 192.0.2.1\n'],
    ['of none', 'a.s1._domainkey A 192.0.2.1\n'],
  ])('tells plain absence where the type is that %s', async (_name, zone) => {
    const seen = await inspect({ zone })
    expect(seen.published.reason).toBe('nodata')
    expect(seen.codes).toEqual(['live/absent'])
  })
})

describe('the size probe', () => {
  it.each(ways)('of %s finds a large answer of a server without TCP', async (ask) => {
    const zone = txt('s1._domainkey', largeValue)
    expect((await inspect({ zone, tcp: false }, { ask })).codes).toEqual(['live/needs-tcp'])
    expect((await inspect({ zone, tcp: true }, { ask })).codes).toEqual([])
    expect((await inspect({ zone: txt('s1._domainkey'), tcp: false }, { ask })).codes).toEqual([])
  })

  it.each(ways)('of %s finds an answer that nobody can have', async (ask) => {
    const zone = txt('s1._domainkey', hugeValue)
    const seen = await inspect({ zone, tcp: false }, { ask })
    expect(seen.published).toMatchObject({ outcome: 'unavailable', reason: 'truncated' })
    expect(seen.codes).toContain('live/unreachable-size')
    expect((await inspect({ zone, tcp: true }, { ask })).codes).toEqual([])
  })
})

describe('a budget of look-ups', () => {
  it('ends what is asked', async () => {
    const server = await serve({ zone: txt('s1._domainkey') })
    const inspector = inspectorOf(server, { mostLookUps: 1 })
    expect(await inspector.inspect({ owner })).toMatchObject({ published: { outcome: 'found' } })
    const { published } = await inspector.inspect({ owner })
    expect(published).toMatchObject({ outcome: 'unavailable', reason: 'budget', servers: [] })
    expect(inspector.lookUps).toBe(1)
    expect(server.queries).toBe(1)
  })
})

describe('a private key', () => {
  it('has to fit what is published', async () => {
    const served = { zone: txt('s1._domainkey') }
    expect((await inspect(served, { privateKey: key.privateKey })).privateKey).toBe('fits')
    expect((await inspect(served, { privateKey: other.privateKey })).codes).toEqual(['live/private-key-mismatch'])
    expect((await inspect({ zone: '' }, { privateKey: key.privateKey })).privateKey).toBeUndefined()
  })
})

describe('DNSSEC', () => {
  it('is told as a validating resolver tells it', async () => {
    const zone = txt('s1._domainkey')
    expect((await inspect({ zone, faults: [{ kind: 'secure' }] })).published.dnssec).toBe('secure')
    expect((await inspect({ zone, faults: [{ kind: 'bogus' }] })).codes).toEqual(['live/dnssec-bogus'])
    expect((await inspect({ zone, faults: [{ kind: 'servfail' }] })).codes).toEqual(['live/unavailable'])
  })
})

describe('a chain', () => {
  it.each(ways)('of %s that ends nowhere, or in itself', async (ask) => {
    const dangling = await inspect({ zone: 's1._domainkey CNAME none\n' }, { ask })
    expect(dangling.codes).toEqual(['live/cname-dangling'])
    const loop = await inspect({ zone: 's1._domainkey CNAME a\na CNAME s1._domainkey\n' }, { ask })
    expect(loop.codes).toEqual(['live/cname-loop'])
    const names = ['s1._domainkey', ...'abcdefghi']
    const zone = names.map((name, i) => `${name} CNAME ${names[i + 1] ?? 'end'}\n`).join('') + txt('end')
    expect((await inspect({ zone }, { ask })).codes).toEqual(['live/cname-long'])
  })
})

describe('several servers', () => {
  const soa = (serial: number) => `@ SOA ns1 hostmaster ${serial} 3600 600 86400 120\n@ NS ns1\n@ NS ns2\n`
  const hosts = 'ns1 A 127.0.0.2\nns2 A 127.0.0.3\n'

  async function inspectTwo(one: Served, two: Served, ask: 'each' | 'authoritative') {
    const first = await serve(one, '127.0.0.2')
    const second = await serve(two, '127.0.0.3')
    const client = opened.client({ servers: [plain(first), plain(second)], tries: 2, timeout: 30_000 })
    const ports = new Map([first, second].map(({ address, port }) => [address, port]))
    const walker = createWalker({ client, portOf: (address) => ports.get(address) ?? 1 })
    const observation = await createInspector({ client, ask, walker }).inspect({ owner })
    return { ...observation, codes: judgeLive(observation).map(({ code }) => code) }
  }

  const zone = (serial: number, text?: string): string =>
    soa(serial) + hosts + (text === undefined ? '' : txt('s1._domainkey', text))

  it.each(['each', 'authoritative'] as const)('asked by %s contradict each other, or are out of step', async (ask) => {
    const stale = recordOfKey(other)
    const disagree = await inspectTwo({ zone: zone(7, value) }, { zone: zone(7, stale) }, ask)
    expect(disagree.codes).toEqual(['live/servers-disagree', 'live/caches-old'])
    const outOfStep = await inspectTwo({ zone: zone(8, value) }, { zone: zone(7, stale) }, ask)
    expect(outOfStep.codes).toEqual(['live/servers-out-of-step', 'live/caches-old'])
    const absent = await inspectTwo({ zone: zone(8, value) }, { zone: zone(7) }, ask)
    expect(absent.codes).toEqual(['live/servers-out-of-step', 'live/caches-old'])
    const folded = await inspectTwo({ zone: zone(7, value) }, { zone: zone(7, value.replace('p=', 'p= ')) }, ask)
    expect(folded.codes).toEqual([])
    expect(folded.published.servers.map(({ outcome, serial }) => [outcome, ask === 'each' ? 7 : serial])).toEqual([
      ['found', 7],
      ['found', 7],
    ])
  })

  it.each(['each', 'authoritative'] as const)('asked by %s may be lame', async (ask) => {
    const seen = await inspectTwo(
      { zone: zone(7, value) },
      { zone: zone(7, value), faults: [{ kind: 'refused', name: owner }] },
      ask,
    )
    expect(seen.codes).toEqual(['live/server-lame'])
    expect(seen.published.servers).toMatchObject([{ outcome: 'found' }, { outcome: 'unavailable', reason: 'refused' }])
  })

  it('are bogus where one that validates says so', async () => {
    const bogus = { zone: zone(7, value), faults: [{ kind: 'bogus' }] } as const
    expect((await inspectTwo({ zone: zone(7, value) }, bogus, 'each')).codes).toEqual(['live/dnssec-bogus'])
  })

  it('are told with the names that their zone gives them', async () => {
    const { published } = await inspectTwo({ zone: zone(7, value) }, { zone: zone(7, value) }, 'authoritative')
    expect(published.zone).toBe('example.com')
    expect(published.servers.map(({ host, zone }) => `${host} ${zone}`).sort()).toEqual([
      'ns1.example.com example.com',
      'ns2.example.com example.com',
    ])
  })
})
