import type { ChainLink, Published, Seen } from '../look-up/published.js'

/** The server says that the records are elsewhere, in another zone. */
export interface Alias extends Seen {
  readonly outcome: 'alias'
  readonly target: string
}

/** What one address of one name server says; `host` is the server's name, empty for one that has none. */
export type ServerAnswer = (Published | Alias) & { readonly host: string }

/** One name on the way: the declared owner, or the target of a CNAME. */
export interface Hop {
  readonly owner: string
  /** The zone that it lies in, where that is known. */
  readonly zone?: string
  /** The CNAMEs that led here. */
  readonly chain: readonly ChainLink[]
  /** One for each address of each name server of the zone. */
  readonly answers: readonly ServerAnswer[]
}

/** Whether the server does not hold the zone; it may have said who does. */
export function isLame(answer: ServerAnswer): boolean {
  return answer.outcome === 'unavailable' && answer.reason === 'lame'
}
