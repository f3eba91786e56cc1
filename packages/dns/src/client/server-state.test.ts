import { describe, expect, it } from '@jest/globals'
import { ServerState } from './server-state.js'
import { defaultBudget } from './server-states.js'

function makeState(): ServerState {
  return new ServerState('192.0.2.1', { perSecond: 1, inFlight: 1 }, 2000)
}

describe('ServerState', () => {
  it('holds a server to be dead that was silent for ten seconds and a dozen queries, and then asks it once a second', () => {
    const state = makeState()
    for (let i = 0; i < 20; i++) state.missed(i * 1000)
    expect(state.isDead(9000)).toBe(false)
    expect(state.mayAsk(9000)).toBe(true)
    expect(state.isDead(20_000)).toBe(true)
    expect([20_000, 20_500, 21_000, 21_500].map((now) => state.mayAsk(now))).toEqual([true, false, true, false])
    state.heard()
    expect([state.isDead(30_000), state.mayAsk(30_000), state.mayAsk(30_000)]).toEqual([false, true, true])
  })

  it('has hope for half a minute for one that answered before', () => {
    const state = makeState()
    state.heard()
    for (let i = 0; i < 11; i++) state.missed(0)
    expect(state.isStalled(100)).toBe(false)
    state.missed(0)
    const { recovered } = state
    expect([100, 29_000, 31_000].map((now) => state.isStalled(now))).toEqual([true, true, false])
    expect([1000, 1500, 2100].map((now) => state.mayProbe(now))).toEqual([true, false, true])
    state.heard()
    expect([recovered.aborted, state.isStalled(3000)]).toEqual([true, false])
  })

  it('has none for a stranger', () => {
    const state = makeState()
    for (let i = 0; i < 12; i++) state.missed(0)
    expect([state.isSilent, state.isStalled(100)]).toEqual([true, false])
  })

  it('needs more than a few losses for that', () => {
    const state = makeState()
    for (let i = 0; i < 11; i++) state.missed(0)
    expect(state.isDead(60_000)).toBe(false)
  })
})

describe('defaultBudget()', () => {
  it("spares other people's servers, not this machine's", () => {
    expect(defaultBudget({ protocol: 'dns', address: '192.0.2.1', port: 53 })).toEqual({
      perSecond: 1000,
      inFlight: 128,
    })
    for (const host of ['dns.example.com', '192.0.2.1', 'localhost.example.com', '[2001:db8::1]', '10.0.0.1']) {
      expect(defaultBudget({ protocol: 'https', url: `https://${host}/` }).perSecond).toBe(1000)
    }
    for (const address of ['127.0.0.53', '::1']) {
      expect(defaultBudget({ protocol: 'dns', address, port: 53 }).perSecond).toBe(Number.POSITIVE_INFINITY)
    }
  })

  it("takes this machine's servers over TLS and HTTPS for its own", () => {
    for (const host of ['127.0.0.1', 'localhost', 'dns.localhost', '::1']) {
      const at = host.includes(':') ? `[${host}]` : host
      expect(defaultBudget({ protocol: 'tls', host, port: 853 }).perSecond).toBe(Number.POSITIVE_INFINITY)
      expect(defaultBudget({ protocol: 'https', url: `https://${at}:8443/q` }).perSecond).toBe(Number.POSITIVE_INFINITY)
    }
  })
})
