import { describe, expect, it } from '@jest/globals'
import { readEvent } from './event.js'

const [head, base, merged] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)]
const pull = (headRepo: string | undefined) => ({
  number: 7,
  head: { sha: head, repo: headRepo === undefined ? null : { full_name: headRepo } },
  base: { sha: base, repo: { full_name: 'octo/dns' } },
})

describe('readEvent()', () => {
  it.each(['pull_request', 'pull_request_target'] as const)(
    'takes head and base of %s, not the merge of GITHUB_SHA',
    (name) => {
      expect(readEvent(name, { pull_request: pull('octo/dns') }, merged)).toEqual({
        kind: 'pull',
        trigger: name,
        pull: { number: 7, headSha: head, baseSha: base, isFork: false },
      })
    },
  )

  it.each([['someone/dns'], [undefined]])('knows a fork, and one that was deleted (%s)', (repo) => {
    expect(readEvent('pull_request', { pull_request: pull(repo) }, merged)).toMatchObject({ pull: { isFork: true } })
  })

  it('judges a merge queue as a change', () => {
    const merge_group = { head_sha: head, base_sha: base }
    expect(readEvent('merge_group', { merge_group }, merged)).toEqual({ kind: 'queue', headSha: head, baseSha: base })
  })

  it('takes of another run nothing but where to look', () => {
    const workflow_run = {
      event: 'pull_request',
      head_sha: head,
      head_branch: 'rotate',
      head_repository: { owner: { login: 'someone' } },
    }
    const run = { kind: 'run', headSha: head, headOwner: 'someone', headBranch: 'rotate' }
    expect(readEvent('workflow_run', { workflow_run }, merged)).toEqual(run)
    expect(readEvent('workflow_run', { workflow_run: { ...workflow_run, event: 'push' } }, merged).kind).toBe('nothing')
  })

  it.each(['push', 'schedule', 'workflow_dispatch'])('looks at what is declared on %s', (name) => {
    expect(readEvent(name, {}, merged)).toEqual({ kind: 'state', headSha: merged })
  })

  it('has nothing to do where a branch is deleted', () => {
    expect(readEvent('push', { deleted: true }, '0'.repeat(40)).kind).toBe('nothing')
  })

  it('refuses an event without commits', () => {
    expect(() => readEvent('issues', {}, merged)).toThrow(expect.objectContaining({ code: 'unsupported' }))
  })
})
