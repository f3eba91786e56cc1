import type { Limits } from './limits.js'
import type { Links } from './links.js'
import type { Repository } from './repository.js'
import type { Token } from './tokens.js'

/** One request, understood. */
export interface Call {
  readonly operation: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
  /** Whether the client asked for the octets themselves (`application/vnd.github.raw+json`). */
  readonly raw: boolean
  readonly token: Token | undefined
  readonly repository: Repository
  readonly links: Links
  readonly limits: Limits
  /** The address as it was asked for, for the links to other pages. */
  readonly url: string
}

export interface Answer {
  readonly status: number
  /** JSON, or the octets themselves. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** What answers an operation. */
export type Handler = (call: Call) => Answer

export function ok(body: unknown, status = 200): Answer {
  return { status, body }
}

/** An error as GitHub words it. */
export function refuse(status: number, message: string, errors?: readonly unknown[]): Answer {
  const documentation_url = 'https://docs.github.com/rest'
  return { status, body: { message, ...(errors ? { errors } : {}), documentation_url, status: String(status) } }
}

export function notFound(): Answer {
  return refuse(404, 'Not Found')
}

/** The 422 of a field that is too long. */
export function tooLong(resource: string, limit: number): Answer {
  const message = `body is too long (maximum is ${limit} characters)`
  return refuse(422, 'Validation Failed', [{ resource, code: 'unprocessable', field: 'data', message }])
}
