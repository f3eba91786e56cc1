import { getEventListeners } from 'node:events'
import { describe, expect, it } from '@jest/globals'
import { joinSignals } from './join-signals.js'

describe('joinSignals()', () => {
  it.each([0, 1])('is aborted with signal %i, for its reason', (index) => {
    const controllers = [new AbortController(), new AbortController()]
    const { signal } = joinSignals(controllers.map((each) => each.signal))
    expect(signal.aborted).toBe(false)
    controllers[index]?.abort('why')
    expect([signal.aborted, signal.reason]).toEqual([true, 'why'])
  })

  it('is aborted from the start where one of them is', () => {
    const { signal } = joinSignals([new AbortController().signal, AbortSignal.abort('before')])
    expect([signal.aborted, signal.reason]).toEqual([true, 'before'])
  })

  it('leaves nothing with a signal that lives on, and is aborted no more', () => {
    const long = new AbortController()
    for (let call = 0; call < 100; call++) joinSignals([long.signal]).release()
    const { signal, release } = joinSignals([long.signal])
    release()
    expect(getEventListeners(long.signal, 'abort')).toEqual([])
    long.abort()
    expect(signal.aborted).toBe(false)
  })
})
