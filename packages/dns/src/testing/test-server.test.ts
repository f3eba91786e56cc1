import { afterEach, describe, expect, it } from '@jest/globals'
import { askTcp, askUdp } from './ask.testing.js'
import { startTestServer, type TestServer, type TestServerOptions } from './test-server.js'

let server: TestServer | undefined
afterEach(() => server?.close())

async function start(zones: TestServerOptions['zones']): Promise<TestServer> {
  server = await startTestServer({ zones })
  return server
}

const zone = `
$TTL 600
@ SOA ns1 hostmaster 7 3600 600 86400 120
@ NS ns1
ns1 A 127.0.0.1
s1._domainkey TXT "v=DKIM1; p=AB" "CD"
moved._domainkey CNAME s1._domainkey
away._domainkey CNAME s1.sender.test.
chain._domainkey CNAME c.example.org.
loop1 CNAME loop2
loop2 CNAME loop1
*.wild TXT "v=DKIM1; p="
a.b.deep TXT "x"
child NS ns.child
ns.child A 127.0.0.9
mx MX 10 mail
caa CAA 0 issue "ca.test"
`

describe('startTestServer()', () => {
  it('answers from a zone file with AA, and keeps the strings as they are cut', async () => {
    const answer = await askUdp(await start({ 'example.com': zone }), 's1._DomainKey.example.com', 'TXT')
    expect(answer.flag_aa).toBe(true)
    expect(answer.answers).toMatchObject([
      { type: 'TXT', ttl: 600, data: [Buffer.from('v=DKIM1; p=AB'), Buffer.from('CD')] },
    ])
    expect(answer.questions?.[0]?.name).toBe('s1._DomainKey.example.com')
  })

  it('answers NXDOMAIN and NODATA with the SOA, its TTL the negative one', async () => {
    await start({ 'example.com': zone })
    const absent = await askUdp(server as TestServer, 'none.example.com', 'TXT')
    expect(absent).toMatchObject({
      rcode: 'NXDOMAIN',
      answers: [],
      authorities: [{ type: 'SOA', ttl: 120, data: { serial: 7 } }],
    })
    const empty = await askUdp(server as TestServer, 'ns1.example.com', 'TXT')
    expect(empty).toMatchObject({ rcode: 'NOERROR', answers: [], authorities: [{ type: 'SOA', ttl: 120 }] })
    expect(await askUdp(server as TestServer, 'b.deep.example.com', 'TXT')).toMatchObject({
      rcode: 'NOERROR',
      answers: [],
    })
  })

  it('follows a CNAME in its own zones, and stops where they end', async () => {
    const target = { owner: 'c.example.org', type: 'TXT', value: 'far' }
    await start({ 'example.com': zone, 'example.org': [target] })
    const inside = await askUdp(server as TestServer, 'moved._domainkey.example.com', 'TXT')
    expect(inside.answers?.map((record) => record.type)).toEqual(['CNAME', 'TXT'])
    const between = await askUdp(server as TestServer, 'chain._domainkey.example.com', 'TXT')
    expect(between.answers).toMatchObject([{ data: 'c.example.org' }, { data: [Buffer.from('far')] }])
    const away = await askUdp(server as TestServer, 'away._domainkey.example.com', 'TXT')
    expect(away).toMatchObject({ rcode: 'NOERROR', answers: [{ type: 'CNAME', data: 's1.sender.test' }] })
    const loop = await askUdp(server as TestServer, 'loop1.example.com', 'TXT')
    expect(loop.answers).toHaveLength(2)
  })

  it('answers from a wildcard, but not for names that exist', async () => {
    await start({ 'example.com': zone })
    const made = await askUdp(server as TestServer, 'any.thing.wild.example.com', 'TXT')
    expect(made.answers).toMatchObject([{ name: 'any.thing.wild.example.com', type: 'TXT' }])
    expect(await askUdp(server as TestServer, 'wild.example.com', 'TXT')).toMatchObject({
      rcode: 'NOERROR',
      answers: [],
    })
  })

  it('refers to the child zone with glue, without AA', async () => {
    const answer = await askUdp(await start({ 'example.com': zone }), 's1._domainkey.child.example.com', 'TXT')
    expect(answer.flag_aa).toBe(false)
    expect(answer).toMatchObject({
      rcode: 'NOERROR',
      answers: [],
      authorities: [{ type: 'NS', name: 'child.example.com', data: 'ns.child.example.com' }],
      additionals: [{ type: 'A', data: '127.0.0.9' }],
    })
  })

  it('answers from the child zone when it holds that too, and DS from the parent', async () => {
    const record = { owner: 'x.child.example.com', type: 'TXT', value: 'here' }
    await start({ 'example.com': zone, 'child.example.com': [record] })
    expect(await askUdp(server as TestServer, 'x.child.example.com', 'TXT')).toMatchObject({
      answers: [{ type: 'TXT' }],
    })
    const ds = await askUdp(server as TestServer, 'child.example.com', 'DS')
    expect(ds.authorities).toMatchObject([{ type: 'SOA', name: 'example.com' }])
  })

  it('refuses names outside its zones', async () => {
    expect(await askUdp(await start({ 'example.com': zone }), 'example.net', 'TXT')).toMatchObject({ rcode: 'REFUSED' })
  })

  it('truncates at 512 octets without EDNS, at what OPT says with it, and serves the whole over TCP', async () => {
    await start({ 'example.com': [{ owner: 'long.example.com', type: 'TXT', value: 'k'.repeat(800) }] })
    expect(await askUdp(server as TestServer, 'long.example.com', 'TXT')).toMatchObject({ flag_tc: true, answers: [] })
    expect(await askUdp(server as TestServer, 'long.example.com', 'TXT', 700)).toMatchObject({
      flag_tc: true,
      answers: [],
    })
    const whole = await askUdp(server as TestServer, 'long.example.com', 'TXT', 1232)
    expect(whole).toMatchObject({
      flag_tc: false,
      answers: [{ data: { length: 4 } }],
      additionals: [{ udpPayloadSize: 1232 }],
    })
    expect(await askTcp(server as TestServer, 'long.example.com', 'TXT')).toMatchObject({
      flag_tc: false,
      answers: [{ type: 'TXT' }],
    })
  })

  it('serves the types that we never ask for as the dns-packet library writes them', async () => {
    await start({ 'example.com': zone })
    expect(await askUdp(server as TestServer, 'mx.example.com', 'MX')).toMatchObject({
      answers: [{ data: { preference: 10, exchange: 'mail.example.com' } }],
    })
    expect(await askUdp(server as TestServer, 'caa.example.com', 'CAA')).toMatchObject({
      answers: [{ data: { tag: 'issue', value: 'ca.test' } }],
    })
  })

  it('makes SOA and NS for a zone that has none, and counts queries', async () => {
    await start({ 'example.com': [] })
    expect(await askUdp(server as TestServer, 'example.com', 'NS')).toMatchObject({
      answers: [{ data: 'ns.example.com' }],
    })
    expect(await askUdp(server as TestServer, 'ns.example.com', 'A')).toMatchObject({
      answers: [{ data: '127.0.0.1' }],
    })
    expect(server?.queries).toBe(2)
  })

  it('refuses zones that can not be served, by code', async () => {
    await expect(start({ 'exam..ple': [] })).rejects.toMatchObject({ code: 'bad-name' })
    await expect(start({ 'example.com': 'a TXT "open' })).rejects.toMatchObject({ code: 'bad-zone-file' })
    const outside = { owner: 'example.net', type: 'TXT', value: 'x' }
    await expect(start({ 'example.com': [outside] })).rejects.toMatchObject({ code: 'bad-record' })
    const odd = { owner: 'example.com', type: 'LOC', value: 'nowhere' }
    await expect(start({ 'example.com': [odd] })).rejects.toMatchObject({ code: 'bad-record' })
  })
})
