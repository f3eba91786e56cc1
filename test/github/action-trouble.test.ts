import { afterEach, describe, expect, it } from '@jest/globals'
import { type ActionWorld, openActionWorld, type RunOptions } from './open-action-world.js'
import { makeSampleChange, type SampleChange, zoneFile, zoneWith } from './sample-change.js'
import type { Fault } from './stand-in/fault.js'
import type { StandInOptions } from './stand-in/start-stand-in.js'

const breaking = { [zoneFile]: zoneWith({ s1: 'two' }) }
let world: ActionWorld

afterEach(async () => {
  expect(world.standIn.violations).toEqual([])
  await world.close()
})

async function open(change: SampleChange, options: Partial<StandInOptions> = {}): Promise<void> {
  world = await openActionWorld({ repository: change.repository, ...options })
}

async function runWith(faults: readonly Fault[], options: RunOptions = {}) {
  const change = makeSampleChange({ head: breaking })
  await open(change)
  world.standIn.inject(...faults)
  const run = await world.run(options)
  return { ...run, comments: world.comments(change.pull) }
}

describe('the action, when GitHub is in trouble', () => {
  const passing: readonly (readonly [string, Fault])[] = [
    ['a comparison answers 502', { operation: 'repos/compare-commits', how: { kind: 'status', status: 502 } }],
    ['a tree answers 502', { operation: 'git/get-tree', how: { kind: 'status', status: 502 } }],
    ['a blob answers 503', { operation: 'git/get-blob', how: { kind: 'status', status: 503 } }],
    ['GraphQL answers 502', { operation: 'graphql', how: { kind: 'status', status: 502 } }],
    ['a comment answers 502', { operation: 'issues/create-comment', how: { kind: 'status', status: 502 } }],
    ['it is asked to wait', { operation: 'git/get-tree', how: { kind: 'secondary-limit', retryAfter: 1 } }],
    ['a comment has to wait', { operation: 'issues/create-comment', how: { kind: 'secondary-limit', retryAfter: 1 } }],
    ['the limit is used up for a second', { operation: 'git/get-blob', how: { kind: 'primary-limit', resetIn: 1 } }],
    ['a connection is reset', { operation: 'git/get-blob', how: { kind: 'reset' } }],
    ['a body ends in its middle', { operation: 'git/get-tree', how: { kind: 'cut-body' } }],
    ['a list of comments ends in its middle', { operation: 'issues/list-comments', how: { kind: 'cut-body' } }],
    ['a body is slow', { operation: 'git/get-tree', how: { kind: 'slow-body', ms: 2000 } }],
  ]
  it.each(passing)('tries again, and finds the same, where %s', async (_, fault) => {
    const { code, outputs, comments } = await runWith([fault])
    expect([code, outputs.verdict, comments.length]).toEqual([1, 'fail', 1])
    expect(world.standIn.log.filter(({ fault: seen }) => seen !== undefined)).toHaveLength(1)
  })

  const ending: readonly (readonly [string, Fault])[] = [
    ['a tree answers 401', { operation: 'git/get-tree', how: { kind: 'status', status: 401 } }],
    ['a comparison is not found', { operation: 'repos/compare-commits', how: { kind: 'status', status: 404 } }],
    ['the limit is used up for an hour', { operation: 'git/get-tree', how: { kind: 'primary-limit', resetIn: 3600 } }],
  ]
  it.each(ending)('fails with one error, and no verdict that nobody reached, where %s', async (_, fault) => {
    const { code, outputs, comments, sent } = await runWith([{ ...fault, times: 20 }])
    expect([code, outputs.verdict, comments]).toEqual([1, undefined, []])
    expect(sent.filter(({ level }) => level === 'error')).toHaveLength(1)
  })

  it('does not ask without end where a server stays broken', async () => {
    const fault = { operation: 'git/get-tree', times: 100, how: { kind: 'status', status: 502 } } as const
    const { code } = await runWith([fault])
    expect(code).toBe(1)
    expect(world.standIn.log.filter(({ operation }) => operation === 'git/get-tree').length).toBeLessThan(10)
  })

  it('keeps its verdict where only the comment is refused', async () => {
    const fault = { operation: 'issues/create-comment', times: 20, how: { kind: 'read-only' } } as const
    const { code, outputs, sent, comments } = await runWith([fault])
    expect([code, outputs.verdict, comments]).toEqual([1, 'fail', []])
    expect(sent.filter(({ level }) => level === 'warning')).toHaveLength(1)
  })

  it('reads a tree level by level where it is cut', async () => {
    const change = makeSampleChange({ head: breaking })
    await open(change, { limits: { treeEntries: 2 } })
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, number) => [`a/${number}.md`, 'x']))
    change.pull.head.sha = change.repository.commit({ branch: change.pull.head.ref, files })
    const { code, outputs } = await world.run()
    expect([code, outputs.verdict]).toEqual([1, 'fail'])
  })

  it('reads pages that are shorter than it asked for', async () => {
    const change = makeSampleChange({ head: breaking })
    await open(change, { limits: { pageItems: 3 } })
    for (let number = 0; number < 10; number += 1) change.repository.addComment(change.pull.number, 'octocat', 'x')
    await world.run()
    await world.run({ env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(world.comments(change.pull)).toHaveLength(11)
  })

  it('shows its token nowhere, not even in a log of everything', async () => {
    const { raw, summary, comments, files } = await runWith([], { token: 'ghs_write', env: { RUNNER_DEBUG: '1' } })
    const masked = raw.replace('::add-mask::ghs_write', '')
    expect([masked, summary, ...comments, ...files.values()].join('')).not.toContain('ghs_write')
  })

  it('says so where the head and its base have no commit in common, and blames no permission', async () => {
    const change = makeSampleChange({ head: breaking })
    const orphan = change.repository.commit({ branch: 'orphan', files: breaking })
    const pull = change.repository.openPull({ head: 'orphan' })
    await open(change)
    const { code, outputs, sent } = await world.run({ pull })
    expect([code, outputs.verdict, sent.length, pull.head.sha]).toEqual([1, undefined, 1, orphan])
    expect(sent[0]?.message).toContain('no commit in common')
    expect(sent[0]?.message).not.toContain('contents: read')
  })
})
