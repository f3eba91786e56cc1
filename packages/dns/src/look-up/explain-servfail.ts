import type { Answered } from '../client/answer.js'
import type { LookUpOptions } from '../look-up.js'
import { followCnames } from './follow-cnames.js'
import type { NotKnown } from './published.js'
import { readAnswer } from './read-answer.js'

/**
 * Looks behind a resolver's SERVFAIL at `name`: with CD set it answers where only DNSSEC was the trouble (RFC 4035 §5.5);
 * else the CNAMEs are asked for one by one, to see whether they go in a circle and which one it fails at.
 */
export async function explainServfail(told: NotKnown, name: string, options: LookUpOptions): Promise<NotKnown> {
  const { client, ...how } = options
  const unchecked = await client.ask({ name, type: 'TXT' }, { ...how, checkingDisabled: true, tries: 1 })
  if (unchecked.status === 'answer') return asBogus(told, unchecked, name)
  const { chain, loop } = await followCnames(name, options)
  const whole = [...told.chain, ...chain]
  return loop ? { ...told, reason: 'loop', temporary: false, chain: whole } : { ...told, chain: whole }
}

function asBogus(told: NotKnown, answer: Answered, name: string): NotKnown {
  const step = readAnswer(answer.message, name)
  const values = step.kind === 'texts' ? step.values : []
  const chain = [...told.chain, ...step.chain]
  // The zone's owner can mend it, but asking again soon won't help.
  return { ...told, reason: 'bogus', temporary: false, dnssec: 'bogus', values, chain }
}
