import { afterEach, describe, expect, it } from '@jest/globals'
import { openAll, plain } from '../client.testing.js'
import { createWalker, type WalkerOptions } from '../walk.js'

const opened = openAll()
afterEach(() => opened.close())

const example = `
@ SOA ns1 hostmaster 7 3600 600 86400 120
@ NS ns1
ns1 A 127.0.0.2
s1._domainkey TXT "v=DKIM1; p=AB"
`
const senderZone = '@ SOA ns h 3 3600 600 86400 60\n@ NS ns\nns A 127.0.0.4'
const rootZone = '@ SOA ns h 1 3600 600 86400 60\n@ NS ns\nexample.com NS ns1.example.com.'
const owner = 's1._domainkey.example.com'

describe('walkNamed()', () => {
  const child = '@ SOA ns h 9 3600 600 86400 60\n@ NS ns\nns A 127.0.0.4\n*._domainkey TXT "v=DKIM1; p=CHILD"'
  const cut = `${example}\nsub NS ns.sub\nns.sub A 127.0.0.4\n`
  const below = 's1._domainkey.sub.example.com'

  async function makeHidden(zone: string, childZone = child) {
    const hidden = await opened.serve({ zones: { 'example.com': zone } })
    const sub = await opened.serve({ zones: { 'sub.example.com': childZone }, address: '127.0.0.4' })
    const client = opened.client({ servers: [], timeout: 30_000, tries: 2 })
    const ports = new Map([['127.0.0.4', sub.port]])
    const common = { client, named: { 'example.com': [plain(hidden)] }, portOf: (at: string) => ports.get(at) ?? 1 }
    const walkerOf = (options: Partial<WalkerOptions> = {}) => createWalker({ ...common, ...options })
    return { hidden, sub, walkerOf }
  }

  it('follows the referral to the servers of the zone below, and keeps it', async () => {
    const { hidden, walkerOf } = await makeHidden(cut)
    const walker = walkerOf()
    const walk = await walker.walk(below)
    expect(walk).toMatchObject({ agreed: true, published: { outcome: 'found', values: ['v=DKIM1; p=CHILD'] } })
    expect(walk.hops).toMatchObject([{ zone: 'sub.example.com', answers: [{ host: 'ns.sub.example.com', serial: 9 }] }])
    const asked = hidden.queries
    expect((await walker.walk('s2._domainkey.sub.example.com')).published.outcome).toBe('found')
    expect(hidden.queries).toBe(asked)
    expect((await walker.walk(owner)).hops[0]?.zone).toBe('example.com')
  })

  it('looks the address up that did not come along', async () => {
    const { hidden, sub, walkerOf } = await makeHidden(`${example}\nsub NS ns.sender.test.\n`)
    const sender = await opened.serve({ zones: { 'sender.test': senderZone } })
    const named = { 'example.com': [plain(hidden)], 'sender.test': [plain(sender)] }
    const { published } = await walkerOf({ named }).walk(below)
    expect(published).toMatchObject({ outcome: 'found', server: `127.0.0.4:${sub.port}` })
  })

  it('goes down through two cuts', async () => {
    const deep = '@ SOA ns h 1 1 1 1 60\n@ NS ns\n@ TXT "v=DKIM1; p=DEEP"'
    const last = await opened.serve({ zones: { [below]: deep }, address: '127.0.0.5' })
    const middle = `${child.split('\n*')[0]}\ns1._domainkey NS ns.s1._domainkey\nns.s1._domainkey A 127.0.0.5`
    const { sub, walkerOf } = await makeHidden(cut, middle)
    const portOf = (address: string): number => (address === '127.0.0.5' ? last.port : sub.port)
    expect((await walkerOf({ portOf }).walk(below)).published).toMatchObject({ values: ['v=DKIM1; p=DEEP'] })
  })

  it('asks no internal address that a named server refers to, when it is told not to', async () => {
    const { sub, walkerOf } = await makeHidden(cut)
    const walk = await walkerOf({ refuseInternal: true }).walk(below)
    expect(walk.published).toMatchObject({ outcome: 'unavailable', reason: 'internal' })
    expect(sub.queries).toBe(0)
  })

  it('calls a server lame that refers up or aside', async () => {
    const lame = await opened.serve({ zones: { '': rootZone } })
    const client = opened.client({ servers: [], timeout: 30_000, tries: 2 })
    const walker = createWalker({ client, named: { 'example.com': [plain(lame)] } })
    expect((await walker.walk(owner)).published).toMatchObject({ outcome: 'unavailable', reason: 'lame' })
  })
})
