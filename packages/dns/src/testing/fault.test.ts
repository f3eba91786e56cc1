import { afterEach, describe, expect, it } from '@jest/globals'
import packet from 'dns-packet'
import { askOctets, askTcp, askUdp, makeQuery } from './ask.testing.js'
import type { Fault } from './fault.js'
import { startTestServer, type TestServer } from './test-server.js'

const name = 's._domainkey.example.com'
const zones = { 'example.com': [{ owner: name, type: 'TXT', value: 'v=DKIM1; p=' }] }

let server: TestServer | undefined
afterEach(() => server?.close())

async function start(...faults: Fault[]): Promise<TestServer> {
  server = await startTestServer({ zones, faults })
  return server
}

describe('a fault of the test server', () => {
  it.each<[Fault, object]>([
    [{ kind: 'truncate' }, { flag_tc: true, answers: [] }],
    [{ kind: 'servfail' }, { rcode: 'SERVFAIL', answers: [] }],
    [{ kind: 'refused' }, { rcode: 'REFUSED', answers: [] }],
    [{ kind: 'bogus' }, { rcode: 'SERVFAIL', answers: [] }],
    [{ kind: 'secure' }, { flag_ad: true, answers: [{ type: 'TXT' }] }],
    [{ kind: 'lame' }, { rcode: 'NOERROR', flag_aa: false, answers: [] }],
    [{ kind: 'wrong-id' }, { id: 4711 ^ 0x5555 }],
    [{ kind: 'wrong-question' }, { questions: [{ name: 'wrong.test' }] }],
    [
      { kind: 'disagree', zones: { 'example.com': [{ owner: name, type: 'TXT', value: 'old' }] } },
      { answers: [{ data: [Buffer.from('old')] }] },
    ],
  ])('%j changes the answer', async (fault, expected) => {
    expect(await askUdp(await start(fault), name, 'TXT')).toMatchObject(expected)
  })

  it('drop answers nothing, for the first queries that it counts', async () => {
    await start({ kind: 'drop', count: 1 })
    expect(await askOctets(server as TestServer, makeQuery(name, 'TXT'), 1, 100)).toEqual([])
    expect(await askOctets(server as TestServer, makeQuery(name, 'TXT'))).toHaveLength(1)
  })

  it('touches only its name, type and transport', async () => {
    await start({ kind: 'servfail', name, type: 'TXT', transport: 'udp' })
    expect(await askUdp(server as TestServer, name.toUpperCase(), 'TXT')).toMatchObject({ rcode: 'SERVFAIL' })
    expect(await askUdp(server as TestServer, name, 'CNAME')).toMatchObject({ rcode: 'NOERROR' })
    expect(await askUdp(server as TestServer, 'example.com', 'SOA')).toMatchObject({ rcode: 'NOERROR' })
    expect(await askTcp(server as TestServer, name, 'TXT')).toMatchObject({ rcode: 'NOERROR' })
  })

  it('with a probability touches about so many', async () => {
    await start({ kind: 'servfail', probability: 0.3 })
    let failed = 0
    for (let i = 0; i < 100; i++) {
      const answer = await askUdp(server as TestServer, name, 'TXT')
      if (answer.rcode === 'SERVFAIL') failed++
    }
    expect(failed).toBeGreaterThan(10)
    expect(failed).toBeLessThan(60)
  })

  it('delay answers late', async () => {
    await start({ kind: 'delay', ms: 150 })
    const began = performance.now()
    await askUdp(server as TestServer, name, 'TXT')
    expect(performance.now() - began).toBeGreaterThan(140)
  })

  it('duplicate answers twice, reorder answers the second query first', async () => {
    await start({ kind: 'duplicate', type: 'TXT' }, { kind: 'reorder', type: 'NS' })
    expect(await askOctets(server as TestServer, makeQuery(name, 'TXT'), 2)).toHaveLength(2)
    // From one socket in one turn, so that the second comes before the server gives up waiting for it.
    const queries = [makeQuery('example.com', 'NS'), makeQuery('example.com', 'SOA')]
    const answers = await askOctets(server as TestServer, queries, 2)
    expect(answers.map((octets) => packet.decode(octets).questions?.[0]?.type)).toEqual(['SOA', 'NS'])
  })

  it('refuse-tcp closes the connection, cut sends half an answer', async () => {
    await start({ kind: 'refuse-tcp', type: 'TXT' }, { kind: 'cut', type: 'SOA' })
    expect(await askTcp(server as TestServer, name, 'TXT')).toBeUndefined()
    expect(await askTcp(server as TestServer, 'example.com', 'SOA')).toBeUndefined()
    expect(await askUdp(server as TestServer, name, 'TXT')).toMatchObject({ rcode: 'NOERROR' })
  })

  it('garbage, mutate and pointer-loop send what no reader should trust', async () => {
    await start(
      { kind: 'garbage', type: 'A' },
      { kind: 'mutate', octets: 3, type: 'TXT' },
      { kind: 'pointer-loop', type: 'NS' },
    )
    const [garbage] = await askOctets(server as TestServer, makeQuery(name, 'A'))
    expect(garbage?.readUInt16BE(0)).not.toBe(4711)
    const [mutated] = await askOctets(server as TestServer, makeQuery(name, 'TXT'))
    expect(mutated?.readUInt16BE(0)).toBe(4711)
    const [looped] = await askOctets(server as TestServer, makeQuery(name, 'NS'))
    expect(() => packet.decode(looped as Buffer)).toThrow(/bad pointer/)
  })

  it('no-edns answers FORMERR to OPT, and answers without', async () => {
    await start({ kind: 'no-edns' })
    expect(await askUdp(server as TestServer, name, 'TXT', 1232)).toMatchObject({ rcode: 'FORMERR', additionals: [] })
    expect(await askUdp(server as TestServer, name, 'TXT')).toMatchObject({ rcode: 'NOERROR' })
  })

  it('goes when the faults are set anew, and other zones are served', async () => {
    await start({ kind: 'servfail' })
    server?.setFaults([])
    server?.setZones({ 'example.com': [{ owner: name, type: 'TXT', value: 'new' }] })
    expect(await askUdp(server as TestServer, name, 'TXT')).toMatchObject({ answers: [{ data: [Buffer.from('new')] }] })
  })
})
