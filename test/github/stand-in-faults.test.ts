import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { makeSampleRepository } from './sample-repository.js'
import type { FaultKind } from './stand-in/fault.js'
import { openClient } from './stand-in/open-client.js'
import { type StandIn, startStandIn } from './stand-in/start-stand-in.js'

const { repository, pull } = makeSampleRepository()
const repo = { owner: 'octo-org', repo: 'octo-repo' }
const here = { ...repo, issue_number: pull.number }
let standIn: StandIn

beforeAll(async () => {
  standIn = await startStandIn({ repositories: [repository] })
})
afterEach(() => {
  standIn.violations.length = 0
  standIn.log.length = 0
})
afterAll(() => standIn.close())

describe('what a stand-in is made to do wrong', () => {
  const answers: readonly (readonly [FaultKind, object])[] = [
    [{ kind: 'status', status: 502 }, { status: 502 }],
    [{ kind: 'status', status: 401 }, { status: 401 }],
    [{ kind: 'read-only' }, { status: 403, message: expect.stringContaining('not accessible by integration') }],
    [
      { kind: 'secondary-limit', retryAfter: 7 },
      { status: 403, response: { headers: { 'retry-after': '7' } } },
    ],
    [
      { kind: 'primary-limit', resetIn: 9 },
      { status: 403, response: { headers: { 'x-ratelimit-remaining': '0' } } },
    ],
    [{ kind: 'reset' }, { status: 500 }],
  ]
  for (const [how, seen] of answers) {
    it(`${how.kind} ${'status' in how ? how.status : ''} reaches the client once`, async () => {
      const { rest } = openClient(standIn)
      standIn.inject({ operation: 'issues/create-comment', how })
      await expect(rest.repos.get(repo)).resolves.toMatchObject({ status: 200 })
      await expect(rest.issues.createComment({ ...here, body: 'b' })).rejects.toMatchObject(seen)
      await expect(rest.issues.createComment({ ...here, body: 'b' })).resolves.toMatchObject({ status: 201 })
      expect(standIn.log.map(({ fault }) => fault)).toEqual([undefined, how.kind, undefined])
      expect(standIn.violations).toEqual([])
    })
  }

  it('a body may end in its middle', async () => {
    standIn.inject({ operation: 'repos/get', how: { kind: 'cut-body' } })
    const answer = await fetch(`${standIn.api}/repos/octo-org/octo-repo`)
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow()
  })

  it('a body may be slow, and an answer late, and both are whole', async () => {
    standIn.inject({ how: { kind: 'slow-body', ms: 200 } }, { how: { kind: 'late', ms: 200 } })
    for (let round = 0; round < 2; round += 1) {
      const before = performance.now()
      expect((await openClient(standIn).rest.repos.get(repo)).data.full_name).toBe('octo-org/octo-repo')
      expect(performance.now() - before).toBeGreaterThan(150)
    }
  })

  it('a fault waits for its turn, and comes as often as it is told', async () => {
    standIn.inject({ method: 'GET', after: 1, times: 2, how: { kind: 'status', status: 502 } })
    const statuses = []
    for (let round = 0; round < 4; round += 1) {
      statuses.push((await fetch(`${standIn.api}/repos/octo-org/octo-repo`)).status)
    }
    expect(statuses).toEqual([200, 502, 502, 200])
  })

  it('a fault may be of GraphQL', async () => {
    standIn.inject({ operation: 'graphql', how: { kind: 'status', status: 502 } })
    await expect(openClient(standIn).graphql('{ viewer { login } }')).rejects.toMatchObject({ status: 502 })
  })
})

describe('what a stand-in does not accept', () => {
  async function post(path: string, body: unknown): Promise<number> {
    const headers = { authorization: 'Bearer ghs_write', 'content-type': 'application/json' }
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return (await fetch(`${standIn.api}${path}`, { method: 'POST', headers, body: text })).status
  }
  const comments = `/repos/octo-org/octo-repo/issues/${pull.number}/comments`

  for (const [what, body] of [
    ['a comment with no body', {}],
    ['a comment whose body is a number', { body: 7 }],
    ['a body that is no JSON', '{'],
  ] as const) {
    it(`${what} is a violation`, async () => {
      expect(await post(comments, body)).toBe(422)
      expect(standIn.violations).not.toEqual([])
    })
  }

  for (const path of ['?per_page=many', '?pages=2']) {
    it(`${path} is a violation`, async () => {
      expect((await fetch(`${standIn.api}${comments}${path}`)).status).toBe(422)
      expect(standIn.violations).not.toEqual([])
    })
  }

  it('a question to GraphQL that GitHub would not understand is a violation', async () => {
    await expect(openClient(standIn).graphql('{ viewer { logins } }')).rejects.toThrow()
    expect(standIn.violations).not.toEqual([])
  })

  it('an address that GitHub does not have is a violation', async () => {
    expect((await fetch(`${standIn.api}/repos/octo-org/octo-repo/nothing`)).status).toBe(404)
    expect(standIn.violations).toHaveLength(1)
  })

  it('a token that nobody gave is refused', async () => {
    await expect(openClient(standIn, 'stolen').rest.repos.get(repo)).rejects.toMatchObject({ status: 401 })
  })
})
