import { createHash } from 'node:crypto'
import type { Clients } from './create-client.js'

/** An open issue that this check opened. */
export interface OpenIssue {
  readonly number: number
  readonly body: string
}

/** The issues of a repository. */
export interface Issues {
  /** Those that this token opened, by the newest change. */
  listOwn(): AsyncIterable<OpenIssue>
  open(title: string, body: string): Promise<void>
  update(number: number, body: string): Promise<void>
  /** Closes with a word on why. */
  close(number: number, reason: string): Promise<void>
}

/** Pages of a hundred; an issue of ours that still fails is brought up to date each night, so it is on the first ones. */
const mostPages = 20

export function issuesOf({ reader, writer }: Clients, at: { owner: string; repo: string }): Issues {
  return {
    async *listOwn() {
      const { viewer } = await reader.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
      const query = { ...at, state: 'open', sort: 'updated', direction: 'desc', per_page: 100 } as const
      let pages = 0
      for await (const { data } of reader.paginate.iterator(reader.rest.issues.listForRepo, query)) {
        for (const { number, body, user, pull_request } of data)
          if (!pull_request && (user?.login === viewer.login || user?.login === `${viewer.login}[bot]`))
            yield { number, body: body ?? '' }
        if (++pages >= mostPages) break
      }
    },
    async open(title, body) {
      await writer.rest.issues.create({ ...at, title, body })
    },
    async update(issue_number, body) {
      await writer.rest.issues.update({ ...at, issue_number, body })
    },
    async close(issue_number, reason) {
      await writer.rest.issues.createComment({ ...at, issue_number, body: reason })
      await writer.rest.issues.update({ ...at, issue_number, state: 'closed', state_reason: 'completed' })
    },
  }
}

/** The hidden first line of an issue: which check opened it, for which domain. A hash, as a domain is text of others. */
export function issueMarker(id: string, domain: string): string {
  const key = createHash('sha256').update(domain.toLowerCase()).digest('hex').slice(0, 32)
  return `<!-- dkimkit-issue id=${id} domain=${key} -->`
}
