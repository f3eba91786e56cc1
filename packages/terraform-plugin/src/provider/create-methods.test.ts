import { describe, expect, it } from '@jest/globals'
import { readState } from '../cty/dynamic-value.js'
import { encodeValue } from '../cty/encode-value.js'
import { type State, UNKNOWN, type Value } from '../cty/value.js'
import {
  callFunction,
  configureProvider,
  readDataSource,
  validateProviderConfig,
} from '../messages/provider-messages.js'
import {
  applyResourceChange,
  moveResourceState,
  planResourceChange,
  readResource,
  upgradeResourceState,
  validateResourceConfig,
} from '../messages/resource-messages.js'
import { dynamicValue } from '../messages/value-messages.js'
import { nested } from '../wire/field.js'
import { type Draft, type Message, message } from '../wire/message.js'
import { compileProvider } from './compile-provider.js'
import { createMethods } from './create-methods.js'
import { defineProvider } from './define-provider.js'
import type { Resource } from './provider.js'

const SCHEMA = {
  attributes: { id: { type: 'string', computed: true }, name: { type: 'string', required: true } },
} as const
const TYPE = ['object', { id: 'string', name: 'string' }] as const
const STATE: State = { id: '1', name: 'a' }
const ok = { create: () => STATE, read: () => STATE, update: () => STATE, delete: () => {} }

/** Calls a method as an engine does, octets and all; the answer is read with a message of our own choice. */
function caller(resource: Partial<Resource> = {}) {
  const exceptions: unknown[] = []
  const provider = defineProvider<{ word: string }>({
    name: 'demo',
    schema: { attributes: { word: { type: 'string', optional: true } } },
    validate: (_, context) => context.error('bad word', { detail: 'why', path: ['word'] }),
    configure: ({ word }) => ({ word: String(word) }),
    resources: { demo_a: { ...ok, schema: { version: 1, block: SCHEMA }, ...resource } },
    dataSources: { demo_word: { schema: SCHEMA, read: (config, { client }) => ({ ...config, id: client.word }) } },
    functions: {
      fail: { parameters: [{ name: 'x', type: 'number' }], return_type: 'bool', call: ([x]) => x as Value },
    },
  })
  const methods = createMethods(compileProvider(provider), (error) => exceptions.push(error))
  async function call<Q, A>(
    name: string,
    kind: { request: Message<Q, unknown>; answer: Message<never, A> },
    request: Q,
    signal = new AbortController().signal,
  ): Promise<A> {
    const method = methods.get(name)
    if (method === undefined) throw new Error(`${name} is not there`)
    return kind.answer.decode(await method(kind.request.encode(request), signal))
  }
  return { call, exceptions }
}

function value(state: State | null, type: Parameters<typeof encodeValue>[0] = TYPE): Draft<typeof dynamicValue> {
  return { msgpack: encodeValue(type, state) }
}

describe('ApplyResourceChange', () => {
  const planned = value({ id: UNKNOWN, name: 'a' })

  it('keeps nothing of a resource whose creation threw, and logs the exception', async () => {
    const boom = new Error('boom')
    const { call, exceptions } = caller({ create: () => Promise.reject(boom) })
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
    const { call } = caller({ update: fail, delete: fail })
    for (const planned_state of [planned, value(null)]) {
      const answer = await call('ApplyResourceChange', applyResourceChange, {
        type_name: 'demo_a',
        prior_state: value(STATE),
        planned_state,
        config: planned,
      })
      expect(readState(TYPE, answer.new_state)).toEqual(STATE)
      expect(answer.diagnostics).toHaveLength(1)
    }
  })

  it('keeps what was made although an error was reported', async () => {
    const { call } = caller({
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
    const { call } = caller({
      create: (change) => {
        seen.push(change.planned)
        return STATE
      },
    })
    await call('ApplyResourceChange', applyResourceChange, { type_name: 'demo_a', planned_state: planned })
    expect(seen).toEqual([{ id: null, name: 'a' }])
  })

  it('reports a state that does not fit its schema', async () => {
    const { call } = caller({ create: () => ({ id: 1, name: 'a' }) })
    const answer = await call('ApplyResourceChange', applyResourceChange, {
      type_name: 'demo_a',
      planned_state: planned,
    })
    expect(answer.diagnostics).toMatchObject([{ summary: expect.stringContaining('id') }])
  })

  it('says that it was stopped when it was', async () => {
    const cancel = new AbortController()
    const { call, exceptions } = caller({
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

describe('the other calls', () => {
  it('PlanResourceChange keeps private octets, and marks a legacy plan', async () => {
    const { call } = caller({ legacyTypeSystem: true, replaceOn: ['name'] })
    const wanted = value({ id: '1', name: 'b' })
    const answer = await call('PlanResourceChange', planResourceChange, {
      type_name: 'demo_a',
      prior_state: value(STATE),
      proposed_new_state: wanted,
      config: wanted,
      prior_private: Buffer.from('p'),
    })
    expect(Buffer.from(answer.planned_private).toString()).toBe('p')
    expect(answer).toMatchObject({
      legacy_type_system: true,
      requires_replace: [{ steps: [{ attribute_name: 'name' }] }],
    })
  })

  it('ReadResource keeps the state when reading threw, and drops it when it is gone', async () => {
    const request = { type_name: 'demo_a', current_state: value(STATE) }
    const failed = await caller({ read: () => Promise.reject(new Error('boom')) }).call(
      'ReadResource',
      readResource,
      request,
    )
    expect(readState(TYPE, failed.new_state)).toEqual(STATE)
    const gone = await caller({ read: () => null }).call('ReadResource', readResource, request)
    expect(readState(TYPE, gone.new_state)).toBeNull()
  })

  it('UpgradeResourceState mends a state of the same version, and refuses others that nothing upgrades', async () => {
    const { call } = caller()
    const json = Buffer.from('{"name":"a","gone":true}')
    const same = await call('UpgradeResourceState', upgradeResourceState, {
      type_name: 'demo_a',
      version: 1,
      raw_state: { json },
    })
    expect(readState(TYPE, same.upgraded_state)).toEqual({ id: null, name: 'a' })
    for (const version of [0, 2]) {
      const answer = await call('UpgradeResourceState', upgradeResourceState, {
        type_name: 'demo_a',
        version,
        raw_state: { json },
      })
      expect(answer.diagnostics).toMatchObject([{ severity: 1 }])
    }
    const flat = await call('UpgradeResourceState', upgradeResourceState, {
      type_name: 'demo_a',
      version: 1,
      raw_state: {},
    })
    expect(flat.diagnostics).toHaveLength(1)
  })

  it('MoveResourceState refuses politely', async () => {
    const answer = await caller().call('MoveResourceState', moveResourceState, {
      source_type_name: 'other_b',
      target_type_name: 'demo_a',
    })
    expect(answer.diagnostics).toMatchObject([{ severity: 1, summary: 'other_b cannot become demo_a' }])
  })

  it('ValidateProviderConfig points at the attribute', async () => {
    const config = value({ word: 'x' }, ['object', { word: 'string' }])
    const answer = await caller().call('ValidateProviderConfig', validateProviderConfig, { config })
    expect(answer.diagnostics).toMatchObject([
      { summary: 'bad word', detail: 'why', attribute: { steps: [{ attribute_name: 'word' }] } },
    ])
  })

  it('ReadDataSource works with what configure made; values may come as JSON', async () => {
    const { call } = caller()
    await call('ConfigureProvider', configureProvider, { config: { json: Buffer.from('{"word":"hello"}') } })
    const answer = await call('ReadDataSource', readDataSource, {
      type_name: 'demo_word',
      config: { json: Buffer.from('{"name":"a"}') },
    })
    expect(readState(TYPE, answer.state)).toEqual({ id: 'hello', name: 'a' })
  })

  it('CallFunction reports a result that does not fit', async () => {
    const answer = await caller().call('CallFunction', callFunction, {
      name: 'fail',
      arguments: [{ msgpack: encodeValue('number', 1) }],
    })
    expect(answer.error?.text).toContain('bool')
  })

  it('refuse a type or a function that is not there, and a message that is none', async () => {
    const { call } = caller()
    const bad = expect.objectContaining({ code: 'bad-message' }) as unknown as Error
    await expect(call('ValidateResourceConfig', validateResourceConfig, { type_name: 'constructor' })).rejects.toThrow(
      bad,
    )
    await expect(call('CallFunction', callFunction, { name: 'constructor' })).rejects.toThrow(bad)
    const wrong = { ...validateResourceConfig, request: message({ config: nested(1, dynamicValue) }) }
    await expect(call('ValidateResourceConfig', wrong, { config: {} })).rejects.toThrow(bad)
  })
})
