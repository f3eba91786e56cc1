import type { Clients } from './create-client.js'
import { type Marker, parseMarker } from './marker.js'

/** A comment of a pull request or of an issue, as far as it matters here. */
export interface Comment {
  readonly id: number
  readonly author: string
  readonly body: string
}

/** The comments of one pull request. */
export interface Comments {
  /** Who writes with this token. */
  viewer(): Promise<string>
  list(): AsyncIterable<Comment>
  create(body: string): Promise<void>
  update(id: number, body: string): Promise<void>
  /** The commit that the pull request ends with now. */
  headSha(): Promise<string>
}

export function commentsOf({ reader, writer }: Clients, at: { owner: string; repo: string }, number: number): Comments {
  const issue = { ...at, issue_number: number }
  return {
    async viewer() {
      // A workflow's token may not ask for /user.
      const { viewer } = await reader.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
      return viewer.login
    },
    async *list() {
      const pages = reader.paginate.iterator(reader.rest.issues.listComments, { ...issue, per_page: 100 })
      for await (const { data } of pages)
        for (const { id, user, body } of data) yield { id, author: user?.login ?? '', body: body ?? '' }
    },
    async create(body) {
      await writer.rest.issues.createComment({ ...issue, body })
    },
    async update(id, body) {
      await writer.rest.issues.updateComment({ ...at, comment_id: id, body })
    },
    async headSha() {
      const { data } = await reader.rest.pulls.get({ ...at, pull_number: number })
      return data.head.sha
    },
  }
}

/** The newest comment of this check that this token wrote: anybody can write a marker, and edit what it wrote. */
export async function findComment(
  comments: Comments,
  id: string,
): Promise<(Comment & { readonly marker: Marker }) | undefined> {
  const viewer = await comments.viewer()
  let found: (Comment & { readonly marker: Marker }) | undefined
  for await (const comment of comments.list()) {
    const marker = parseMarker(comment.body)
    if (marker?.id === id && isSameLogin(comment.author, viewer)) found = { ...comment, marker }
  }
  return found
}

/** GraphQL calls the account of an app by its bare name in some places. */
function isSameLogin(author: string, viewer: string): boolean {
  return author === viewer || author === `${viewer}[bot]`
}
