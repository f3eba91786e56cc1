import { describe, expect, it } from '@jest/globals'
import { Gate } from './gate.js'

const unlimited = Number.POSITIVE_INFINITY

describe('Gate', () => {
  it('lets in so many at once, the others in their order', async () => {
    const gate = new Gate({ perSecond: unlimited, inFlight: 2 })
    expect([gate.enter(), gate.enter()]).toEqual([true, true])
    const order: number[] = []
    const waiting = [1, 2, 3].map(async (n) => (await gate.enter()) && order.push(n))
    gate.leave()
    gate.leave()
    await Promise.all(waiting.slice(0, 2))
    expect(order).toEqual([1, 2])
    gate.leave()
    await waiting[2]
    expect(order).toEqual([1, 2, 3])
    expect(gate.inFlight).toBe(2)
  })

  it('passes over those who left the line', async () => {
    const gate = new Gate({ perSecond: unlimited, inFlight: 1 })
    gate.enter()
    const controller = new AbortController()
    const leaving = gate.enter(controller.signal)
    const staying = gate.enter()
    controller.abort()
    expect(await leaving).toBe(false)
    gate.leave()
    expect(await staying).toBe(true)
    expect(gate.inFlight).toBe(1)
  })

  it('sends all home when it closes', async () => {
    const gate = new Gate({ perSecond: unlimited, inFlight: 1 })
    gate.enter()
    const waiting = [gate.enter(), gate.enter()]
    gate.close()
    expect(await Promise.all(waiting)).toEqual([false, false])
  })

  it('serves a long line in its order', async () => {
    const gate = new Gate({ perSecond: unlimited, inFlight: 3 })
    const order: number[] = []
    await Promise.all(
      Array.from({ length: 5000 }, async (_, i) => {
        await gate.enter()
        order.push(i)
        gate.leave()
      }),
    )
    expect(order).toEqual(Array.from({ length: 5000 }, (_, i) => i))
    expect(gate.inFlight).toBe(0)
  })

  it('lets one through where the budget says none', async () => {
    const gate = new Gate({ perSecond: unlimited, inFlight: 0 })
    expect(gate.enter()).toBe(true)
    expect(gate.inFlight).toBe(1)
  })

  it('keeps to a rate', async () => {
    const gate = new Gate({ perSecond: 200, inFlight: 1000 })
    const began = performance.now()
    for (let i = 0; i < 60; i++) {
      await gate.enter()
      gate.leave()
    }
    expect(performance.now() - began).toBeGreaterThan(180)
  })
})
