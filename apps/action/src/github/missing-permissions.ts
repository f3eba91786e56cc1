import type { Octokit } from 'octokit'
import type { Pull } from './event.js'
import { isForbidden, permissionAdvice } from './refusal.js'

/** What a run will want to write. */
export interface WantedPermissions {
  readonly comment: Pull | undefined
  readonly issue: boolean
}

/**
 * Looks at once whether the token may read what a run will write later, and warns of each permission that is missing, with
 * the line to add; gives what is not worth trying. Whether it may write only shows when it writes.
 */
export async function missingPermissions(
  octokit: Octokit,
  at: { readonly owner: string; readonly repo: string },
  { comment, issue }: WantedPermissions,
  warn: (text: string) => void,
): Promise<ReadonlySet<'comment' | 'issue'>> {
  const missing = new Set<'comment' | 'issue'>()
  const look = async (what: 'comment' | 'issue', permission: string, act: Promise<unknown>): Promise<void> => {
    try {
      await act
    } catch (error) {
      if (!isForbidden(error)) throw error
      missing.add(what)
      warn(`the ${what} will not be written, the token may not even read it: ${permissionAdvice(permission)}`)
    }
  }
  const { issues } = octokit.rest
  await Promise.all([
    comment &&
      look(
        'comment',
        'pull-requests: write',
        issues.listComments({ ...at, issue_number: comment.number, per_page: 1 }),
      ),
    issue && look('issue', 'issues: write', issues.listForRepo({ ...at, per_page: 1 })),
  ])
  return missing
}
