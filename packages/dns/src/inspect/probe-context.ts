import type { PublishedRecord, ServerAnswer } from '@dkimkit/core'
import type { AskOptions, DnsClient } from '../client.js'
import type { LookUpBudget } from './look-up-budget.js'

/** How an inspector looks further than the record itself. */
export interface ProbeContext {
  readonly client: DnsClient
  readonly budget: LookUpBudget
  /** Asks for the key record of another name, of somebody who answered for `near`; counted. */
  ask(owner: string, near: PublishedRecord, signal: AbortSignal | undefined): Promise<PublishedRecord>
  /** How to ask the server that gave an answer; undefined where it cannot be asked. */
  howToAsk(answer: ServerAnswer, signal: AbortSignal | undefined): AskOptions | undefined
}

/** How long what names of one zone share is kept, in milliseconds. */
export const keepProbes = 60_000
