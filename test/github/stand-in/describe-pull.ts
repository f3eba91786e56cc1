import { recordedPayload, replaceTexts } from '../recorded-payload.js'
import { compareCommits } from './compare-commits.js'
import { compareTrees } from './compare-trees.js'
import { accountId, describeAccount, nodeId } from './describe-account.js'
import { describeLabel } from './describe-issue.js'
import { describeRepository } from './describe-repository.js'
import type { Links } from './links.js'
import { type Pull, Repository } from './repository.js'

const recorded = recordedPayload('pull_request', 'opened').pull_request as {
  readonly head: { readonly sha: string }
  readonly merged: unknown
}

/** A pull request as GitHub answers it (`pull-request`), and puts it into events. */
export function describePull(repository: Repository, pull: Pull, links: Links) {
  const { number, title, body, state, author, labels, createdAt, updatedAt, draft, head, base } = pull
  const { ahead, mergeBase } = compareCommits(repository.store, base.sha, head.sha)
  const treeOf = (sha = '') => repository.store.commits.get(sha)?.tree ?? ''
  const changes = compareTrees(repository.store, treeOf(mergeBase), treeOf(head.sha))
  return {
    ...replaceTexts(recorded, {
      'https://api.github.com': links.api,
      'https://github.com': links.html,
      'Codertocat/Hello-World': repository.fullName,
      'pulls/2': `pulls/${number}`,
      'pull/2': `pull/${number}`,
      'issues/2': `issues/${number}`,
      [recorded.head.sha]: head.sha,
    }),
    id: accountId(`${repository.fullName}/pull/${number}`),
    node_id: nodeId('PullRequest', number),
    ...{ number, title, body, state, draft, locked: false },
    user: describeAccount(author, links),
    labels: labels.map((name) => describeLabel(repository, name, links)),
    created_at: createdAt,
    updated_at: updatedAt,
    closed_at: state === 'closed' ? updatedAt : null,
    head: describeEnd(repository, head, links),
    base: describeEnd(repository, { ...base, repository: repository.fullName }, links),
    author_association: head.repository === repository.fullName ? 'COLLABORATOR' : 'NONE',
    auto_merge: null,
    comments: [...repository.comments.values()].filter(({ issue }) => issue === number).length,
    commits: ahead.length,
    additions: changes.reduce((sum, { additions }) => sum + additions, 0),
    deletions: changes.reduce((sum, { deletions }) => sum + deletions, 0),
    changed_files: changes.length,
  }
}

function describeEnd(repository: Repository, end: Pull['head'], links: Links) {
  const [owner = '', name = ''] = (end.repository ?? '/').split('/')
  const home = end.repository === repository.fullName ? repository : new Repository({ owner, name })
  const fork = home !== repository
  return {
    label: `${owner}:${end.ref}`,
    ref: end.ref,
    sha: end.sha,
    user: end.repository === undefined ? null : describeAccount(owner, links),
    repo: end.repository === undefined ? null : { ...describeRepository(home, links), fork },
  }
}
