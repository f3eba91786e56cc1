import type { FaultKind } from './fault.js'

/** One request that came, and what it got. */
export interface LoggedRequest {
  readonly method: string
  readonly path: string
  /** As GitHub's description names it, `graphql`, or undefined where the description has none. */
  readonly operation: string | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  /** Milliseconds since the stand-in started. */
  readonly at: number
  /** 0 where the connection was reset. */
  readonly status: number
  readonly fault: FaultKind['kind'] | undefined
}
