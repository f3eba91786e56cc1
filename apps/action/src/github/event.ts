import { DkimError } from '@dkimkit/core'

/** A pull request, as the event or the API gives it. */
export interface Pull {
  readonly number: number
  readonly headSha: string
  readonly baseSha: string
  /** Whether the head lies in another repository: the token of `pull_request` can then only read. */
  readonly isFork: boolean
}

/** What a run is to look at. */
export type Event =
  | { readonly kind: 'pull'; readonly pull: Pull; readonly trigger: 'pull_request' | 'pull_request_target' }
  /** A merge queue: judged as a change, with nobody to comment to. */
  | { readonly kind: 'queue'; readonly headSha: string; readonly baseSha: string }
  /** After another workflow's run: the pull request is looked up by the commit, and nothing is taken from that run. */
  | { readonly kind: 'run'; readonly headSha: string; readonly headOwner: string; readonly headBranch: string }
  /** Everything that is declared, against the DNS. */
  | { readonly kind: 'state'; readonly headSha: string }
  | { readonly kind: 'nothing'; readonly reason: string }

interface Side {
  readonly sha: string
  readonly repo: { readonly full_name: string } | null
}

interface Payload {
  readonly pull_request?: { readonly number: number; readonly head: Side; readonly base: Side }
  readonly merge_group?: { readonly head_sha: string; readonly base_sha: string }
  readonly workflow_run?: {
    readonly event: string
    readonly head_sha: string
    readonly head_branch: string | null
    readonly head_repository: { readonly owner: { readonly login: string } } | null
  }
  readonly deleted?: boolean
}

/**
 * Tells what an event asks for, by its name, its payload and `GITHUB_SHA`.
 *
 * Throws `DkimError('unsupported')` for an event that names no commit to judge.
 */
export function readEvent(name: string, payload: Payload, sha: string): Event {
  const { pull_request: pull, merge_group: group, workflow_run: run } = payload
  if ((name === 'pull_request' || name === 'pull_request_target') && pull)
    return { kind: 'pull', trigger: name, pull: readPull(pull) }
  if (name === 'merge_group' && group) return { kind: 'queue', headSha: group.head_sha, baseSha: group.base_sha }
  if (name === 'workflow_run' && run) {
    if (run.event !== 'pull_request') return { kind: 'nothing', reason: `the run was started by ${run.event}` }
    const headOwner = run.head_repository?.owner.login ?? ''
    return { kind: 'run', headSha: run.head_sha, headOwner, headBranch: run.head_branch ?? '' }
  }
  if (name === 'push' && payload.deleted) return { kind: 'nothing', reason: 'the branch was deleted' }
  if (name === 'push' || name === 'schedule' || name === 'workflow_dispatch') return { kind: 'state', headSha: sha }
  throw new DkimError(
    'unsupported',
    `the event '${name}' names no commits to judge: use pull_request, pull_request_target, merge_group, workflow_run, push, schedule or workflow_dispatch`,
  )
}

/** What the check needs of a pull request, from a payload or from the API. */
export function readPull(pull: { readonly number: number; readonly head: Side; readonly base: Side }): Pull {
  const { number, head, base } = pull
  const isFork = head.repo?.full_name !== base.repo?.full_name
  return { number, headSha: head.sha, baseSha: base.sha, isFork }
}
