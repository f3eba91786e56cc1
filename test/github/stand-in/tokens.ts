export type Access = 'read' | 'write'

/** Names as in a workflow's `permissions`. */
export type Scope = 'contents' | 'pull-requests' | 'issues' | 'checks' | 'statuses' | 'metadata'

/** What a token may do, and for whom. */
export interface Token {
  readonly login: string
  /** A token of a workflow is an application's: it has no account to show. */
  readonly kind: 'workflow' | 'user'
  readonly permissions: Readonly<Partial<Record<Scope, Access>>>
}

/** The tokens that a stand-in knows unless a test gives others; each is the name of itself. */
export const defaultTokens: Readonly<Record<string, Token>> = {
  ghs_write: workflowToken({ contents: 'read', 'pull-requests': 'write', issues: 'write' }),
  /** What a pull request from a fork gets, whatever its workflow asks for. */
  ghs_fork: workflowToken({ contents: 'read', 'pull-requests': 'read', issues: 'read' }),
  ghp_user: {
    login: 'octocat',
    kind: 'user',
    permissions: { contents: 'write', 'pull-requests': 'write', issues: 'write', checks: 'write', statuses: 'write' },
  },
}

/** The token of a workflow with these permissions. */
export function workflowToken(permissions: Token['permissions']): Token {
  return { login: 'github-actions[bot]', kind: 'workflow', permissions: { metadata: 'read', ...permissions } }
}
