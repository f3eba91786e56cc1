import type { Unavailable } from '../client/answer.js'
import type { ChainLink } from './published.js'
import { type ReadAnswerOptions, readAnswer } from './read-answer.js'

/** The circle that a server shows where it fails for its CNAMEs, as BIND does; undefined where it shows none. */
export function findLoop(
  { message }: Unavailable,
  name: string,
  options?: ReadAnswerOptions,
): readonly ChainLink[] | undefined {
  const step = message && readAnswer(message, name, options)
  return step?.kind === 'loop' ? step.chain : undefined
}
