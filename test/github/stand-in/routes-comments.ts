import { type Answer, type Call, type Handler, notFound, ok, refuse, tooLong } from './answer.js'
import { describeComment } from './describe-issue.js'
import { findIssue } from './routes-issues.js'
import { takePage } from './take-page.js'

/** What is written below issues and pull requests. */
export const commentRoutes: Readonly<Record<string, Handler>> = {
  'issues/list-comments': list,
  'issues/create-comment': create,
  'issues/update-comment': update,
  'issues/delete-comment': remove,
}

function list(call: Call): Answer {
  const { repository, params, query, links } = call
  const issue = findIssue(repository, params.issue_number)
  if (issue === undefined) return notFound()
  const since = query.get('since') ?? ''
  const below = [...repository.comments.values()]
    .filter((comment) => comment.issue === issue.number && comment.updatedAt >= since)
    .sort((one, other) => one.id - other.id)
  const { items, headers } = takePage(below, call)
  return { status: 200, headers, body: items.map((comment) => describeComment(repository, comment, links)) }
}

function create({ repository, params, body, token, links, limits }: Call): Answer {
  const issue = findIssue(repository, params.issue_number)
  if (issue === undefined) return notFound()
  const text = String(body.body)
  if (text.length > limits.bodyCharacters) return tooLong('IssueComment', limits.bodyCharacters)
  if (text.trim() === '') return refuse(422, 'Validation Failed', [{ code: 'missing_field', field: 'body' }])
  const comment = repository.addComment(issue.number, token?.login ?? '', text)
  return ok(describeComment(repository, comment, links), 201)
}

function update({ repository, params, body, token, links, limits }: Call): Answer {
  const comment = repository.comments.get(Number(params.comment_id))
  if (comment === undefined) return notFound()
  // An application edits its own only.
  if (token?.kind === 'workflow' && comment.author !== token.login) {
    return refuse(403, 'Resource not accessible by integration')
  }
  const text = String(body.body)
  if (text.length > limits.bodyCharacters) return tooLong('IssueComment', limits.bodyCharacters)
  comment.body = text
  comment.updatedAt = repository.now()
  return ok(describeComment(repository, comment, links))
}

function remove({ repository, params }: Call): Answer {
  return repository.comments.delete(Number(params.comment_id)) ? { status: 204 } : notFound()
}
