import type { DnsClientOptions } from '@dkimkit/dns'
import { type Fault, startTestServer } from '@dkimkit/dns/testing'
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { seededRandom } from '../../packages/dns/src/testing/seeded-random.js'
import { type Knot, startKnot } from '../servers/knot.js'
import { delay, forge, loopPointers, lose, multiply, reorder, truncate } from '../servers/passes.js'
import { startUdpProxy, type UdpProxyOptions } from '../servers/udp-proxy.js'
import { askMany, findWrong, manyZone, noneWrong } from './many-names.js'
import { openAll, plain } from './opened.js'

const opened = openAll()
afterEach(() => opened.close())

const many = 10_000
/** So many that a tenth of the answers can be lost, and none of ten thousand questions ends without one. */
const patient: DnsClientOptions = { tries: 10 }

type Way = Omit<UdpProxyOptions, 'to'>
type Options = DnsClientOptions & { readonly names?: number }

/** The same trouble of the embedded server and on the way to knot: what is asked ends with every answer right. */
const harmless: Readonly<Record<string, readonly [readonly Fault[], () => Way, Options?]>> = {
  'a loss of 30 %': [
    [{ kind: 'drop', probability: 0.3 }],
    () => ({ queries: lose(0.15, seededRandom(1)), answers: lose(0.17, seededRandom(2)) }),
    { tries: 14, timeout: 300 },
  ],
  'answers after two seconds': [[{ kind: 'delay', ms: 2000 }], () => ({ answers: delay(2000) }), { names: 60 }],
  'answers twice and thrice': [[{ kind: 'duplicate' }], () => ({ answers: multiply(3) })],
  'queries twice': [[{ kind: 'duplicate' }], () => ({ queries: multiply(2) })],
  'answers in another order': [[{ kind: 'reorder' }], () => ({ answers: reorder() })],
  'forged answers before the true ones': [
    [{ kind: 'wrong-id', probability: 0.3 }],
    () => ({ answers: forge() }),
    { tries: 14, timeout: 300 },
  ],
  'cut answers': [[{ kind: 'truncate' }], () => ({ answers: truncate() })],
}

/** And what cannot be learned through this, with the reason that is told. */
const harmful: Readonly<Record<string, readonly [readonly Fault[], () => Way, string]>> = {
  'cut answers, and TCP refused': [
    [{ kind: 'truncate' }, { kind: 'refuse-tcp' }],
    () => ({ answers: truncate(), tcp: false }),
    'truncated',
  ],
  'answers with a pointer to itself': [[{ kind: 'pointer-loop' }], () => ({ answers: loopPointers() }), 'malformed'],
  'nothing but silence': [[{ kind: 'drop' }], () => ({ answers: lose(1, seededRandom(1)) }), 'timeout'],
}

describe.each(Object.entries(harmless))('with %s', (_name, [faults, way, { names = 500, ...options } = {}]) => {
  it('of the embedded server, every answer is right', async () => {
    const zones = { 'example.com': manyZone(names) }
    const server = await startTestServer({ zones, faults })
    await opened.server(Promise.resolve({ stop: () => server.close() }))
    const client = opened.client({ ...options, servers: [plain(server)] })
    expect(findWrong(await askMany(client, names))).toEqual(noneWrong)
  })

  it('on the way to knot, every answer is right', async () => {
    const to = await opened.server(startKnot({ zones: { 'example.com': manyZone(names) } }))
    const proxy = await opened.server(startUdpProxy({ to, ...way() }))
    const client = opened.client({ ...options, servers: [plain(proxy)] })
    expect(findWrong(await askMany(client, names))).toEqual(noneWrong)
  })
})

describe.each(Object.entries(harmful))('with %s', (_name, [faults, way, reason]) => {
  // Where something unreadable came, that is told once the time is over: it has to come in it, whatever the machine does.
  const quick = { malformed: { timeout: 6000, tries: 1 }, truncated: { tries: 2 } }[reason] ?? {
    timeout: 200,
    tries: 2,
  }
  const allOf = new Array(20).fill(reason)

  it('of the embedded server, nothing is taken for an answer', async () => {
    const server = await startTestServer({ zones: { 'example.com': manyZone(20) }, faults })
    await opened.server(Promise.resolve({ stop: () => server.close() }))
    const client = opened.client({ ...quick, servers: [plain(server)] })
    expect(await askMany(client, 20)).toEqual(allOf)
  })

  it('on the way to knot, nothing is taken for an answer', async () => {
    const to = await opened.server(startKnot({ zones: { 'example.com': manyZone(20) } }))
    const proxy = await opened.server(startUdpProxy({ to, ...way() }))
    const client = opened.client({ ...quick, servers: [plain(proxy)] })
    expect(await askMany(client, 20)).toEqual(allOf)
  })
})

describe('10,000 names', () => {
  let zone: string
  beforeAll(() => {
    zone = manyZone(many)
  })

  async function startFar(knot: Knot) {
    const answers = lose(0.1, seededRandom(7))
    return opened.server(startUdpProxy({ to: knot, answers }))
  }

  it('under a loss of 10 % end with every answer right', async () => {
    const proxy = await startFar(await opened.server(startKnot({ zones: { 'example.com': zone } })))
    const client = opened.client({ ...patient, servers: [plain(proxy)] })
    expect(findWrong(await askMany(client, many))).toEqual(noneWrong)
    expect(client.counters.lost).toBeGreaterThan(many * 0.08)
  })

  it('under a loss of 10 % and by default are right or unavailable, and that hardly ever', async () => {
    const proxy = await startFar(await opened.server(startKnot({ zones: { 'example.com': zone } })))
    const client = opened.client({ servers: [plain(proxy)] })
    const answers = await askMany(client, many)
    // Where nothing else is wrong, these are all that are.
    const unavailable = answers.filter((answer) => answer === 'timeout').length
    expect(findWrong(answers).count).toBe(unavailable)
    // One of ten thousand is lost four times in a row.
    expect(unavailable).toBeLessThan(12)
  })

  it('whose only server stands still for three seconds end with every answer right', async () => {
    const to = await opened.server(startKnot({ zones: { 'example.com': zone } }))
    let isStill = false
    const answers = (octets: Buffer, send: (octets: Buffer) => void): void => {
      if (!isStill) send(octets)
    }
    const proxy = await opened.server(startUdpProxy({ to, answers }))
    const client = opened.client({ servers: [plain(proxy)] })
    const asked = askMany(client, many)
    while (client.counters.received < many / 4) await new Promise((resolve) => setTimeout(resolve, 1))
    isStill = true
    expect(client.counters.received).toBeLessThan(many)
    setTimeout(() => {
      isStill = false
    }, 3000)
    expect(findWrong(await asked)).toEqual(noneWrong)
  })

  it('whose first server dies in the middle end with every answer right', async () => {
    const zones = { 'example.com': zone }
    const [first, second] = await Promise.all([startKnot({ zones }), startKnot({ zones })].map(opened.server))
    if (!first || !second) throw new Error('two servers were started')
    const client = opened.client({ servers: [plain(first), plain(second)], timeout: 500 })
    const asked = askMany(client, many)
    while (client.counters.received < many / 4) await new Promise((resolve) => setTimeout(resolve, 1))
    const stopped = first.stop()
    expect(client.counters.received).toBeLessThan(many)
    await stopped
    expect(findWrong(await asked)).toEqual(noneWrong)
  })
})
