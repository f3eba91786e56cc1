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
    expect(defaultBudget({ protocol: 'https', url: 'https://localhost/' }).perSecond).toBe(1000)
    for (const address of ['127.0.0.53', '::1']) {
      expect(defaultBudget({ protocol: 'dns', address, port: 53 }).perSecond).toBe(Number.POSITIVE_INFINITY)
    }
  })
})
