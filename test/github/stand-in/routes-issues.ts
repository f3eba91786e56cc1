import { type Answer, type Call, type Handler, notFound, ok, refuse, tooLong } from './answer.js'
import { describeIssue, describeLabel } from './describe-issue.js'
import type { Issue, Repository } from './repository.js'
import { takePage } from './take-page.js'

/** Issues. */
export const issueRoutes: Readonly<Record<string, Handler>> = {
  'issues/list-for-repo': list,
  'issues/get': get,
  'issues/create': create,
  'issues/update': update,
  'issues/add-labels': addLabels,
}

/** The issue or the pull request of a number. */
export function findIssue(repository: Repository, number: string | undefined): Issue | undefined {
  return repository.issues.get(Number(number)) ?? repository.pulls.get(Number(number))
}

function list(call: Call): Answer {
  const { repository, query, links } = call
  const state = query.get('state') ?? 'open'
  const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '')
  const creator = query.get('creator')
  // Pull requests are among them, as in GitHub's list; the newest first, unless asked otherwise.
  const found = [...repository.issues.values(), ...repository.pulls.values()]
    .filter((issue) => state === 'all' || issue.state === state)
    .filter((issue) => labels.every((label) => issue.labels.includes(label)))
    .filter((issue) => creator === null || issue.author === creator)
    .sort((one, other) => (query.get('direction') === 'asc' ? one.number - other.number : other.number - one.number))
  const { items, headers } = takePage(found, call)
  return { status: 200, headers, body: items.map((issue) => describeIssue(repository, issue, links)) }
}

function get({ repository, params, links }: Call): Answer {
  const issue = findIssue(repository, params.issue_number)
  return issue === undefined ? notFound() : ok(describeIssue(repository, issue, links))
}

function create({ repository, body, token, links, limits }: Call): Answer {
  const text = textOf(body.body)
  if (text.length > limits.bodyCharacters) return tooLong('Issue', limits.bodyCharacters)
  const title = textOf(body.title)
  if (title === '' || title.length > 256) return refuse(422, 'Validation Failed', [invalid('title')])
  const issue = repository.openIssue(
    token?.login ?? '',
    title,
    body.body === undefined ? null : text,
    names(body.labels),
  )
  return ok(describeIssue(repository, issue, links), 201)
}

function update({ repository, params, body, links, limits }: Call): Answer {
  const issue = findIssue(repository, params.issue_number)
  if (issue === undefined) return notFound()
  if (textOf(body.body).length > limits.bodyCharacters) return tooLong('Issue', limits.bodyCharacters)
  if (typeof body.title === 'string') issue.title = body.title
  if (typeof body.body === 'string') issue.body = body.body
  if (body.labels !== undefined) issue.labels = names(body.labels)
  if (body.state === 'open' || body.state === 'closed') {
    issue.reason = reasonOf(issue, body.state, body.state_reason)
    issue.state = body.state
  }
  issue.updatedAt = repository.now()
  return ok(describeIssue(repository, issue, links))
}

function addLabels({ repository, params, body, links }: Call): Answer {
  const issue = findIssue(repository, params.issue_number)
  if (issue === undefined) return notFound()
  issue.labels = [...new Set([...issue.labels, ...names(body.labels)])]
  return ok(issue.labels.map((name) => describeLabel(repository, name, links)))
}

function reasonOf(issue: Issue, state: Issue['state'], asked: unknown): Issue['reason'] {
  if (state === 'closed') return asked === 'not_planned' ? 'not_planned' : 'completed'
  return issue.state === 'closed' ? 'reopened' : issue.reason
}

function names(labels: unknown): string[] {
  if (!Array.isArray(labels)) return []
  return labels.map((label: string | { readonly name: string }) => (typeof label === 'string' ? label : label.name))
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function invalid(field: string) {
  return { resource: 'Issue', code: 'invalid', field }
}
