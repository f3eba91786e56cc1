import { afterEach, describe, expect, it } from '@jest/globals'
import { openAll, plain } from '../client.testing.js'
import { newCounters } from '../transport/exchange.js'
import { HttpsPool } from '../transport/https-pool.js'
import { StreamPool } from '../transport/stream-pool.js'
import { UdpPool } from '../transport/udp-pool.js'
import type { Answer } from './answer.js'
import type { Ask, Pools } from './ask-server.js'
import { ServerState } from './server-state.js'
import { ServerTry } from './try-server.js'

const opened = openAll()
afterEach(() => opened.close())

const owner = 's1._domainkey.example.com'
const zones = { 'example.com': [{ owner, type: 'TXT', value: 'v=DKIM1; p=' }] }
const ask: Ask = { id: 0, name: owner, type: 'TXT', rd: true, edns: 1232, only: undefined }
const options = { tried: 0, how: {} }

async function makeWorld() {
  const server = await opened.serve({ zones })
  const counters = newCounters()
  const pools: Pools = { udp: new UdpPool(counters), stream: new StreamPool(counters), https: new HttpsPool(counters) }
  const state = new ServerState('server', { perSecond: Number.POSITIVE_INFINITY, inFlight: 1 }, 30_000)
  const start = () =>
    new Promise<Answer>((tell) => new ServerTry(pools, plain(server), state, ask, options, tell).start())
  return { server, pools, state, start }
}

describe('ServerTry', () => {
  it('asks, learns how long the server takes, and lets the next one in', async () => {
    const { state, pools, start } = await makeWorld()
    expect(await Promise.all([start(), start()])).toMatchObject([{ status: 'answer' }, { status: 'answer' }])
    expect(state.reached).toBe(true)
    expect(state.gate.inFlight).toBe(0)
    await pools.udp.close()
  })

  it('does not ask a server that died while it stood in line', async () => {
    const { server, state, pools, start } = await makeWorld()
    expect(state.gate.enter()).toBe(true)
    const waiting = [start(), start()]
    for (let i = 0; i < 12; i++) state.missed(performance.now() - 11_000)
    state.gate.leave()
    expect(await Promise.all(waiting)).toMatchObject([{ reason: 'timeout' }, { reason: 'timeout' }])
    expect(state.gate.inFlight).toBe(0)
    expect(server.queries).toBe(0)
    await pools.udp.close()
  })
})
