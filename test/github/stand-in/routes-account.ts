import { type Answer, type Call, type Handler, ok, refuse } from './answer.js'
import { describeAccount } from './describe-account.js'

/** Who asks. */
export const accountRoutes: Readonly<Record<string, Handler>> = {
  'users/get-authenticated': getUser,
}

function getUser({ token, links }: Call): Answer {
  if (token === undefined) return refuse(401, 'Requires authentication')
  // The token of a workflow is an application's, which is no user.
  if (token.kind === 'workflow') return refuse(403, 'Resource not accessible by integration')
  const made = '2026-01-01T00:00:00Z'
  return ok({
    ...describeAccount(token.login, links),
    ...{ name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null },
    ...{ public_repos: 0, public_gists: 0, followers: 0, following: 0, created_at: made, updated_at: made },
  })
}
