import { afterEach, describe, expect, it } from '@jest/globals'
import type { Knot } from '../servers/knot.js'
import { expectGolden } from './golden.js'
import { type ActionWorld, keyLine, openActionWorld, startDns } from './open-action-world.js'
import { makeSampleChange, type SampleChange, zoneFile, zoneWith } from './sample-change.js'
import { sampleKeys } from './sample-keys.js'

let dns: Knot
let world: ActionWorld

afterEach(async () => {
  expect(world.standIn.violations).toEqual([])
  await Promise.all([world.close(), dns.stop()])
})

async function open(change: SampleChange, ...records: readonly string[]): Promise<ActionWorld> {
  dns = await startDns(...records)
  world = await openActionWorld({ repository: change.repository, dns })
  return world
}

describe('what the DNS says of a change', () => {
  it('a name that is taken by another key is an error', async () => {
    const change = makeSampleChange()
    await open(change, keyLine('s2', sampleKeys.three))
    const { code, sent } = await world.run()
    expect(code).toBe(1)
    expect(sent.map(({ properties }) => properties.title)).toContain('live/owner-taken')
    expectGolden('owner-taken', world.comments(change.pull)[0])
  })

  it('the last selector that is removed while the DNS still serves it is an error that says both', async () => {
    const change = makeSampleChange({ head: { [zoneFile]: zoneWith({}) } })
    await open(change, keyLine('s1', sampleKeys.one))
    const { code, sent } = await world.run()
    expect(code).toBe(1)
    const titles = sent.map(({ properties }) => properties.title)
    expect(titles).toEqual(expect.arrayContaining(['change/active-removed', 'live/still-published']))
    expectGolden('removed', world.comments(change.pull)[0])
  })

  it('a selector that is published already is only a notice', async () => {
    const change = makeSampleChange()
    await open(change, keyLine('s2', sampleKeys.two))
    const { code, sent } = await world.run()
    expect(code).toBe(0)
    expect(sent.map(({ level, properties }) => [level, properties.title])).toContainEqual([
      ...['notice', 'live/already-published'],
    ])
  })

  it('a server that does not answer is a warning, and a failure for whom it has to be one', async () => {
    await open(makeSampleChange())
    const silent = { servers: 'example.com=127.0.0.1:9', comment: 'false' }
    // Side by side: each waits for as long as the action does.
    const runs = await Promise.all([
      world.run({ inputs: silent, timeout: 100_000 }),
      world.run({ inputs: { ...silent, 'on-unavailable': 'fail' }, timeout: 100_000 }),
    ])
    expect(runs.map(({ code, outputs }) => [code, outputs.verdict])).toEqual([
      ...[
        [0, 'warn'],
        [1, 'fail'],
      ],
    ])
    for (const { sent } of runs) expect(sent.map(({ properties }) => properties.title)).toContain('live/unavailable')
  }, 120_000)

  it('nobody is asked where nobody shall be', async () => {
    const change = makeSampleChange()
    await open(change, keyLine('s2', sampleKeys.three))
    const { code, sent } = await world.run({ inputs: { live: 'false' } })
    expect(code).toBe(0)
    expect(sent.filter(({ properties }) => properties.title?.startsWith('live/'))).toEqual([])
  })

  it('what the change does not touch is asked about with the scope all', async () => {
    const change = makeSampleChange()
    await open(change, keyLine('s1', sampleKeys.three))
    expect((await world.run()).code).toBe(0)
    const { code, sent } = await world.run({ inputs: { scope: 'all' } })
    expect(code).toBe(1)
    expect(sent.map(({ properties }) => properties.title)).toContain('live/differs')
  })

  it('what fails is for the workflow to say', async () => {
    const change = makeSampleChange({ head: { [zoneFile]: zoneWith({ s1: 'one', s2: 'short' }) } })
    await open(change, keyLine('s1', sampleKeys.one))
    expect((await world.run()).outputs.verdict).toBe('warn')
    expect((await world.run({ inputs: { 'fail-on': 'warning' } })).code).toBe(1)
    const wrong = makeSampleChange({ head: { [zoneFile]: zoneWith({ s1: 'two' }) } })
    await world.close()
    world = await openActionWorld({ repository: wrong.repository, dns })
    expect((await world.run({ inputs: { 'fail-on': 'never' } })).code).toBe(0)
  })
})
