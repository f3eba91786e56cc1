import { afterEach, describe, expect, it } from '@jest/globals'
import { findNode24 } from '../github/runner/find-node-24.js'
import { mergeGroupEvent, pullRequestEvent, workflowRunEvent } from '../github/workflow-event.js'
import { closeWorlds, eventOf, makeWorld, withRun } from './check-pull.js'
import { firstKey, secondKey, thirdKey, zoneFile } from './keys.js'

const zone = 'zones/example.com.zone'
const replaced = {
  base: { [zone]: zoneFile({ s1: firstKey }), 'README.md': 'DNS\n' },
  head: { [zone]: zoneFile({ s1: secondKey }) },
}
const added = { ...replaced, head: { [zone]: zoneFile({ s1: firstKey, s2: secondKey }) } }
const nothing = { ...replaced, head: { 'README.md': 'The DNS\n' } }

afterEach(async () => {
  expect(await closeWorlds()).toEqual([])
})

describe('the action on a pull request', () => {
  it('fails for a key that is replaced in place, and says so once, on its line and in a comment', async () => {
    const world = await makeWorld(replaced)
    const run = await world.check()
    expect(run.code).toBe(1)
    expect(run.outputs).toMatchObject({ verdict: 'fail', errors: '1' })
    expect(JSON.parse(run.outputs['changed-selectors'] ?? '')).toEqual([
      { owner: 's1._domainkey.example.com', kind: 'changed', at: { file: zone, line: 6, column: 22 } },
    ])
    expect(run.annotations.filter(({ properties }) => properties.title === 'change/key-replaced-in-place')).toEqual([
      expect.objectContaining({ level: 'error', properties: expect.objectContaining({ file: zone, line: '6' }) }),
    ])
    expect(world.comments().length).toBe(1)
    expect(run.summary).toContain('change/key-replaced-in-place')
    expect([...run.files.keys()]).toEqual(['dkimkit-report-dkimkit.md'])
    expect([run.refused, run.suspicious]).toEqual([undefined, []])
  })

  it('passes a new selector', async () => {
    const world = await makeWorld(added)
    const run = await world.check({ 'fail-on': 'error' })
    expect([run.code, run.outputs.errors]).toEqual([0, '0'])
    expect(world.comments().length).toBe(1)
  })

  it('runs on the Node of the runner', async () => {
    const world = await makeWorld(replaced)
    const run = await world.check({}, { node: await findNode24() })
    expect([run.code, run.outputs.verdict, world.comments().length]).toEqual([1, 'fail', 1])
  })

  it('compares with the merge base: what the base gained since is not removed here', async () => {
    const later = { [zone]: zoneFile({ s1: firstKey, later: thirdKey }) }
    const run = await (await makeWorld({ ...nothing, later })).check()
    expect([run.code, run.outputs['changed-selectors']]).toEqual([0, '[]'])
  })

  it('says nothing where nothing matters, and turns the comment that is there', async () => {
    const silent = await makeWorld(nothing)
    expect([(await silent.check()).code, silent.comments()]).toEqual([0, []])
    const world = await makeWorld(replaced)
    await world.check()
    world.push({ [zone]: zoneFile({ s1: firstKey }) })
    expect((await world.check()).code).toBe(0)
    expect(world.comments().map((body) => body.split('\n')[1])).toEqual([expect.stringContaining('✅')])
  })

  it('never overwrites with an older run what a newer one wrote', async () => {
    const world = await makeWorld(replaced)
    const old = eventOf(world)
    world.push({ [zone]: zoneFile({ s1: firstKey, s2: secondKey }) })
    await world.check({}, { event: withRun(eventOf(world), 20) })
    const [comment] = world.comments()
    expect((await world.check({}, { event: withRun(old, 30) })).outputs.verdict).toBe('fail')
    expect((await world.check({}, { event: withRun(eventOf(world), 10) })).code).toBe(0)
    expect(world.comments()).toEqual([comment])
  })

  it('leaves alone what somebody else wrote with its marker, and finds its own behind a hundred others', async () => {
    const world = await makeWorld(replaced)
    await world.check()
    const [own = ''] = world.comments()
    const forged = world.repository.addComment(world.pull.number, 'mallory', own)
    for (let index = 0; index < 120; index++)
      world.repository.addComment(world.pull.number, 'octocat', `Comment ${index}`)
    world.push({ [zone]: zoneFile({ s1: thirdKey }) })
    await world.check()
    expect(world.comments().length).toBe(1)
    expect(world.comments()).not.toEqual([own])
    expect(world.repository.comments.get(forged.id)?.body).toBe(own)
  })

  it('keeps two checks apart by their comment-id', async () => {
    const world = await makeWorld(replaced)
    await world.check({ 'comment-id': 'one' })
    await world.check({ 'comment-id': 'two' })
    await world.check({ 'comment-id': 'one' })
    expect(world.comments().length).toBe(2)
  })

  it('tells of a token of a fork in one warning, and does all the rest', async () => {
    const world = await makeWorld({ ...replaced, fork: 'mallory/octo-repo' })
    const run = await world.check({}, { token: 'ghs_fork' })
    expect(world.comments()).toEqual([])
    expect(run.annotations.filter(({ level, properties }) => level === 'warning' && !properties.title).length).toBe(1)
    expect([run.code, run.outputs.verdict]).toEqual([1, 'fail'])
    expect(run.summary).toContain('change/key-replaced-in-place')
  })

  it('comments for a fork after its run, and takes only the commit from that', async () => {
    const world = await makeWorld({ ...replaced, fork: 'mallory/octo-repo' })
    const event = workflowRunEvent({ repository: world.repository, links: world.standIn }, world.pull)
    const run = await world.check({ 'fail-on': 'never' }, { event })
    expect([run.code, run.outputs.verdict, world.comments().length]).toEqual([0, 'fail', 1])
    world.push({ 'README.md': 'newer\n' })
    const stale = await world.check({}, { event: { ...event, payload: event.payload } })
    expect([stale.code, stale.outputs.verdict]).toEqual([0, undefined])
  })

  it('works on pull_request_target and in a merge queue', async () => {
    const world = await makeWorld(replaced)
    const place = { repository: world.repository, links: world.standIn }
    const target = await world.check({}, { event: pullRequestEvent(place, world.pull, 'pull_request_target') })
    expect([target.code, world.comments().length]).toEqual([1, 1])
    const queue = await world.check({}, { event: mergeGroupEvent(place, world.pull.base.sha, world.pull.head.sha) })
    expect([queue.code, queue.outputs.verdict, world.comments().length]).toEqual([1, 'fail', 1])
  })

  it('names the permission that is missing, with the line to add', async () => {
    const { workflowToken } = await import('../github/stand-in/tokens.js')
    const tokens = {
      ghs_nothing: workflowToken({}),
      ghs_contents: workflowToken({ contents: 'read' }),
    }
    const world = await makeWorld({ ...replaced, private: true, tokens })
    const blind = await world.check({}, { token: 'ghs_nothing' })
    expect([blind.code, blind.outputs.verdict]).toEqual([1, undefined])
    expect(blind.annotations.map(({ message }) => message).join()).toContain('contents: read')
    const mute = await world.check({}, { token: 'ghs_contents' })
    expect(mute.outputs.verdict).toBe('fail')
    const warnings = mute.annotations.filter(({ level, properties }) => level === 'warning' && !properties.title)
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('pull-requests: write')])
  })

  it('works on a GitHub Enterprise Server', async () => {
    const world = await makeWorld({ ...replaced, enterprise: true })
    expect([(await world.check()).code, world.comments().length]).toEqual([1, 1])
  })

  it('shows its token nowhere', async () => {
    const world = await makeWorld(replaced)
    const run = await world.check({}, { env: { RUNNER_DEBUG: '1' } })
    const shown = [
      ...run.raw.split('\n').filter((line) => line !== '::add-mask::ghs_write'),
      run.summary,
      ...run.files.values(),
      ...world.comments(),
    ]
    expect(shown.filter((text) => text?.includes('ghs_write'))).toEqual([])
  })
})
