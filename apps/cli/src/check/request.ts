import type { DeclaredRecord, Observation, SelectorState } from '@dkimkit/core'

/** One owner to be checked, and what is expected there. */
export interface CheckRequest {
  readonly owner: string
  readonly declared?: DeclaredRecord
  readonly state?: SelectorState
  /** The longest TTL, in seconds, that the rotation's waits allow for. */
  readonly mostTtl?: number
  /** Nobody named it: it is one of the usual selectors. */
  readonly guessed?: true
}

/** Asks the DNS about one owner. Trouble is a result, never an exception. */
export type Inspect = (request: CheckRequest, signal: AbortSignal) => Promise<Observation>
