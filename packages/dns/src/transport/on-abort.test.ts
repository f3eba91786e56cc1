import { describe, expect, it } from '@jest/globals'
import { onAbort } from './on-abort.js'

describe('onAbort()', () => {
  it('calls who still waits, once', () => {
    const controller = new AbortController()
    const called: string[] = []
    onAbort(controller.signal, () => called.push('waits'))
    onAbort(controller.signal, () => called.push('left'))()
    controller.abort()
    expect(called).toEqual(['waits'])
  })

  it('calls at once when the signal aborted already, and never without one', () => {
    const called: string[] = []
    onAbort(AbortSignal.abort(), () => called.push('at once'))
    onAbort(undefined, () => called.push('never'))
    expect(called).toEqual(['at once'])
  })

  it('takes thousands of listeners without a warning', async () => {
    const warnings: Error[] = []
    const collect = (warning: Error): void => void warnings.push(warning)
    process.on('warning', collect)
    const { signal } = new AbortController()
    for (let i = 0; i < 2000; i++) onAbort(signal, () => {})
    await new Promise((resolve) => setTimeout(resolve, 5))
    process.off('warning', collect)
    expect(warnings).toEqual([])
  })
})
