import { describeAccount, nodeId } from './describe-account.js'
import type { Commit } from './git-store.js'
import type { Links } from './links.js'
import type { Repository } from './repository.js'

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

/** A commit as git knows it (`git-commit`). */
export function describeGitCommit(repository: Repository, commit: Commit, { api, html }: Links) {
  const { sha, tree, parents, message, author, committer } = commit
  const git = `${api}/repos/${repository.fullName}/git`
  const page = `${html}/${repository.fullName}/commit`
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url: `${git}/commits/${sha}`,
    html_url: `${page}/${sha}`,
    author,
    committer,
    message,
    tree: { sha: tree, url: `${git}/trees/${tree}` },
    parents: parents.map((parent) => ({
      ...{ sha: parent, url: `${git}/commits/${parent}`, html_url: `${page}/${parent}` },
    })),
    verification: unsigned,
  }
}

/** A commit as GitHub shows it (`commit`): git's, and whose accounts wrote it. */
export function describeCommit(repository: Repository, commit: Commit, links: Links) {
  const { sha, node_id, html_url, author, committer, message, tree, verification } = describeGitCommit(
    ...([repository, commit, links] as const),
  )
  const commits = `${links.api}/repos/${repository.fullName}/commits`
  return {
    sha,
    node_id,
    url: `${commits}/${sha}`,
    html_url,
    comments_url: `${commits}/${sha}/comments`,
    commit: {
      ...{ author, committer, message, tree, comment_count: 0, verification },
      url: `${links.api}/repos/${repository.fullName}/git/commits/${sha}`,
    },
    author: describeAccount(author.name, links),
    committer: describeAccount(committer.name, links),
    parents: commit.parents.map((parent) => ({ sha: parent, url: `${commits}/${parent}` })),
  }
}
