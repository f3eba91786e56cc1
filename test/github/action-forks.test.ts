import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Knot } from '../servers/knot.js'
import { type ActionWorld, keyLine, openActionWorld, startDns } from './open-action-world.js'
import { makeSampleChange, pushTo, type SampleChange, zoneFile, zoneWith } from './sample-change.js'
import { sampleKeys } from './sample-keys.js'
import { workflowToken } from './stand-in/tokens.js'
import { workflowRunEvent } from './workflow-event.js'

const breaking = { [zoneFile]: zoneWith({ s1: 'two' }) }
let dns: Knot
let world: ActionWorld

beforeAll(async () => {
  dns = await startDns(keyLine('s1', sampleKeys.one))
})
afterEach(async () => {
  expect(world.standIn.violations).toEqual([])
  await world.close()
})
afterAll(() => dns.stop())

async function open(change: SampleChange, tokens = {}): Promise<void> {
  const known = Object.keys(tokens).length > 0 ? { tokens } : {}
  world = await openActionWorld({ repository: change.repository, dns, ...known })
}

function forked(): SampleChange {
  return makeSampleChange({ head: breaking, fork: 'octocat/octo-repo' })
}

describe('a pull request from a fork', () => {
  it('is checked with a token that can only read, and what cannot be written is one warning', async () => {
    const change = forked()
    await open(change)
    const { code, sent, summary, outputs } = await world.run({ token: 'ghs_fork' })
    expect([code, outputs.verdict]).toEqual([1, 'fail'])
    expect(world.comments(change.pull)).toEqual([])
    expect(summary).toContain('change/key-replaced-in-place')
    expect(sent.filter(({ level }) => level === 'warning')).toMatchObject([{ properties: {} }])
    expect(sent.map(({ properties }) => properties.title)).toContain('change/key-replaced-in-place')
  })

  it('that is harmless passes, though the comment is refused', async () => {
    const change = makeSampleChange({ fork: 'octocat/octo-repo' })
    await open(change)
    expect((await world.run({ token: 'ghs_fork' })).code).toBe(0)
  })

  it('gets its comment under pull_request_target, and nothing of it is run', async () => {
    const change = forked()
    await open(change)
    const { code } = await world.run({ event: world.pullEvent(change.pull, 'pull_request_target') })
    expect(code).toBe(1)
    expect(world.comments(change.pull)).toHaveLength(1)
  })

  it('gets its comment from a second workflow, which looks at the commit itself', async () => {
    const change = forked()
    await open(change)
    const place = { repository: change.repository, links: world.standIn }
    const { code, outputs } = await world.run({ event: workflowRunEvent(place, change.pull) })
    expect([code, outputs.verdict]).toEqual([1, 'fail'])
    expect(world.comments(change.pull)[0]).toContain(change.pull.head.sha)
  })

  it('that gained a commit since is left to the run of that commit', async () => {
    const change = forked()
    await open(change)
    const event = workflowRunEvent({ repository: change.repository, links: world.standIn }, change.pull)
    pushTo(change, { [zoneFile]: zoneWith({ s1: 'one' }) })
    const { code } = await world.run({ event })
    expect(code).toBe(0)
    expect(world.comments(change.pull)).toEqual([])
  })

  it('whose repository was deleted is still checked', async () => {
    const change = makeSampleChange({ head: breaking })
    const gone = { ...change.pull, head: { ...change.pull.head, repository: undefined } }
    change.repository.pulls.set(gone.number, gone)
    await open(change)
    expect((await world.run({ pull: gone })).outputs.verdict).toBe('fail')
  })
})

describe('a token', () => {
  it('that may not read the pull request is named a permission, and the rest works', async () => {
    const change = makeSampleChange({ head: breaking, private: true })
    await open(change, { narrow: workflowToken({ contents: 'read' }) })
    const { code, sent, outputs } = await world.run({ token: 'narrow' })
    expect([code, outputs.verdict]).toEqual([1, 'fail'])
    const warnings = sent.filter(({ level }) => level === 'warning').map(({ message }) => message)
    expect(warnings.filter((message) => message.includes('pull-requests: write'))).toHaveLength(1)
  })

  it('that may not read the files ends the run, and says which permission is missing', async () => {
    const change = makeSampleChange({ private: true })
    await open(change, { none: workflowToken({ 'pull-requests': 'write' }) })
    const { code, sent } = await world.run({ token: 'none' })
    expect(code).toBe(1)
    expect(sent.map(({ message }) => message).join('\n')).toContain('contents: read')
  })

  it('that is not known ends the run with an error, and is shown nowhere', async () => {
    const change = makeSampleChange()
    await open(change)
    const { code, sent, log, summary } = await world.run({ token: 'ghs_unknownunknown' })
    expect(code).toBe(1)
    expect(sent.map(({ level }) => level)).toContain('error')
    expect(log + summary + JSON.stringify(sent)).not.toContain('ghs_unknownunknown')
  })
})
