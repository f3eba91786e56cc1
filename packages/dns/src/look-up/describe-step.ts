import type { Answered } from '../client/answer.js'
import { isKeyRecord } from './is-key-record.js'
import type { ChainLink, Dnssec, Published, Seen } from './published.js'
import { type DeniedStep, negativeTtl, type TextsStep, type TroubleStep } from './read-answer.js'

/** What an answer tells apart from its records. `chain` is the whole chain, `dnssec` holds for each of its answers. */
export function describeAnswer(owner: string, answer: Answered, chain: readonly ChainLink[], dnssec: Dnssec): Seen {
  const { message, server, ms, transport, truncated } = answer
  const { aa, ad } = message
  return { owner, server, time: Date.now(), ms, transport, chain, aa, ad, tc: truncated || message.tc, dnssec }
}

/** The result that a last step means. */
export function describeStep(seen: Seen, step: TextsStep | DeniedStep | TroubleStep): Published {
  switch (step.kind) {
    case 'texts':
      return describeTexts(seen, step)
    case 'denied': {
      const { reason, soa } = step
      const told = soa && { serial: soa.serial, negativeTtl: negativeTtl(soa) }
      return { ...seen, ...told, outcome: 'absent', reason, values: [] }
    }
    default:
      return { ...seen, outcome: 'unavailable', reason: step.kind, temporary: false, values: [] }
  }
}

function describeTexts(seen: Seen, step: TextsStep): Published {
  const { values, ttl } = step
  const keys = values.filter(isKeyRecord)
  if (keys.length === 0) return { ...seen, outcome: 'found', values, others: [], ttl }
  const others = values.filter((value) => !keys.includes(value))
  return { ...seen, outcome: keys.length > 1 ? 'multiple' : 'found', values: keys, others, ttl }
}
