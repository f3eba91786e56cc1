import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Knot } from '../servers/knot.js'
import { expectGolden } from './golden.js'
import { type ActionWorld, keyLine, openActionWorld, startDns } from './open-action-world.js'
import { makeSampleChange, pushTo, type SampleChange, zoneFile, zoneWith } from './sample-change.js'
import { sampleKeys } from './sample-keys.js'

const bot = 'github-actions[bot]'
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

async function open(change: SampleChange): Promise<ActionWorld> {
  world = await openActionWorld({ repository: change.repository, dns })
  return world
}

describe('the comment', () => {
  it('says what a new selector is, and that it comes with the apply', async () => {
    const change = makeSampleChange()
    await open(change)
    const { code, outputs, suspicious, refused } = await world.run()
    expect([code, outputs.verdict, outputs.errors, suspicious, refused]).toEqual([0, 'pass', '0', [], undefined])
    expectGolden('added', world.comments(change.pull)[0])
  })

  it('says what a key that is replaced in place breaks, and fails', async () => {
    const change = makeSampleChange({ head: { [zoneFile]: zoneWith({ s1: 'two' }) } })
    await open(change)
    const { code, outputs, annotations } = await world.run()
    expect([code, outputs.verdict]).toEqual([1, 'fail'])
    expect(annotations[0]).toMatchObject({ level: 'error', properties: { file: zoneFile, line: '6' } })
    expectGolden('replaced', world.comments(change.pull)[0])
  })

  it('is one, and is brought up to date in its place', async () => {
    const change = makeSampleChange()
    await open(change)
    const talk = change.repository.addComment(change.pull.number, 'octocat', 'Please look at this.')
    await world.run()
    pushTo(change, { [zoneFile]: zoneWith({ s1: 'one', s2: 'short' }) })
    await world.run({ env: { GITHUB_RUN_ID: '1589141560' } })
    const [first, second, ...more] = world.comments(change.pull)
    expect([first, more]).toEqual([talk.body, []])
    expect(second).toContain(change.pull.head.sha)
    expect(second).toContain('record/key-short')
  })

  it('is found behind a hundred others', async () => {
    const change = makeSampleChange()
    await open(change)
    for (let number = 0; number < 130; number += 1) {
      change.repository.addComment(change.pull.number, 'octocat', `Number ${number}`)
    }
    await world.run()
    await world.run({ env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(world.comments(change.pull)).toHaveLength(131)
  })

  it('of a newer commit is not overwritten by a run that comes late', async () => {
    const change = makeSampleChange()
    await open(change)
    const late = world.pullEvent(change.pull)
    pushTo(change, { [zoneFile]: zoneWith({ s1: 'one', s2: 'three' }) })
    await world.run({ env: { GITHUB_RUN_ID: '1589141560' } })
    const before = world.comments(change.pull)
    expect((await world.run({ event: late })).code).toBe(0)
    expect(world.comments(change.pull)).toEqual(before)
  })

  it('of a newer run of the same commit is not overwritten either', async () => {
    const change = makeSampleChange()
    await open(change)
    await world.run({ env: { GITHUB_RUN_ID: '1589141560' } })
    const before = world.comments(change.pull)
    await world.run()
    expect(world.comments(change.pull)).toEqual(before)
  })

  it('is not written where nothing that matters changes', async () => {
    const change = makeSampleChange({ head: { 'README.md': '# The DNS\n' } })
    await open(change)
    expect((await world.run()).outputs.verdict).toBe('pass')
    expect(world.comments(change.pull)).toEqual([])
  })

  it('turns green where what it spoke of is gone', async () => {
    const change = makeSampleChange({ head: { [zoneFile]: zoneWith({ s1: 'two' }) } })
    await open(change)
    await world.run()
    const [red] = world.comments(change.pull)
    pushTo(change, { [zoneFile]: zoneWith({ s1: 'one' }) })
    await world.run({ env: { GITHUB_RUN_ID: '1589141560' } })
    const [green, ...more] = world.comments(change.pull)
    expect([red?.includes('change/key-replaced-in-place'), more]).toEqual([true, []])
    expectGolden('green', green)
  })

  it('is not written where nobody wants one, and the rest is', async () => {
    const change = makeSampleChange()
    await open(change)
    const { outputs, summary } = await world.run({ inputs: { comment: 'false' } })
    expect(world.comments(change.pull)).toEqual([])
    expect(summary).toContain('s2._domainkey.example.com')
    expect(JSON.parse(outputs['changed-selectors'] ?? '')).toMatchObject([{ owner: 's2._domainkey.example.com' }])
    expect(world.standIn.log.every(({ method, path }) => method === 'GET' && !path.endsWith('/comments'))).toBe(true)
  })

  it('of another check stays as it is', async () => {
    const change = makeSampleChange()
    await open(change)
    await world.run({ inputs: { 'comment-id': 'one' } })
    await world.run({ inputs: { 'comment-id': 'two' } })
    await world.run({ inputs: { 'comment-id': 'one' }, env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(world.comments(change.pull).map((body) => /id=(\w+)/.exec(body)?.[1])).toEqual(['one', 'two'])
  })

  it('is never somebody else’s, whatever marker that has', async () => {
    const change = makeSampleChange()
    await open(change)
    const marker = `<!-- dkimkit-check id=dkimkit sha=${change.pull.head.sha} run=999999999999.1 -->`
    change.repository.addComment(change.pull.number, 'octocat', `${marker}\nAll is well.`)
    await world.run()
    const authors = [...change.repository.comments.values()].map(({ author }) => author)
    expect(authors).toEqual(['octocat', bot])
  })
})
