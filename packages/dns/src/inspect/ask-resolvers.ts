import { type LookUpOptions, lookUp } from '../look-up.js'
import type { AskOwner } from './ask-owner.js'
import { publishedRecordOf, serverAnswerOf } from './published-record.js'

/** Takes the first good answer of the client's servers, or the one of `server`. */
export function askResolvers(options: LookUpOptions): AskOwner {
  return async (owner, signal) => {
    const seen = await lookUp(owner, signal ? { ...options, signal } : options)
    return publishedRecordOf(seen, [serverAnswerOf(seen)])
  }
}
