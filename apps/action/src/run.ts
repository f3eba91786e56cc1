import { readFile } from 'node:fs/promises'
import type { Octokit } from 'octokit'
import type { Commits } from './check/check-commits.js'
import type { Outcome } from './check/outcome.js'
import type { RunContext } from './context.js'
import { type Event, type Pull, readEvent } from './github/event.js'
import { findPull } from './github/find-pull.js'
import { missingPermissions } from './github/missing-permissions.js'
import { readingRepository, repositoryOf } from './github/repository.js'
import type { Inputs } from './inputs.js'

/** What a run is about, and what it found; nothing where the event asks for nothing. */
export interface RunResult {
  readonly outcome: Outcome
  /** The pull request to comment on. */
  readonly pull?: Pull
  /** What the token may not write. */
  readonly missing: ReadonlySet<'comment' | 'issue'>
}

/** How a run speaks: a line of the log, or a warning without a place. */
export interface Voice {
  readonly tell: (text: string) => void
  readonly warn: (text: string) => void
}

const sources = { api: 'through the API', git: 'from the clone', disk: 'from the checkout' } as const

/** Finds out which commits an event is about, and checks them. Rejects where they cannot be had. */
export async function run(
  inputs: Inputs,
  context: RunContext,
  octokit: Octokit,
  { tell, warn }: Voice,
): Promise<RunResult | undefined> {
  const { owner, repo, workspace } = context
  const payload = JSON.parse(await readFile(context.eventPath, 'utf8'))
  const event = readEvent(context.eventName, payload, context.sha)
  const pull = event.kind === 'pull' ? event.pull : await pullOf(event, octokit, { owner, repo })
  const repository = readingRepository(repositoryOf(octokit, owner, repo))
  const commits = await commitsOf(event, pull, (base, head) => repository.mergeBase(base, head))
  if (!commits) {
    tell(
      `nothing to check: ${event.kind === 'nothing' ? event.reason : 'the commit is no longer the head of an open pull request'}`,
    )
    return undefined
  }
  const wanted = { comment: inputs.comment ? pull : undefined, issue: inputs.issue && event.kind === 'state' }
  const looking = missingPermissions(octokit, { owner, repo }, wanted, warn)
  // Loaded while the first answers are on their way.
  const checking = import('./check/check-commits.js').then(({ checkCommits }) =>
    checkCommits(commits, { inputs, repository, workspace, now: new Date() }),
  )
  const [outcome, missing] = await Promise.all([checking, looking])
  tell(`${outcome.opened} files were read (${sources[outcome.source]})`)
  return { outcome, missing, ...(pull ? { pull } : {}) }
}

async function pullOf(event: Event, octokit: Octokit, at: { owner: string; repo: string }): Promise<Pull | undefined> {
  return event.kind === 'run' ? findPull(octokit, at, event) : undefined
}

type FindMergeBase = (base: string, head: string) => Promise<string>

/** A change starts at the merge base: what its base gained since is none of its doing. */
async function commitsOf(event: Event, pull: Pull | undefined, find: FindMergeBase): Promise<Commits | undefined> {
  if (event.kind === 'state') return { headSha: event.headSha }
  const change = event.kind === 'queue' ? event : pull
  if (!change) return undefined
  const { baseSha, headSha } = change
  return { baseSha: await find(baseSha, headSha), headSha }
}
