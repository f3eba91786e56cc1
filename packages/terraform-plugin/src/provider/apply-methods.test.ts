import { describe, expect, it } from '@jest/globals'
import { readState } from '../cty/dynamic-value.js'
import { UNKNOWN } from '../cty/value.js'
import { applyResourceChange } from '../messages/resource-messages.js'
import { openProvider, STATE, sent, TYPE } from './call-provider.testing.js'

describe('ApplyResourceChange', () => {
  const planned = sent({ id: UNKNOWN, name: 'a' })

  it('keeps nothing of a resource whose creation threw, and logs the exception', async () => {
    const boom = new Error('boom')
    const { call, exceptions } = openProvider({ create: () => Promise.reject(boom) })
    const answer = await call('ApplyResourceChange', applyResourceChange, {
      type_name: 'demo_a',
      planned_state: planned,
      config: planned,
    })
    expect(readState(TYPE, answer.new_state)).toBeNull()
    expect(answer.diagnostics).toMatchObject([{ severity: 1, summary: 'boom' }])
    expect(exceptions).toEqual([boom])
  })

  it('keeps the prior state of a resource whose update or removal threw', async () => {
    const fail = () => Promise.reject(new Error('boom'))
    const { call } = openProvider({ update: fail, delete: fail })
    for (const planned_state of [planned, sent(null)]) {
      const answer = await call('ApplyResourceChange', applyResourceChange, {
        type_name: 'demo_a',
        prior_state: sent(STATE),
        planned_state,
        config: planned,
      })
      expect(readState(TYPE, answer.new_state)).toEqual(STATE)
      expect(answer.diagnostics).toHaveLength(1)
    }
  })

  it('keeps a resource whose removal only reported an error', async () => {
    const { call } = openProvider({ delete: (_, context) => context.error('locked') })
    const answer = await call('ApplyResourceChange', applyResourceChange, {
      type_name: 'demo_a',
      prior_state: sent(STATE),
      planned_state: sent(null),
    })
    expect(readState(TYPE, answer.new_state)).toEqual(STATE)
    expect(answer.diagnostics).toMatchObject([{ summary: 'locked' }])
  })

  it('keeps what was made although an error was reported', async () => {
    const { call } = openProvider({
      create: (_, context) => {
        context.error('half done')
        return STATE
      },
    })
    const answer = await call('ApplyResourceChange', applyResourceChange, {
      type_name: 'demo_a',
      planned_state: planned,
      planned_private: Buffer.from('p'),
    })
    expect(readState(TYPE, answer.new_state)).toEqual(STATE)
    expect(answer.diagnostics).toHaveLength(1)
    expect(Buffer.from(answer.private).toString()).toBe('p')
  })

  it('gives the author null for what is left to compute', async () => {
    const seen: unknown[] = []
    const { call } = openProvider({
      create: (change) => {
        seen.push(change.planned)
        return STATE
      },
    })
    await call('ApplyResourceChange', applyResourceChange, { type_name: 'demo_a', planned_state: planned })
    expect(seen).toEqual([{ id: null, name: 'a' }])
  })

  it('reports a state that does not fit its schema', async () => {
    const { call } = openProvider({ create: () => ({ id: 1, name: 'a' }) })
    const answer = await call('ApplyResourceChange', applyResourceChange, {
      type_name: 'demo_a',
      planned_state: planned,
    })
    expect(answer.diagnostics).toMatchObject([{ summary: expect.stringContaining('id') }])
  })

  it('says that it was stopped when it was', async () => {
    const cancel = new AbortController()
    const { call, exceptions } = openProvider({
      create: (_, { signal }) =>
        new Promise((_resolve, reject) => void signal.addEventListener('abort', () => reject(new Error('gave up')))),
    })
    const answer = call(
      'ApplyResourceChange',
      applyResourceChange,
      { type_name: 'demo_a', planned_state: planned },
      cancel.signal,
    )
    setImmediate(() => cancel.abort())
    expect((await answer).diagnostics).toMatchObject([{ summary: 'stopped: gave up' }])
    expect(exceptions).toEqual([])
  })
})
