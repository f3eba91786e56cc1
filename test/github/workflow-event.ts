import { type Payload, recordedPayload, replaceTexts } from './recorded-payload.js'
import { accountId, describeAccount } from './stand-in/describe-account.js'
import { describePull } from './stand-in/describe-pull.js'
import { describeRepository } from './stand-in/describe-repository.js'
import type { Links } from './stand-in/links.js'
import type { Pull, Repository } from './stand-in/repository.js'

/** What starts a workflow: its name, its payload, and what the runner says of it in the environment. */
export interface WorkflowEvent {
  readonly name: string
  readonly payload: Payload
  readonly env: Readonly<Record<string, string>>
}

/** On which repository something happens, and where GitHub is. */
export interface EventPlace {
  readonly repository: Repository
  readonly links: Links
}

/** A pull request was opened, or got commits. On `pull_request_target` the run is the base's. */
export function pullRequestEvent(
  place: EventPlace,
  pull: Pull,
  name: 'pull_request' | 'pull_request_target' = 'pull_request',
  action = 'synchronize',
): WorkflowEvent {
  const { repository, links } = place
  const payload = {
    ...fill(recordedPayload('pull_request', 'opened'), place),
    ...{ action, number: pull.number, pull_request: describePull(repository, pull, links) },
    sender: describeAccount(pull.author, links),
  }
  const isTarget = name === 'pull_request_target'
  return {
    ...{ name, payload },
    env: {
      ...runEnvironment(place, isTarget ? pull.base.sha : pull.head.sha, pull.author),
      GITHUB_REF: isTarget ? `refs/heads/${pull.base.ref}` : `refs/pull/${pull.number}/merge`,
      GITHUB_REF_NAME: isTarget ? pull.base.ref : `${pull.number}/merge`,
      GITHUB_HEAD_REF: pull.head.ref,
      GITHUB_BASE_REF: pull.base.ref,
    },
  }
}

/** A merge queue asks for checks of what would be merged. */
export function mergeGroupEvent(place: EventPlace, base: string, head: string): WorkflowEvent {
  const recorded = fill(recordedPayload('merge_group', 'checks_requested'), place)
  const ref = `refs/heads/gh-readonly-queue/main/pr-1-${base}`
  const group = { ...(recorded.merge_group as object), head_sha: head, head_ref: ref, base_sha: base }
  return {
    name: 'merge_group',
    payload: { ...recorded, merge_group: { ...group, base_ref: `refs/heads/${place.repository.defaultBranch}` } },
    env: { ...runEnvironment(place, head), GITHUB_REF: ref, GITHUB_REF_NAME: ref.slice('refs/heads/'.length) },
  }
}

/** Commits came to a branch. */
export function pushEvent(place: EventPlace, before: string, after: string): WorkflowEvent {
  const branch = place.repository.defaultBranch
  const recorded = fill(recordedPayload('push'), place)
  const payload = { ...recorded, ref: `refs/heads/${branch}`, before, after, created: false, deleted: false }
  return { name: 'push', payload, env: runEnvironment(place, after) }
}

/** The clock struck. */
export function scheduleEvent(place: EventPlace, sha: string): WorkflowEvent {
  const { repository, links } = place
  const workflow = '.github/workflows/dkim.yml'
  const payload = { schedule: '17 4 * * *', repository: describeRepository(repository, links), workflow }
  return { name: 'schedule', payload, env: runEnvironment(place, sha) }
}

/** Somebody pressed the button. */
export function workflowDispatchEvent(place: EventPlace, sha: string): WorkflowEvent {
  const recorded = fill(recordedPayload('workflow_dispatch'), place)
  const payload = { ...recorded, ref: `refs/heads/${place.repository.defaultBranch}` }
  return { name: 'workflow_dispatch', payload, env: runEnvironment(place, sha) }
}

/** The workflow of a pull request ended. From a fork, GitHub does not say which pull request it was. */
export function workflowRunEvent(place: EventPlace, pull: Pull, event = 'pull_request'): WorkflowEvent {
  const { repository, links } = place
  const recorded = fill(recordedPayload('workflow_run', 'completed'), place)
  const [owner = ''] = (pull.head.repository ?? repository.fullName).split('/')
  const { head } = describePull(repository, pull, links)
  const run = {
    ...(recorded.workflow_run as object),
    ...{ event, conclusion: 'success', status: 'completed', head_sha: pull.head.sha, head_branch: pull.head.ref },
    ...{ head_repository: head.repo, actor: describeAccount(owner, links), pull_requests: [] },
    repository: describeRepository(repository, links),
  }
  return {
    name: 'workflow_run',
    payload: { ...recorded, workflow_run: run },
    env: runEnvironment(place, repository.resolve(repository.defaultBranch)?.sha ?? ''),
  }
}

/** A recorded payload, as if it were of this repository. */
export function fill(payload: Payload, { repository, links }: EventPlace): Payload {
  const {
    installation: _,
    organization: __,
    ...rest
  } = replaceTexts(payload, {
    'https://api.github.com': links.api,
    'https://github.com': links.html,
    'Codertocat/Hello-World': repository.fullName,
    'octo-org/octo-repo': repository.fullName,
  })
  const described = describeRepository(repository, links)
  return { ...rest, repository: described, sender: describeAccount('octocat', links) }
}

/** What is the same for every event; the ref is the default branch until an event says another. */
function runEnvironment({ repository }: EventPlace, sha: string, actor = 'octocat'): Record<string, string> {
  const { fullName, owner, defaultBranch } = repository
  const workflow = `${fullName}/.github/workflows/dkim.yml@refs/heads/${defaultBranch}`
  return {
    ...{ GITHUB_REPOSITORY: fullName, GITHUB_REPOSITORY_ID: String(accountId(fullName)) },
    ...{ GITHUB_REPOSITORY_OWNER: owner, GITHUB_REPOSITORY_OWNER_ID: String(accountId(owner)) },
    ...{ GITHUB_ACTOR: actor, GITHUB_ACTOR_ID: String(accountId(actor)), GITHUB_TRIGGERING_ACTOR: actor },
    ...{ GITHUB_SHA: sha, GITHUB_REF: `refs/heads/${defaultBranch}`, GITHUB_REF_NAME: defaultBranch },
    ...{ GITHUB_REF_TYPE: 'branch', GITHUB_REF_PROTECTED: 'false', GITHUB_HEAD_REF: '', GITHUB_BASE_REF: '' },
    ...{ GITHUB_RUN_ID: '1589141559', GITHUB_RUN_NUMBER: '36', GITHUB_RUN_ATTEMPT: '1', GITHUB_RETENTION_DAYS: '90' },
    ...{ GITHUB_WORKFLOW: 'DKIM', GITHUB_WORKFLOW_REF: workflow, GITHUB_WORKFLOW_SHA: sha, GITHUB_JOB: 'check' },
    ...{ GITHUB_ACTION: '__self', GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' },
  }
}
