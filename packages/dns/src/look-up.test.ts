import { afterEach, describe, expect, it } from '@jest/globals'
import { openAll, plain } from './client.testing.js'
import type { Published } from './look-up/published.js'
import { lookUp } from './look-up.js'
import type { Fault } from './testing/index.js'

const opened = openAll()
afterEach(() => opened.close())

const zone = `
$TTL 600
@ 900 SOA ns1 hostmaster 7 3600 600 86400 120
key._domainkey TXT "v=DKIM1; p=AB" "CD"
text._domainkey TXT "hello"
dmarc._domainkey TXT "v=DMARC1; p=none"
beside._domainkey TXT "v=DKIM1; p=AB"
beside._domainkey TXT "site-verification=1"
two._domainkey TXT "v=DKIM1; p=AB"
two._domainkey TXT "k=rsa; p=CD"
address._domainkey A 192.0.2.1
cname._domainkey CNAME s1.sender.test.
inside._domainkey 60 CNAME key._domainkey
dangling._domainkey CNAME none
outside._domainkey CNAME s1.elsewhere.test.
loop._domainkey CNAME loop2
loop2 CNAME loop._domainkey
${Array.from({ length: 20 }, (_, i) => `long${i} CNAME long${i + 1}`).join('\n')}
long20 TXT "v=DKIM1; p="
`
const zones = {
  'example.com': zone,
  'sender.test': [{ owner: 's1.sender.test', type: 'TXT', value: 'v=DKIM1; p=EF', ttl: 30 }],
}

/** The server answers this name as if it had example.com alone: with a bare CNAME where the target is elsewhere. */
function alone(name: string): Fault {
  return { kind: 'disagree', name, zones: { 'example.com': zone } }
}

async function look(selector: string, ...faults: Fault[]): Promise<Published> {
  const server = await opened.serve({ zones, faults })
  // Only behind these is the time waited for.
  const isSilent = faults.some(({ kind }) => kind === 'drop' || kind === 'pointer-loop')
  const client = opened.client({ servers: [plain(server)], timeout: isSilent ? 300 : 30_000, tries: 2 })
  return lookUp(selector.includes('.') ? selector : `${selector}._domainkey.example.com`, { client })
}

describe('lookUp()', () => {
  it.each<[string, object]>([
    [
      'key',
      {
        outcome: 'found',
        values: ['v=DKIM1; p=ABCD'],
        others: [],
        ttl: 600,
        aa: true,
        ad: false,
        tc: false,
        chain: [],
      },
    ],
    ['text', { outcome: 'found', values: ['hello'], others: [] }],
    ['dmarc', { outcome: 'found', values: ['v=DMARC1; p=none'] }],
    ['beside', { outcome: 'found', values: ['v=DKIM1; p=AB'], others: ['site-verification=1'] }],
    ['two', { outcome: 'multiple', values: ['v=DKIM1; p=AB', 'k=rsa; p=CD'], others: [] }],
    ['address', { outcome: 'absent', reason: 'nodata', serial: 7, negativeTtl: 120 }],
    ['none', { outcome: 'absent', reason: 'nxdomain', serial: 7, negativeTtl: 120, values: [] }],
    ['dangling', { outcome: 'absent', reason: 'nxdomain', chain: [{ target: 'none.example.com' }] }],
    ['outside', { outcome: 'unavailable', reason: 'refused', chain: [{ target: 's1.elsewhere.test' }] }],
    ['loop', { outcome: 'unavailable', reason: 'loop', temporary: false }],
  ])('tells what is at %s', async (selector, expected) => {
    expect(await look(selector)).toMatchObject({ owner: `${selector}._domainkey.example.com`, ...expected })
  })

  it('says who answered, when and how', async () => {
    const before = Date.now()
    const published = await look('key')
    expect(published).toMatchObject({
      server: expect.stringMatching(/^127\.0\.0\.1:\d+$/),
      transport: 'udp',
      dnssec: 'unproven',
    })
    expect(published.time).toBeGreaterThanOrEqual(before)
    expect(published.ms).toBeGreaterThan(0)
  })

  it('gives the chain hop by hop with its TTLs, whether one answer holds it or each has to be asked', async () => {
    const inside = [{ owner: 'inside._domainkey.example.com', target: 'key._domainkey.example.com', ttl: 60 }]
    expect(await look('inside')).toMatchObject({
      outcome: 'found',
      values: ['v=DKIM1; p=ABCD'],
      ttl: 600,
      chain: inside,
    })
    const chain = [{ owner: 'cname._domainkey.example.com', target: 's1.sender.test', ttl: 600 }]
    const whole = { outcome: 'found', values: ['v=DKIM1; p=EF'], ttl: 30, chain }
    expect(await look('cname')).toMatchObject(whole)
    expect(await look('cname', alone('cname._domainkey.example.com'))).toMatchObject(whole)
  })

  it('finds a circle that no single answer shows', async () => {
    const one = { owner: 'a.example.org', type: 'CNAME', value: 'b.example.net' }
    const two = { owner: 'b.example.net', type: 'CNAME', value: 'A.example.org' }
    const faults: Fault[] = [
      { kind: 'disagree', name: one.owner, zones: { 'example.org': [one] } },
      { kind: 'disagree', name: two.owner, zones: { 'example.net': [two] } },
    ]
    const published = await look('a.example.org', ...faults)
    expect(published).toMatchObject({ outcome: 'unavailable', reason: 'loop' })
    expect(published.chain).toHaveLength(2)
  })

  it('follows 16 CNAMEs and no more', async () => {
    expect(await look('long12.example.com')).toMatchObject({ outcome: 'found', chain: { length: 8 } })
    expect(await look('long4.example.com')).toMatchObject({ outcome: 'found', chain: { length: 16 } })
    expect(await look('long3.example.com')).toMatchObject({ outcome: 'unavailable', reason: 'too-long' })
  })

  it.each<[string, Fault[], object]>([
    ['a silent server', [{ kind: 'drop' }], { reason: 'timeout', temporary: true }],
    ['a broken server', [{ kind: 'servfail' }], { reason: 'servfail', temporary: true }],
    ['a refusing server', [{ kind: 'refused' }], { reason: 'refused', temporary: false }],
    ['a server without the zone', [{ kind: 'lame' }], { reason: 'lame', temporary: false }],
    ['a server that sends garbage', [{ kind: 'pointer-loop' }], { reason: 'malformed', temporary: true }],
    ['a server whose TCP is closed', [{ kind: 'truncate' }, { kind: 'refuse-tcp' }], { reason: 'truncated', tc: true }],
    [
      'data that do not validate',
      [{ kind: 'bogus' }],
      { reason: 'bogus', dnssec: 'bogus', values: ['v=DKIM1; p=ABCD'] },
    ],
  ])('never says absent of %s', async (_, faults, expected) => {
    expect(await look('key', ...faults)).toMatchObject({ outcome: 'unavailable', ...expected })
  })

  it('calls secure only what every answer proves', async () => {
    expect(await look('key', { kind: 'secure' })).toMatchObject({ ad: true, dnssec: 'secure' })
    const owner = 'cname._domainkey.example.com'
    expect(await look('cname', alone(owner), { kind: 'secure', name: owner })).toMatchObject({ dnssec: 'unproven' })
    expect(await look('cname', alone(owner), { kind: 'secure' })).toMatchObject({ dnssec: 'secure' })
  })

  it('shows behind SERVFAIL how far the chain goes, and whether it goes in a circle', async () => {
    expect(await look('cname', { kind: 'servfail', type: 'TXT' })).toMatchObject({
      reason: 'servfail',
      chain: [{ target: 's1.sender.test' }],
    })
    expect(await look('loop', { kind: 'servfail', type: 'TXT' })).toMatchObject({
      reason: 'loop',
      chain: { length: 2 },
    })
  })

  it('takes an answer over TCP', async () => {
    expect(await look('key', { kind: 'truncate' })).toMatchObject({ outcome: 'found', transport: 'tcp', tc: true })
  })

  it('ends with its signal', async () => {
    const server = await opened.serve({ zones, faults: [{ kind: 'drop' }] })
    const client = opened.client({ servers: [plain(server)] })
    expect(await lookUp('key._domainkey.example.com', { client, signal: AbortSignal.timeout(20) })).toMatchObject({
      reason: 'aborted',
    })
  })

  it('says bad-name of a name that the DNS can not hold', async () => {
    expect(await look('a..b')).toMatchObject({ outcome: 'unavailable', reason: 'bad-name' })
  })
})
