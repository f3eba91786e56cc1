import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { ioWith } from './io-with.testing.js'
import { progressFor } from './progress.js'

const quickly = 100
const longer = 1050

describe('progressFor()', () => {
  it.each([
    ['work over a second, on a terminal', longer, { err: true }, false, ['\r\x1b[K1 of 3 keys made', '\r\x1b[K']],
    ['work under a second', quickly, { err: true }, false, []],
    ['a log', longer, { out: true }, false, []],
    ['--quiet', longer, { err: true }, true, []],
  ])('for %s', async (_, ms, terminal, quiet, wanted) => {
    const io = ioWith(terminal)
    const progress = progressFor(io, quiet)
    await setTimeout(ms)
    progress.update(1, 3, 'keys made')
    // Ten times a second at most.
    progress.update(2, 3, 'keys made')
    progress.end()
    expect(io.told).toEqual(wanted)
  })
})
