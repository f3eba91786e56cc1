import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { ioWith } from './io-with.testing.js'
import { progressFor } from './progress.js'

const quickly = 900
const longer = 1000

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

describe('progressFor()', () => {
  it.each([
    ['work over a second, on a terminal', longer, { err: true }, false, ['\r\x1b[K1 of 3 keys made', '\r\x1b[K']],
    ['work under a second', quickly, { err: true }, false, []],
    ['a log', longer, { out: true }, false, []],
    ['--quiet', longer, { err: true }, true, []],
  ])('for %s', (_, ms, terminal, quiet, wanted) => {
    const io = ioWith(terminal)
    const progress = progressFor(io, quiet)
    jest.advanceTimersByTime(ms)
    progress.update(1, 3, 'keys made')
    // Ten times a second at most.
    jest.advanceTimersByTime(99)
    progress.update(2, 3, 'keys made')
    progress.end()
    expect(io.told).toEqual(wanted)
  })
})
