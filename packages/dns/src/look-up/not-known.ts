import type { Message } from '../message/message.js'
import type { ChainLink, LookUpReason, NotKnown } from './published.js'

/** Why nothing was learned, and of whom. */
export interface LookUpTrouble {
  readonly reason: LookUpReason
  readonly server: string
  readonly ms: number
  readonly temporary: boolean
  /** What the server said, when it said something. */
  readonly message?: Message
}

/** What is told when nobody gave a usable answer. */
export function notKnown(owner: string, trouble: LookUpTrouble, chain: readonly ChainLink[] = []): NotKnown {
  const { reason, server, ms, temporary, message } = trouble
  const flags = { aa: message?.aa ?? false, ad: false, tc: reason === 'truncated', dnssec: 'unproven' as const }
  return { owner, server, time: Date.now(), ms, chain, ...flags, outcome: 'unavailable', reason, temporary, values: [] }
}

/** Whether the chain comes back to a name that it passed. */
export function isLoop(owner: string, chain: readonly ChainLink[]): boolean {
  const names = [owner, ...chain.map((link) => link.target)].map((name) => name.toLowerCase())
  return new Set(names).size < names.length
}
