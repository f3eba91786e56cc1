import type { PublishedRecord } from '@dkimkit/core'
import type { LookUpBudget } from './look-up-budget.js'

/** Asks for the key record at an owner, of those whom an inspector is told to ask. Never throws. */
export type AskOwner = (owner: string, signal: AbortSignal | undefined) => Promise<PublishedRecord>

/** Asks as long as the budget lasts. */
export function askWithin(budget: LookUpBudget, ask: AskOwner): AskOwner {
  return (owner, signal) => (budget.take() ? ask(owner, signal) : Promise.resolve(overBudget(owner)))
}

function overBudget(owner: string): PublishedRecord {
  return { owner, outcome: 'unavailable', reason: 'budget', values: [], chain: [], servers: [] }
}
