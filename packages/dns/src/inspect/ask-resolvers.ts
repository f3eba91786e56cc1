import { type LookUpOptions, lookUp } from '../look-up.js'
import type { AskOwner } from './ask-owner.js'
import { publishedRecordOf, serverAnswerOf } from './published-record.js'

/** Takes the first good answer of the client's servers, or the one of `server`. */
export function askResolvers(options: LookUpOptions): AskOwner {
  let how = options
  return async (owner, signal) => {
    // A run has one signal for all its owners.
    if (signal !== how.signal) how = signal ? { ...options, signal } : options
    const seen = await lookUp(owner, how)
    return publishedRecordOf(seen, [serverAnswerOf(seen)])
  }
}
