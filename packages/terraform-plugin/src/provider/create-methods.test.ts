import { describe, expect, it } from '@jest/globals'
import { readState } from '../cty/dynamic-value.js'
import { encodeValue } from '../cty/encode-value.js'
import {
  callFunction,
  configureProvider,
  readDataSource,
  validateProviderConfig,
} from '../messages/provider-messages.js'
import {
  moveResourceState,
  planResourceChange,
  readResource,
  upgradeResourceState,
  validateResourceConfig,
} from '../messages/resource-messages.js'
import { dynamicValue } from '../messages/value-messages.js'
import { nested } from '../wire/field.js'
import { message } from '../wire/message.js'
import { openProvider, STATE, sent, TYPE } from './call-provider.testing.js'

describe('createMethods()', () => {
  it('PlanResourceChange keeps private octets, and marks a legacy plan', async () => {
    const { call } = openProvider({ legacyTypeSystem: true, replaceOn: ['name'] })
    const wanted = sent({ id: '1', name: 'b' })
    const answer = await call('PlanResourceChange', planResourceChange, {
      type_name: 'demo_a',
      prior_state: sent(STATE),
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
    const request = { type_name: 'demo_a', current_state: sent(STATE) }
    const failed = await openProvider({ read: () => Promise.reject(new Error('boom')) }).call(
      'ReadResource',
      readResource,
      request,
    )
    expect(readState(TYPE, failed.new_state)).toEqual(STATE)
    const gone = await openProvider({ read: () => null }).call('ReadResource', readResource, request)
    expect(readState(TYPE, gone.new_state)).toBeNull()
  })

  it('UpgradeResourceState mends a state of the same version, and refuses others that nothing upgrades', async () => {
    const { call } = openProvider()
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
    const answer = await openProvider().call('MoveResourceState', moveResourceState, {
      source_type_name: 'other_b',
      target_type_name: 'demo_a',
    })
    expect(answer.diagnostics).toMatchObject([{ severity: 1, summary: 'other_b cannot become demo_a' }])
  })

  it('ValidateProviderConfig points at the attribute', async () => {
    const config = sent({ word: 'x' }, ['object', { word: 'string' }])
    const answer = await openProvider().call('ValidateProviderConfig', validateProviderConfig, { config })
    expect(answer.diagnostics).toMatchObject([
      { summary: 'bad word', detail: 'why', attribute: { steps: [{ attribute_name: 'word' }] } },
    ])
  })

  it('ReadDataSource works with what configure made; values may come as JSON', async () => {
    const { call } = openProvider()
    await call('ConfigureProvider', configureProvider, { config: { json: Buffer.from('{"word":"hello"}') } })
    const answer = await call('ReadDataSource', readDataSource, {
      type_name: 'demo_word',
      config: { json: Buffer.from('{"name":"a"}') },
    })
    expect(readState(TYPE, answer.state)).toEqual({ id: 'hello', name: 'a' })
  })

  it('CallFunction reports a result that does not fit', async () => {
    const answer = await openProvider().call('CallFunction', callFunction, {
      name: 'fail',
      arguments: [{ msgpack: encodeValue('number', 1) }],
    })
    expect(answer.error?.text).toContain('bool')
  })

  it('refuse a type or a function that is not there, and a message that is none', async () => {
    const { call } = openProvider()
    const bad = expect.objectContaining({ code: 'bad-message' }) as unknown as Error
    await expect(call('ValidateResourceConfig', validateResourceConfig, { type_name: 'constructor' })).rejects.toThrow(
      bad,
    )
    await expect(call('CallFunction', callFunction, { name: 'constructor' })).rejects.toThrow(bad)
    const wrong = { ...validateResourceConfig, request: message({ config: nested(1, dynamicValue) }) }
    await expect(call('ValidateResourceConfig', wrong, { config: {} })).rejects.toThrow(bad)
  })
})
