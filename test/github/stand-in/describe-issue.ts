import { accountId, describeAccount, nodeId } from './describe-account.js'
import type { Links } from './links.js'
import type { Comment, Issue, Repository } from './repository.js'

/** An issue as GitHub answers it; a pull request is one too, and says so. */
export function describeIssue(repository: Repository, issue: Issue, links: Links) {
  const { number, title, body, state, reason, author, labels, createdAt, updatedAt } = issue
  const base = `${links.api}/repos/${repository.fullName}`
  const url = `${base}/issues/${number}`
  const isPull = repository.pulls.has(number)
  const html = `${links.html}/${repository.fullName}/${isPull ? 'pull' : 'issues'}/${number}`
  return {
    id: accountId(html),
    node_id: nodeId('Issue', number),
    url,
    repository_url: base,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    number,
    state,
    state_reason: reason,
    title,
    body,
    user: describeAccount(author, links),
    labels: labels.map((name) => describeLabel(repository, name, links)),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: [...repository.comments.values()].filter((comment) => comment.issue === number).length,
    closed_at: state === 'closed' ? updatedAt : null,
    created_at: createdAt,
    updated_at: updatedAt,
    author_association: 'CONTRIBUTOR',
    closed_by: null,
    ...(isPull ? { pull_request: { url: `${base}/pulls/${number}`, ...pageLinks(html) } } : {}),
  }
}

function pageLinks(html: string) {
  return { html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, merged_at: null }
}

export function describeLabel(repository: Repository, name: string, { api }: Links) {
  const url = `${api}/repos/${repository.fullName}/labels/${encodeURIComponent(name)}`
  return {
    ...{ id: accountId(url), node_id: nodeId('Label', name), url, name, description: null },
    ...{ color: 'ededed', default: false },
  }
}

/** A comment below an issue or a pull request (`issue-comment`). */
export function describeComment(repository: Repository, comment: Comment, links: Links) {
  const { id, issue, author, body, createdAt, updatedAt } = comment
  const kind = repository.pulls.has(issue) ? 'pull' : 'issues'
  return {
    id,
    node_id: nodeId('IssueComment', id),
    url: `${links.api}/repos/${repository.fullName}/issues/comments/${id}`,
    html_url: `${links.html}/${repository.fullName}/${kind}/${issue}#issuecomment-${id}`,
    issue_url: `${links.api}/repos/${repository.fullName}/issues/${issue}`,
    body,
    user: describeAccount(author, links),
    created_at: createdAt,
    updated_at: updatedAt,
    author_association: author.endsWith('[bot]') ? 'NONE' : 'CONTRIBUTOR',
    performed_via_github_app: null,
  }
}
