import type { Octokit } from 'octokit'
import { type Pull, readPull } from './event.js'

/** The head of a run of another workflow. */
export interface RunHead {
  readonly headSha: string
  readonly headOwner: string
  readonly headBranch: string
}

/**
 * The open pull request whose head is a commit: the event itself names none where it comes from a fork. Undefined where
 * there is none (any more): something newer was pushed, or it was closed.
 */
export async function findPull(
  octokit: Octokit,
  at: { owner: string; repo: string },
  run: RunHead,
): Promise<Pull | undefined> {
  const { headSha, headOwner, headBranch } = run
  const byCommit = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
    ...at,
    commit_sha: headSha,
    per_page: 100,
  })
  const found = byCommit.data.find(isOpenAt(headSha))
  if (found) return readPull(found)
  // A commit of a fork may not be known by that list; the branch is.
  const head = `${headOwner}:${headBranch}`
  const byBranch = await octokit.rest.pulls.list({ ...at, state: 'open', head, per_page: 100 })
  const other = byBranch.data.find(isOpenAt(headSha))
  return other && readPull(other)
}

function isOpenAt(sha: string) {
  return ({ state, head }: { state: string; head: { sha: string } }): boolean => state === 'open' && head.sha === sha
}
