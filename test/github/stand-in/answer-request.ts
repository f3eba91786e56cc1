import { type Answer, type Handler, notFound, refuse } from './answer.js'
import { answerGraphql } from './answer-graphql.js'
import type { ApiDescription, FoundOperation } from './api-description.js'
import { missingPermission } from './check-permission.js'
import type { Limits } from './limits.js'
import type { Links } from './links.js'
import type { Rate } from './rate.js'
import type { ReadRequest } from './read-request.js'
import { Repository } from './repository.js'
import { accountRoutes } from './routes-account.js'
import { commentRoutes } from './routes-comments.js'
import { gitRoutes } from './routes-git.js'
import { issueRoutes } from './routes-issues.js'
import { pullRoutes } from './routes-pulls.js'
import { repositoryRoutes } from './routes-repository.js'
import type { Token } from './tokens.js'

/** All that an answer depends on. */
export interface World {
  readonly description: ApiDescription
  readonly repositories: readonly Repository[]
  readonly tokens: Readonly<Record<string, Token>>
  readonly limits: Limits
  readonly rate: Rate
  readonly links: Links
  /** Where the API begins: nothing, or `/api/v3`. */
  readonly base: string
  readonly violations: string[]
}

const routes: Readonly<Record<string, Handler>> = {
  ...gitRoutes,
  ...repositoryRoutes,
  ...pullRoutes,
  ...issueRoutes,
  ...commentRoutes,
  ...accountRoutes,
}

/** Answers one request as GitHub does, and keeps every violation of its description, on either side. */
export async function answerRequest(request: ReadRequest, world: World): Promise<Answer> {
  const { description, tokens, rate, base, violations } = world
  const { method, path, headers, body } = request
  const name = `${method} ${path}${request.search}`
  if (headers['user-agent'] === undefined) return refuse(403, 'Request forbidden by administrative rules.')
  const sent = /^(?:token|bearer) (.*)$/i.exec(headers.authorization ?? '')?.[1]
  const token = sent === undefined ? undefined : tokens[sent]
  if (headers.authorization !== undefined && token === undefined) return refuse(401, 'Bad credentials')
  const limited = rate.count(method, Date.now())
  if (limited !== undefined) return limited
  if (/^(\/api)?\/graphql$/.test(path)) {
    const { violations: found, ...answer } = await answerGraphql(body, token, world.repositories)
    violations.push(...found.map((text) => `${name}: ${text}`))
    return answer
  }
  const operation = path.startsWith(base) ? description.find(method, path.slice(base.length)) : undefined
  if (operation === undefined) {
    violations.push(`${name}: not in GitHub's description`)
    return notFound()
  }
  const wrong = request.malformed ? ['the body is no JSON'] : description.checkRequest(operation, request)
  violations.push(...wrong.map((text) => `${name}: request ${text}`))
  if (wrong.length > 0) return refuse(422, `Invalid request.\n\n${wrong.join('\n')}`)
  const answer = route(operation, request, token, world)
  const broken = Buffer.isBuffer(answer.body) ? [] : description.checkAnswer(operation.id, answer.status, answer.body)
  violations.push(...broken.map((text) => `${name}: answer ${answer.status} ${text}`))
  return answer
}

function route({ id, params }: FoundOperation, request: ReadRequest, token: Token | undefined, world: World): Answer {
  const { links, limits, repositories, base, violations } = world
  const handler = routes[id]
  if (handler === undefined) {
    violations.push(`${request.method} ${request.path}: the stand-in does not answer ${id} yet`)
    return refuse(501, `the stand-in does not answer ${id} yet`)
  }
  const fullName = `${params.owner}/${params.repo}`.toLowerCase()
  const found = repositories.find((repository) => repository.fullName.toLowerCase() === fullName)
  // What belongs to no repository is answered from an empty one.
  const repository = found ?? ('owner' in params ? undefined : new Repository())
  // A private repository is not there for whom it is not for.
  if (repository === undefined || (repository.private && token === undefined)) return notFound()
  const isPull = isAboutPull(repository, params)
  const missing = missingPermission({ operation: id, token, isPrivate: repository.private, isPull })
  if (missing !== undefined) {
    if (token === undefined) return refuse(401, 'Requires authentication')
    const headers = { 'x-accepted-github-permissions': missing }
    return { ...refuse(403, 'Resource not accessible by integration'), headers }
  }
  const accept = request.headers.accept ?? ''
  return handler({
    ...{ operation: id, params, query: new URLSearchParams(request.search), token, repository, links, limits },
    body: (request.body ?? {}) as Readonly<Record<string, unknown>>,
    raw: /application\/vnd\.github(\.v3)?\.raw/.test(accept),
    url: `${links.api}${request.path.slice(base.length)}${request.search}`,
  })
}

function isAboutPull(repository: Repository, params: Readonly<Record<string, string>>): boolean {
  const comment = repository.comments.get(Number(params.comment_id))
  return repository.pulls.has(comment?.issue ?? Number(params.issue_number ?? params.pull_number))
}
