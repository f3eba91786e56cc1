import { afterEach, describe, expect, it } from '@jest/globals'
import type { Knot } from '../servers/knot.js'
import { expectGolden } from './golden.js'
import { type ActionWorld, keyLine, openActionWorld, startDns, zoneOf } from './open-action-world.js'
import { makeSampleChange, zoneFile, zoneWith } from './sample-change.js'
import { sampleKeys } from './sample-keys.js'
import { mergeGroupEvent, pushEvent, scheduleEvent, workflowDispatchEvent } from './workflow-event.js'

let dns: Knot
let world: ActionWorld

afterEach(async () => {
  expect(world.standIn.violations).toEqual([])
  await Promise.all([world.close(), dns.stop()])
})

async function open(...records: readonly string[]) {
  const change = makeSampleChange({ head: { [zoneFile]: zoneWith({ s1: 'two' }) } })
  dns = await startDns(...records)
  world = await openActionWorld({ repository: change.repository, dns })
  const place = { repository: change.repository, links: world.standIn }
  const main = change.repository.resolve('main')?.sha ?? ''
  const issues = () => [...change.repository.issues.values()]
  return { ...change, place, main, issues }
}

describe('merge_group', () => {
  it('is judged as a change, and comments nowhere', async () => {
    const { place, pull, main, repository } = await open(keyLine('s1', sampleKeys.one))
    const { code, outputs } = await world.run({ event: mergeGroupEvent(place, main, pull.head.sha) })
    expect([code, outputs.verdict]).toEqual([1, 'fail'])
    expect(repository.comments.size).toBe(0)
  })
})

describe('push, schedule and workflow_dispatch', () => {
  it('check everything that is declared against the DNS', async () => {
    const { place, main } = await open(keyLine('s1', sampleKeys.one), keyLine('later', sampleKeys.three))
    for (const event of [
      pushEvent(place, main, main),
      scheduleEvent(place, main),
      workflowDispatchEvent(place, main),
    ]) {
      const { code, outputs } = await world.run({ event })
      expect([event.name, code, outputs.errors]).toEqual([event.name, 0, '0'])
    }
  })

  it('open no issue where nobody asks for one', async () => {
    const { place, main, issues } = await open()
    const { code } = await world.run({ event: scheduleEvent(place, main) })
    expect([code, issues()]).toEqual([1, []])
  })

  it('open one issue per failing domain, bring it up to date, and close it', async () => {
    const { place, main, issues } = await open()
    const inputs = { issue: 'true' }
    expect((await world.run({ event: scheduleEvent(place, main), inputs })).code).toBe(1)
    expect(issues()).toHaveLength(1)
    const [issue] = issues()
    expect([issue?.state, issue?.title.includes('example.com'), issue?.author]).toEqual([
      ...['open', true, 'github-actions[bot]'],
    ])
    expectGolden('issue', issue?.body ?? '')

    const first = issue?.body
    await dns.update('example.com', zoneOf(keyLine('s1', sampleKeys.one)).replace(' 1 3600', ' 2 3600'))
    await world.run({ event: scheduleEvent(place, main), inputs, env: { GITHUB_RUN_ID: '1589141560' } })
    expect([issues().length, issues()[0]?.body === first]).toEqual([1, false])

    // A DNS that does not answer closes nothing.
    const silent = { ...inputs, servers: 'example.com=127.0.0.1:9' }
    const known = { GITHUB_RUN_ID: '1589141560' }
    await world.run({ event: scheduleEvent(place, main), inputs: silent, env: known, timeout: 100_000 })
    expect(issues().map(({ state }) => state)).toEqual(['open'])

    const both = zoneOf(keyLine('s1', sampleKeys.one), keyLine('later', sampleKeys.three))
    await dns.update('example.com', both.replace(' 1 3600', ' 3 3600'))
    const env = { GITHUB_RUN_ID: '1589141561' }
    expect((await world.run({ event: scheduleEvent(place, main), inputs, env })).code).toBe(0)
    expect(issues().map(({ state }) => state)).toEqual(['closed'])
  }, 180_000)

  it('say which permission is missing where the token may not write issues', async () => {
    const { place, main, issues } = await open()
    const { code, sent } = await world.run({
      event: scheduleEvent(place, main),
      inputs: { issue: 'true' },
      token: 'ghs_fork',
    })
    expect([code, issues()]).toEqual([1, []])
    const warnings = sent.filter(({ level }) => level === 'warning').map(({ message }) => message)
    expect(warnings.filter((message) => message.includes('issues: write'))).toHaveLength(1)
  })
})

describe('an event that names no commits', () => {
  it('is an error that says which events there are', async () => {
    const { place, main } = await open()
    const event = { ...scheduleEvent(place, main), name: 'issue_comment' }
    const { code, sent } = await world.run({ event })
    expect([code, sent.length]).toEqual([1, 1])
  })
})
