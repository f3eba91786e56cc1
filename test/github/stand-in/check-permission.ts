import type { Access, Scope, Token } from './tokens.js'

type Need = readonly [readonly Scope[], Access]

const contents: Need = [['contents'], 'read']
const writeContents: Need = [['contents'], 'write']
const readTalk: Need = [['issues', 'pull-requests'], 'read']
const writeTalk: Need = [['issues', 'pull-requests'], 'write']
const readPulls: Need = [['pull-requests'], 'read']

// As the x-accepted-github-permissions of GitHub's answers say. Talk below a pull request takes either scope.
const needs: Readonly<Record<string, Need>> = {
  'repos/get-content': contents,
  'repos/get-branch': contents,
  'repos/get-commit': contents,
  'repos/compare-commits': contents,
  'git/get-ref': contents,
  'git/get-commit': contents,
  'git/get-tree': contents,
  'git/get-blob': contents,
  'git/create-ref': writeContents,
  'repos/list-pull-requests-associated-with-commit': readPulls,
  'pulls/get': readPulls,
  'pulls/list': readPulls,
  'pulls/list-files': readPulls,
  'issues/list-comments': readTalk,
  'issues/create-comment': writeTalk,
  'issues/update-comment': writeTalk,
  'issues/delete-comment': writeTalk,
  'issues/list-for-repo': readTalk,
  'issues/get': readTalk,
  'issues/create': [['issues'], 'write'],
  'issues/update': writeTalk,
  'issues/add-labels': writeTalk,
}

export interface PermissionQuestion {
  readonly operation: string
  readonly token: Token | undefined
  readonly isPrivate: boolean
  /** Whether what is asked about is a pull request (else an issue, where both are possible). */
  readonly isPull: boolean
}

/** The permissions of which one would do, as GitHub names them; undefined where the token has what it needs. */
export function missingPermission({ operation, token, isPrivate, isPull }: PermissionQuestion): string | undefined {
  const need = needs[operation]
  if (need === undefined) return undefined
  const [scopes, access] = need
  // Whoever may see a public repository may read it.
  if (access === 'read' && !isPrivate) return undefined
  const fitting = scopes.filter((scope) => scopes.length === 1 || scope !== 'pull-requests' || isPull)
  const has = fitting.some((scope) => {
    const given = token?.permissions[scope]
    return given === 'write' || given === access
  })
  return has ? undefined : fitting.map((scope) => `${scope.replace('-', '_')}=${access}`).join('; ')
}
