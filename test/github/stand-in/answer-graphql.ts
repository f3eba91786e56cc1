import { schema as described } from '@octokit/graphql-schema'
import { buildSchema, type GraphQLSchema, graphql } from 'graphql'
import { missingPermission } from './check-permission.js'
import { nodeId } from './describe-account.js'
import type { Repository } from './repository.js'
import type { Token } from './tokens.js'

/** What GraphQL answered, and what was wrong with the question or with what the stand-in knows. */
export interface GraphqlAnswer {
  readonly status: number
  readonly body: unknown
  readonly violations: readonly string[]
}

let schema: GraphQLSchema | undefined

/** Answers a question to GraphQL as GitHub's own schema allows: who asks, and what blobs hold. */
export async function answerGraphql(
  question: unknown,
  token: Token | undefined,
  repositories: readonly Repository[] = [],
): Promise<GraphqlAnswer> {
  if (token === undefined) return { status: 401, body: { message: 'Bad credentials' }, violations: [] }
  schema ??= buildSchema(described.idl, { assumeValid: true })
  const { query, variables } = question as {
    readonly query?: unknown
    readonly variables?: Readonly<Record<string, unknown>> | null
  }
  if (typeof query !== 'string') {
    return { status: 400, body: { message: 'Problems parsing JSON' }, violations: ['the body has no `query`'] }
  }
  const answer = await graphql({
    schema,
    source: query,
    rootValue: {
      viewer: describeViewer(token),
      repository: (wanted: RepositoryArguments) => describeBlobs(wanted, token, repositories),
    },
    variableValues: variables ?? {},
  })
  // GitHub too answers 200 to a question that it does not understand.
  return { status: 200, body: answer, violations: (answer.errors ?? []).map(({ message }) => message) }
}

function describeViewer({ login }: Token) {
  return { __typename: 'User', login, id: nodeId('User', login), databaseId: 1, name: null, isViewer: true }
}

interface RepositoryArguments {
  readonly owner: string
  readonly name: string
}

/** The blobs of a repository by their names; null for what the token may not see. */
function describeBlobs({ owner, name }: RepositoryArguments, token: Token, repositories: readonly Repository[]) {
  const fullName = `${owner}/${name}`.toLowerCase()
  const repository = repositories.find((each) => each.fullName.toLowerCase() === fullName)
  if (repository === undefined) return null
  const question = { operation: 'git/get-blob', token, isPrivate: repository.private, isPull: false }
  if (missingPermission(question) !== undefined) return null
  return {
    object({ oid }: { readonly oid: string }) {
      const content = repository.store.blobs.get(oid)
      if (content === undefined) return null
      // GitHub gives no text of a binary file, and not all of one over half a megabyte.
      const isBinary = content.includes(0)
      const text = isBinary ? null : content.subarray(0, 512 * 1024).toString('utf8')
      const isTruncated = content.length > 512 * 1024
      return { __typename: 'Blob', oid, byteSize: content.length, isBinary, isTruncated, text }
    },
  }
}
