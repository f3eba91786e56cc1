import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Answer } from './client/answer.js'
import { createDnsClient } from './client.js'
import { manySelectors, openAll, plain } from './client.testing.js'
import type { Fault } from './testing/index.js'

const opened = openAll()
afterEach(() => opened.close())

const name = 's0._domainkey.example.com'
const question = { name, type: 'TXT' }
const zones = { 'example.com': manySelectors(1) }

function values(answer: Answer): string[] {
  if (answer.status !== 'answer') return [answer.reason]
  return answer.message.answers.map((record) => (record.type === 'TXT' ? record.value : record.type))
}

/** Comes behind all that needs no timer and no packet. */
function inNextTurn(): Promise<string> {
  return setImmediate('the event loop turned')
}

describe('createDnsClient()', () => {
  it('asks over UDP with EDNS 1232, RD and AD', async () => {
    const seen: unknown[] = []
    const server = await opened.serve({ zones, onQuery: (query, transport) => seen.push({ query, transport }) })
    const client = opened.client({ servers: [plain(server)] })
    const answer = await client.ask(question)
    expect(answer).toMatchObject({
      status: 'answer',
      transport: 'udp',
      truncated: false,
      server: `127.0.0.1:${server.port}`,
    })
    expect(values(answer)).toEqual(['v=DKIM1; p=0'])
    expect(seen).toMatchObject([
      { transport: 'udp', query: { rd: true, ad: true, cd: false, edns: { udpSize: 1232 } } },
    ])
    expect(client.counters).toEqual({ sent: 1, received: 1, lost: 0, stray: 0, forged: 0, malformed: 0 })
  })

  it('asks as it is told: without RD, with CD and DO, over TCP, without EDNS', async () => {
    const seen: unknown[] = []
    const server = await opened.serve({ zones, onQuery: (query, transport) => seen.push({ query, transport }) })
    const client = opened.client({ servers: [plain(server)] })
    await client.ask(question, { recursive: false, checkingDisabled: true, dnssecOk: true })
    expect((await client.ask(question, { only: 'tcp' })).status).toBe('answer')
    await client.ask(question, { edns: false })
    expect(seen).toMatchObject([
      { query: { rd: false, ad: false, cd: true, edns: { dnssecOk: true } } },
      { transport: 'tcp' },
      { query: { rd: true } },
    ])
    expect(seen[2]).toHaveProperty('query.edns', undefined)
  })

  it('takes NXDOMAIN for an answer', async () => {
    const client = opened.client({ servers: [plain(await opened.serve({ zones }))] })
    expect(await client.ask({ name: 'x.example.com', type: 'TXT' })).toMatchObject({
      status: 'answer',
      message: { rcode: 3 },
    })
  })

  it('asks over TCP when the answer is cut, and takes the cut one when told to stay on UDP', async () => {
    const server = await opened.serve({
      zones: { 'example.com': [{ owner: name, type: 'TXT', value: 'k'.repeat(3000) }] },
    })
    const client = opened.client({ servers: [plain(server)] })
    expect(await client.ask(question)).toMatchObject({
      status: 'answer',
      transport: 'tcp',
      truncated: true,
      message: { tc: false },
    })
    expect(await client.ask(question, { only: 'udp' })).toMatchObject({
      status: 'answer',
      transport: 'udp',
      message: { tc: true },
    })
  })

  it.each<[Fault['kind'], Fault[], string, number]>([
    ['servfail', [{ kind: 'servfail' }], 'servfail', 2],
    ['refused', [{ kind: 'refused' }], 'refused', 1],
    ['drop', [{ kind: 'drop' }], 'timeout', 3],
    ['garbage', [{ kind: 'garbage' }], 'timeout', 3],
    ['pointer-loop', [{ kind: 'pointer-loop' }], 'malformed', 3],
    ['cut', [{ kind: 'cut' }], 'malformed', 3],
    ['wrong-id', [{ kind: 'wrong-id' }], 'timeout', 3],
    ['wrong-question', [{ kind: 'wrong-question' }], 'timeout', 3],
    ['refuse-tcp', [{ kind: 'truncate' }, { kind: 'refuse-tcp' }], 'truncated', 3],
  ])('says why when the server answers with the fault %s', async (_, faults, reason, queries) => {
    const server = await opened.serve({ zones, faults })
    const client = opened.client({ servers: [plain(server)], tries: 3 })
    // Only where nothing usable comes, is the time waited for; what is malformed still has to come in it.
    const timeout = reason === 'timeout' ? 60 : reason === 'malformed' ? 300 : 30_000
    expect(await client.ask(question, { timeout })).toMatchObject({ status: 'unavailable', reason })
    expect(server.queries).toBeLessThanOrEqual(queries)
  })

  it('says truncated when TCP is not served at all', async () => {
    const server = await opened.serve({ zones, faults: [{ kind: 'truncate' }], tcp: false })
    const client = opened.client({ servers: [plain(server)], timeout: 30_000 })
    expect(await client.ask(question)).toMatchObject({ reason: 'truncated', temporary: false, message: { tc: true } })
  })

  it('asks the next server when one fails', async () => {
    const broken = await opened.serve({ zones, faults: [{ kind: 'servfail' }] })
    const silent = await opened.serve({ zones, faults: [{ kind: 'drop' }] })
    const good = await opened.serve({ zones })
    const client = opened.client({ servers: [plain(broken), plain(silent), plain(good)], timeout: 500 })
    expect(await client.ask(question)).toMatchObject({ status: 'answer', server: `127.0.0.1:${good.port}` })
    expect([broken.queries, silent.queries, good.queries]).toEqual([1, 1, 1])
  })

  it('tells what a server said rather than that another was silent', async () => {
    const broken = await opened.serve({ zones, faults: [{ kind: 'servfail' }] })
    const silent = await opened.serve({ zones, faults: [{ kind: 'drop' }] })
    const client = opened.client({ servers: [plain(broken), plain(silent)], timeout: 500, tries: 2 })
    expect(await client.ask(question)).toMatchObject({ reason: 'servfail', server: `127.0.0.1:${broken.port}` })
  })

  it('asks without EDNS where that is not understood, and remembers', async () => {
    const server = await opened.serve({ zones, faults: [{ kind: 'no-edns' }] })
    const client = opened.client({ servers: [plain(server)] })
    expect(values(await client.ask(question))).toEqual(['v=DKIM1; p=0'])
    expect(values(await client.ask(question))).toEqual(['v=DKIM1; p=0'])
    expect(server.queries).toBe(3)
  })

  it('is not fooled by duplicates and other orders', async () => {
    const server = await opened.serve({
      zones: { 'example.com': manySelectors(50) },
      faults: [{ kind: 'duplicate' }, { kind: 'reorder', probability: 0.5 }],
    })
    const client = opened.client({ servers: [plain(server)] })
    const asked = await Promise.all(
      manySelectors(50).map(({ owner, value }) =>
        client.ask({ name: owner, type: 'TXT' }).then((answer) => [values(answer), [value]]),
      ),
    )
    for (const [got, wanted] of asked) expect(got).toEqual(wanted)
    expect(client.counters).toMatchObject({ received: 50, forged: 0 })
  })

  it('refuses a name that no DNS message can hold, without asking', async () => {
    const server = await opened.serve({ zones })
    const client = opened.client({ servers: [plain(server)] })
    for (const bad of ['a..example.com', 'x'.repeat(64), 'é.example.com', 'a b']) {
      expect(await client.ask({ name: bad, type: 'TXT' })).toMatchObject({ reason: 'bad-name', temporary: false })
    }
    expect(server.queries).toBe(0)
  })

  it('ends a question whose signal aborts: before, in flight, in line', async () => {
    const server = await opened.serve({ zones, faults: [{ kind: 'drop' }] })
    const client = opened.client({ servers: [plain(server)], budget: () => ({ perSecond: 1000, inFlight: 1 }) })
    const { signal } = new AbortController()
    expect(await client.ask(question, { signal: AbortSignal.abort() })).toMatchObject({ reason: 'aborted' })
    expect(server.queries).toBe(0)
    const controller = new AbortController()
    const inFlight = client.ask(question, { signal: controller.signal })
    const inLine = client.ask(question, { signal: controller.signal })
    setTimeout(() => controller.abort(), 20)
    expect(await inFlight).toMatchObject({ status: 'unavailable', reason: 'aborted', temporary: true })
    expect(await inLine).toMatchObject({ reason: 'aborted' })
    expect(signal.aborted).toBe(false)
  })

  it('ends every question when it is closed, and asks no more', async () => {
    const server = await opened.serve({ zones, faults: [{ kind: 'drop' }] })
    const client = opened.client({ servers: [plain(server)] })
    const asked = [client.ask(question), client.ask(question, { only: 'tcp' })]
    await sleep(20)
    await client.close()
    expect(await Promise.all(asked)).toMatchObject([{ reason: 'aborted' }, { reason: 'aborted' }])
    expect(await client.ask(question)).toMatchObject({ reason: 'aborted' })
    await client.close()
  })

  it('waits for nothing any more once it is closed', async () => {
    const client = opened.client({ servers: [{ protocol: 'dns', address: '255.255.255.255', port: 53 }], tries: 5 })
    // It fails at once, so 100, 200, 400 and 800 ms lie between the tries.
    const asked = client.ask(question)
    await sleep(350)
    const closed = client.close()
    expect(await Promise.race([asked, inNextTurn()])).toMatchObject({ reason: 'aborted' })
    await closed
  })

  it('keeps to the budget of a server: so many at once, so many a second', async () => {
    let inFlight = 0
    let most = 0
    const server = await opened.serve({
      zones: { 'example.com': manySelectors(40) },
      faults: [{ kind: 'delay', ms: 20 }],
      onQuery: () => {
        most = Math.max(most, ++inFlight)
        setTimeout(() => inFlight--, 20)
      },
    })
    const client = opened.client({ servers: [plain(server)], budget: () => ({ perSecond: 100, inFlight: 5 }) })
    const began = performance.now()
    await Promise.all(manySelectors(40).map(({ owner }) => client.ask({ name: owner, type: 'TXT' })))
    expect(performance.now() - began).toBeGreaterThan(280)
    expect(most).toBeLessThanOrEqual(5)
  })

  it('gets every answer right over a network that loses 30 of 100 packets', async () => {
    const selectors = manySelectors(300)
    const server = await opened.serve({
      zones: { 'example.com': selectors },
      faults: [{ kind: 'drop', probability: 0.3 }],
    })
    const client = opened.client({ servers: [plain(server)], timeout: 300, tries: 12 })
    const answers = await Promise.all(selectors.map(({ owner }) => client.ask({ name: owner, type: 'TXT' })))
    expect(answers.flatMap(values)).toEqual(selectors.map(({ value }) => value))
    expect(client.counters.lost).toBeGreaterThan(20)
  })

  it('goes on when a server dies in the middle and another lives', async () => {
    const selectors = manySelectors(200)
    const dying = await opened.serve({ zones: { 'example.com': selectors }, faults: [{ kind: 'delay', ms: 5 }] })
    const living = await opened.serve({ zones: { 'example.com': selectors } })
    const client = opened.client({ servers: [plain(dying), plain(living)], timeout: 200, tries: 10 })
    setTimeout(() => void dying.close(), 8)
    const answers = await Promise.all(selectors.map(({ owner }) => client.ask({ name: owner, type: 'TXT' })))
    expect(answers.flatMap(values)).toEqual(selectors.map(({ value }) => value))
  })

  it('waits for its only server, which stalls for a moment in a long list', async () => {
    const selectors = manySelectors(400)
    const server = await opened.serve({ zones: { 'example.com': selectors }, faults: [{ kind: 'delay', ms: 5 }] })
    const client = opened.client({ servers: [plain(server)], timeout: 300, tries: 2 })
    const asked = selectors.map(({ owner }) => client.ask({ name: owner, type: 'TXT' }))
    while (client.counters.received < 50) await sleep(1)
    server.setFaults([{ kind: 'drop' }])
    setTimeout(() => server.setFaults([]), 1500)
    expect((await Promise.all(asked)).flatMap(values)).toEqual(selectors.map(({ value }) => value))
  })

  it('ends at once when the signal aborts while it waits for a stalled server', async () => {
    const server = await opened.serve({ zones })
    const client = opened.client({ servers: [plain(server)], timeout: 100 })
    expect(values(await client.ask(question))).toEqual(['v=DKIM1; p=0'])
    server.setFaults([{ kind: 'drop' }])
    const controller = new AbortController()
    const { signal } = controller
    const asked = Promise.all(Array.from({ length: 20 }, () => client.ask(question, { signal })))
    // By now all wait for the one that looks, once a second, whether the server answers again.
    await sleep(700)
    controller.abort()
    const aborted = Array(20).fill(expect.objectContaining({ reason: 'aborted' }))
    expect(await Promise.race([asked, inNextTurn()])).toEqual(aborted)
  })

  it('gives a silent server up after four tries that grow a little', async () => {
    const times: number[] = []
    const onQuery = () => times.push(performance.now())
    const server = await opened.serve({ zones, faults: [{ kind: 'drop' }], onQuery })
    const client = opened.client({ servers: [plain(server)], timeout: 200 })
    expect(await client.ask(question)).toMatchObject({ reason: 'timeout' })
    expect(server.queries).toBe(4)
    // 200, then three times 300 ms; one of them may be longer where the machine stands still.
    const waits = [...times, performance.now()].map((time, index) => time - (times[index - 1] ?? time)).slice(1)
    expect(waits.sort((one, other) => one - other)[2]).toBeLessThan(600)
  })

  it('says network at once for an address that can not be reached', async () => {
    const client = opened.client({ servers: [{ protocol: 'dns', address: '255.255.255.255', port: 53 }], tries: 1 })
    expect(await client.ask(question)).toMatchObject({ reason: 'network' })
  })

  it('throws for options that make no sense', () => {
    expect(() => createDnsClient({ tries: 0 })).toThrow(expect.objectContaining({ code: 'bad-argument' }))
    expect(() => createDnsClient({ timeout: -1 })).toThrow(expect.objectContaining({ code: 'bad-argument' }))
  })
})
