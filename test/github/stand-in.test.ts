import { afterEach, describe, expect, it } from '@jest/globals'
import { makeSampleRepository } from './sample-repository.js'
import { openClient } from './stand-in/open-client.js'
import { type StandIn, type StandInOptions, startStandIn } from './stand-in/start-stand-in.js'

const sample = makeSampleRepository()
const { repository, pull, mergeBase } = sample
const repo = { owner: 'octo-org', repo: 'octo-repo' }
const started: StandIn[] = []

async function start(options: Partial<StandInOptions> = {}): Promise<StandIn> {
  const standIn = await startStandIn({ repositories: [repository], ...options })
  started.push(standIn)
  return standIn
}

afterEach(async () => {
  const violations = started.flatMap((standIn) => standIn.violations)
  await Promise.all(started.splice(0).map((standIn) => standIn.close()))
  expect(violations).toEqual([])
})

describe('a stand-in for GitHub', () => {
  it('answers every question about a repository, and every answer is as GitHub describes it', async () => {
    const { rest } = openClient(await start())
    expect((await rest.repos.get(repo)).data.default_branch).toBe('main')
    expect((await rest.repos.getCommit({ ...repo, ref: 'main' })).data.sha).toBe(pull.base.sha)
    expect((await rest.git.getRef({ ...repo, ref: 'heads/new-selector' })).data.object.sha).toBe(pull.head.sha)
    expect((await rest.git.getCommit({ ...repo, commit_sha: pull.head.sha })).data.parents).toHaveLength(1)
    expect((await rest.issues.listForRepo(repo)).data.map(({ number }) => number)).toEqual([pull.number])
    expect((await rest.pulls.list({ ...repo, head: 'octo-org:new-selector' })).data).toHaveLength(1)
    const { data } = await rest.pulls.get({ ...repo, pull_number: pull.number })
    expect([data.head.sha, data.head.repo?.fork, data.changed_files]).toEqual([pull.head.sha, false, 3])
  })

  it('compares with the merge base, not with what the base became', async () => {
    const { rest } = openClient(await start())
    const basehead = `${pull.base.sha}...${pull.head.sha}`
    const { data } = await rest.repos.compareCommitsWithBasehead({ ...repo, basehead })
    expect(data.merge_base_commit.sha).toBe(mergeBase)
    expect([data.status, data.ahead_by, data.behind_by]).toEqual(['diverged', 1, 1])
    expect(data.files?.map(({ filename, status }) => [filename, status])).toEqual([
      ['dns/deep/new.db', 'added'],
      ['dns/old.db', 'removed'],
      ['dns/zone.db', 'modified'],
    ])
  })

  it('answers trees, blobs and files by their git names', async () => {
    const { rest } = openClient(await start())
    const { data } = await rest.git.getTree({ ...repo, tree_sha: pull.head.sha, recursive: '1' })
    expect(data.tree.map(({ path }) => path)).toEqual([
      ...['README.md', 'dns', 'dns/deep', 'dns/deep/new.db', 'dns/zone.db'],
    ])
    const zone = data.tree.find(({ path }) => path === 'dns/zone.db')
    const blob = await rest.git.getBlob({ ...repo, file_sha: zone?.sha ?? '' })
    expect(Buffer.from(blob.data.content, 'base64').toString()).toBe('@ 300 IN TXT "two"\n')
    const file = await rest.repos.getContent({ ...repo, path: 'dns/zone.db', ref: 'main' })
    expect(file.data).toMatchObject({ type: 'file', encoding: 'base64' })
    const folder = await rest.repos.getContent({ ...repo, path: 'dns' })
    expect(folder.data).toHaveLength(2)
    const flat = await rest.git.getTree({ ...repo, tree_sha: 'main' })
    expect(flat.data.tree.map(({ path }) => path)).toEqual(['README.md', 'dns'])
  })

  it('finds the pull request of a commit, as after a workflow of a fork', async () => {
    const forked = makeSampleRepository({ name: 'forked', fork: 'octocat/forked' })
    const { rest } = openClient(await start({ repositories: [forked.repository] }))
    const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({
      ...{ owner: 'octo-org', repo: 'forked', commit_sha: forked.pull.head.sha },
    })
    expect(data.map(({ number, head }) => [number, head.repo?.full_name, head.repo?.fork])).toEqual([
      [forked.pull.number, 'octocat/forked', true],
    ])
  })

  it('keeps comments and issues, in pages', async () => {
    const client = openClient(await start())
    const issue_number = pull.number
    for (let number = 0; number < 5; number += 1) {
      await client.rest.issues.createComment({ ...repo, issue_number, body: `comment ${number}` })
    }
    const all = await client.paginate(client.rest.issues.listComments, { ...repo, issue_number, per_page: 2 })
    expect(all.map(({ body, user }) => [body, user?.login])).toEqual(
      [0, 1, 2, 3, 4].map((number) => [`comment ${number}`, 'github-actions[bot]']),
    )
    await client.rest.issues.updateComment({ ...repo, comment_id: all[0]?.id ?? 0, body: 'new' })
    await client.rest.issues.deleteComment({ ...repo, comment_id: all[1]?.id ?? 0 })
    const left = await client.rest.issues.listComments({ ...repo, issue_number })
    expect(left.data.map(({ body }) => body)).toEqual(['new', 'comment 2', 'comment 3', 'comment 4'])

    const made = await client.rest.issues.create({ ...repo, title: 'example.com fails', labels: ['dkim'] })
    const { number } = made.data
    await client.rest.issues.addLabels({ ...repo, issue_number: number, labels: ['dns'] })
    await client.rest.issues.update({ ...repo, issue_number: number, state: 'closed' })
    const closed = await client.rest.issues.listForRepo({ ...repo, state: 'closed', labels: 'dkim,dns' })
    expect(closed.data.map(({ title, state_reason }) => [title, state_reason])).toEqual([
      ['example.com fails', 'completed'],
    ])
  })

  it('is no user with the token of a workflow, but a viewer', async () => {
    const standIn = await start()
    await expect(openClient(standIn).rest.users.getAuthenticated()).rejects.toMatchObject({ status: 403 })
    const user = await openClient(standIn, 'ghp_user').rest.users.getAuthenticated()
    expect(user.data.login).toBe('octocat')
    const { viewer } = await openClient(standIn).graphql<{ viewer: { login: string } }>('{ viewer { login } }')
    expect(viewer.login).toBe('github-actions[bot]')
  })

  it('answers below /api/v3 as a GitHub Enterprise Server does', async () => {
    const standIn = await start({ enterprise: true })
    const client = openClient(standIn)
    expect((await client.rest.repos.get(repo)).data.url).toBe(`${standIn.api}/repos/octo-org/octo-repo`)
    expect(await client.graphql('{ viewer { login } }')).toEqual({ viewer: { login: 'github-actions[bot]' } })
    expect(standIn.log.map(({ path }) => path)).toEqual(['/api/v3/repos/octo-org/octo-repo', '/api/graphql'])
  })
})
