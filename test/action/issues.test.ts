import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { workflowToken } from '../github/stand-in/tokens.js'
import { pushEvent, scheduleEvent } from '../github/workflow-event.js'
import { type Knot, startKnot } from '../servers/knot.js'
import { closeWorlds, makeWorld, type World } from './check-pull.js'
import { firstKey, secondKey, zoneFile } from './keys.js'

const zone = 'zones/example.com.zone'
let knot: Knot

beforeAll(async () => {
  knot = await startKnot({ zones: { 'example.com': zoneFile({ s1: firstKey }) } })
})
afterAll(() => knot.stop())
afterEach(async () => {
  expect(await closeWorlds()).toEqual([])
})

const inputs = () => ({ live: 'true', servers: `example.com=127.0.0.1:${knot.port}`, issue: 'true' })

function nightly(world: World) {
  const { repository, standIn } = world
  return scheduleEvent({ repository, links: standIn }, repository.resolve('main')?.sha ?? '')
}

describe('the action, every night', () => {
  it('opens one issue for a domain that fails, keeps it up to date, and closes it', async () => {
    const base = { [zone]: zoneFile({ s1: secondKey }) }
    const world = await makeWorld({ base, head: {} })
    const states = () => [...world.repository.issues.values()].map(({ state, title }) => [state, title])
    const title = 'DKIM of example.com is not as declared'

    const failing = await world.check(inputs(), { event: nightly(world) })
    expect([failing.code, failing.outputs.verdict]).toEqual([1, 'fail'])
    expect(states()).toEqual([['open', title]])
    await world.check(inputs(), { event: nightly(world) })
    expect(states()).toEqual([['open', title]])

    // A DNS that does not answer closes nothing.
    await world.check({ ...inputs(), servers: 'example.com=127.0.0.1:9' }, { event: nightly(world) })
    expect(states()).toEqual([['open', title]])

    world.repository.commit({ files: { [zone]: zoneFile({ s1: firstKey }) } })
    expect((await world.check(inputs(), { event: nightly(world) })).code).toBe(0)
    expect(states()).toEqual([['closed', title]])
    expect(world.comments().length).toBe(1)
  })

  it('checks everything that is declared after a push, and opens nothing unasked', async () => {
    const world = await makeWorld({ base: { [zone]: zoneFile({ s1: secondKey }) }, head: {} })
    const sha = world.repository.resolve('main')?.sha ?? ''
    const event = pushEvent({ repository: world.repository, links: world.standIn }, '0'.repeat(40), sha)
    const run = await world.check({ ...inputs(), issue: 'false' }, { event })
    expect([run.code, world.repository.issues.size]).toEqual([1, 0])
    expect(run.annotations.map(({ properties }) => properties.title)).toContain('live/differs')
  })

  it('names the permission that it would need', async () => {
    const tokens = { ghs_pulls: workflowToken({ contents: 'read', issues: 'read' }) }
    const world = await makeWorld({ base: { [zone]: zoneFile({ s1: secondKey }) }, head: {}, tokens })
    const run = await world.check(inputs(), { event: nightly(world), token: 'ghs_pulls' })
    expect(run.outputs.verdict).toBe('fail')
    const warnings = run.annotations.filter(({ level, properties }) => level === 'warning' && !properties.title)
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('issues: write')])
  })
})
