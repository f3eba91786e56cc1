import { describe, expect, it } from '@jest/globals'
import { recordedPayloads } from './recorded-payload.js'
import { makeSampleRepository } from './sample-repository.js'
import {
  fill,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from './workflow-event.js'

const { repository, pull, mergeBase } = makeSampleRepository({ fork: 'octocat/octo-repo' })
const links = { api: 'http://127.0.0.1:9/api', html: 'http://127.0.0.1:9/html' }
const place = { repository, links }
const events = [
  pullRequestEvent(place, pull),
  pullRequestEvent(place, pull, 'pull_request_target'),
  mergeGroupEvent(place, mergeBase, pull.head.sha),
  pushEvent(place, mergeBase, pull.base.sha),
  scheduleEvent(place, pull.base.sha),
  workflowDispatchEvent(place, pull.base.sha),
  workflowRunEvent(place, pull),
]

describe('an event', () => {
  it.each(events.map((event) => [event.name, event] as const))('%s names this repository and no other', (_, event) => {
    const others = /Hello-World|https:\/\/(?:api\.)?github\.com/.exec(JSON.stringify(event.payload))
    expect(event.payload.repository).toMatchObject({ full_name: 'octo-org/octo-repo', default_branch: 'main' })
    expect(event.env.GITHUB_REPOSITORY).toBe('octo-org/octo-repo')
    expect(others).toBeNull()
    expect(repository.store.commits.has(event.env.GITHUB_SHA ?? '')).toBe(true)
  })

  it('pull_request says where the head comes from', () => {
    expect(pullRequestEvent(place, pull).payload.pull_request).toMatchObject({
      head: { sha: pull.head.sha, ref: 'new-selector', repo: { full_name: 'octocat/octo-repo', fork: true } },
      base: { sha: pull.base.sha, ref: 'main', repo: { full_name: 'octo-org/octo-repo' } },
    })
  })

  it('pull_request_target runs at the base', () => {
    const { env } = pullRequestEvent(place, pull, 'pull_request_target')
    expect([env.GITHUB_SHA, env.GITHUB_REF]).toEqual([pull.base.sha, 'refs/heads/main'])
  })

  it('workflow_run of a fork names no pull request', () => {
    expect(workflowRunEvent(place, pull).payload.workflow_run).toMatchObject({
      ...{ pull_requests: [], head_sha: pull.head.sha, head_repository: { full_name: 'octocat/octo-repo' } },
    })
  })

  it('every payload of a pull request that GitHub recorded can be bound to a repository', () => {
    const payloads = recordedPayloads('pull_request').map((payload) => fill(payload, place))
    expect(payloads.length).toBeGreaterThan(20)
    for (const payload of payloads) {
      expect(payload).toMatchObject({ repository: { full_name: 'octo-org/octo-repo' } })
      expect(payload.pull_request).toMatchObject({ head: { sha: expect.stringMatching(/^[0-9a-f]{40}$/) } })
    }
  })
})
