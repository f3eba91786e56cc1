import { afterEach, describe, expect, it } from '@jest/globals'
import { makeSampleRepository } from './sample-repository.js'
import { openClient } from './stand-in/open-client.js'
import { type StandIn, type StandInOptions, startStandIn } from './stand-in/start-stand-in.js'
import { workflowToken } from './stand-in/tokens.js'

const { repository, pull } = makeSampleRepository()
const repo = { owner: 'octo-org', repo: 'octo-repo' }
const here = { ...repo, issue_number: pull.number }
let standIn: StandIn

async function start(options: Partial<StandInOptions> = {}): Promise<StandIn> {
  standIn = await startStandIn({ repositories: [repository], ...options })
  return standIn
}

afterEach(() => standIn.close())

describe('the limits of a stand-in', () => {
  it('refuses a comment or an issue of 65,537 characters, and takes 65,536', async () => {
    const { rest } = openClient(await start())
    const tooLong = { status: 422, message: expect.stringContaining('maximum is 65536 characters') }
    await expect(rest.issues.createComment({ ...here, body: 'x'.repeat(65_537) })).rejects.toMatchObject(tooLong)
    await expect(rest.issues.create({ ...repo, title: 't', body: 'x'.repeat(65_537) })).rejects.toMatchObject(tooLong)
    const { data } = await rest.issues.createComment({ ...here, body: 'x'.repeat(65_536) })
    const update = { ...repo, comment_id: data.id, body: 'x'.repeat(65_537) }
    await expect(rest.issues.updateComment(update)).rejects.toMatchObject(tooLong)
    expect(standIn.violations).toEqual([])
  })

  it('cuts a recursive tree, and says so', async () => {
    const { rest } = openClient(await start({ limits: { treeEntries: 2 } }))
    const { data } = await rest.git.getTree({ ...repo, tree_sha: 'main', recursive: '1' })
    expect([data.tree.length, data.truncated]).toEqual([2, true])
  })

  it('stops the files of a pull request, whatever the page', async () => {
    const client = openClient(await start({ limits: { pullFiles: 2 } }))
    const files = await client.paginate(client.rest.pulls.listFiles, { ...repo, pull_number: pull.number, per_page: 1 })
    expect(files).toHaveLength(2)
  })

  it('gives pages shorter than asked for, so that only the links tell the end', async () => {
    const client = openClient(await start({ limits: { pageItems: 1 } }))
    const { data } = await client.rest.pulls.listFiles({ ...repo, pull_number: pull.number, per_page: 100 })
    expect(data).toHaveLength(1)
    const all = await client.paginate(client.rest.pulls.listFiles, { ...repo, pull_number: pull.number, per_page: 100 })
    expect(all).toHaveLength(3)
  })

  it('refuses a blob that is too large', async () => {
    const { rest } = openClient(await start({ limits: { blobOctets: 3 } }))
    const { data } = await rest.git.getTree({ ...repo, tree_sha: 'main' })
    const file_sha = data.tree.find(({ type }) => type === 'blob')?.sha ?? ''
    await expect(rest.git.getBlob({ ...repo, file_sha })).rejects.toMatchObject({ status: 403 })
  })

  it('asks to slow down after many writes, and ends when the rate limit is used up', async () => {
    const { rest } = openClient(await start({ limits: { writesPerMinute: 1, requests: 3 } }))
    await rest.issues.createComment({ ...here, body: 'one' })
    await expect(rest.issues.createComment({ ...here, body: 'two' })).rejects.toMatchObject({
      ...{ status: 403, response: { headers: { 'retry-after': '60' } } },
    })
    expect((await rest.repos.get(repo)).headers['x-ratelimit-remaining']).toBe('0')
    await expect(rest.repos.get(repo)).rejects.toMatchObject({
      ...{ status: 403, response: { headers: { 'x-ratelimit-remaining': '0' } } },
    })
  })

  it('lets nobody do what their token may not', async () => {
    const { rest } = openClient(await start(), 'ghs_fork')
    expect((await rest.pulls.get({ ...repo, pull_number: pull.number })).status).toBe(200)
    await expect(rest.issues.createComment({ ...here, body: 'no' })).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
      response: { headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' } },
    })
  })

  it('takes pull-requests: write for a comment on a pull request, and not for an issue', async () => {
    const tokens = { narrow: workflowToken({ 'pull-requests': 'write' }) }
    const { rest } = openClient(await start({ tokens }), 'narrow')
    expect((await rest.issues.createComment({ ...here, body: 'yes' })).status).toBe(201)
    await expect(rest.issues.create({ ...repo, title: 'no' })).rejects.toMatchObject({ status: 403 })
  })

  it('lets an application edit only what it wrote', async () => {
    const other = repository.addComment(pull.number, 'octocat', 'mine')
    const { rest } = openClient(await start())
    const update = rest.issues.updateComment({ ...repo, comment_id: other.id, body: 'taken' })
    await expect(update).rejects.toMatchObject({ status: 403 })
  })

  it('hides a private repository from whom it is not for, and reads it only with the permission', async () => {
    const { repository: hidden } = makeSampleRepository({ private: true })
    const tokens = { none: workflowToken({}) }
    await start({ repositories: [hidden], tokens })
    const answer = await fetch(`${standIn.api}/repos/octo-org/octo-repo`)
    expect(answer.status).toBe(404)
    const { rest } = openClient(standIn, 'none')
    await expect(rest.git.getTree({ ...repo, tree_sha: 'main' })).rejects.toMatchObject({ status: 403 })
  })
})
