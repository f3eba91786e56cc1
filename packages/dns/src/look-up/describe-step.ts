import type { Answered } from '../client/answer.js'
import { isKeyRecord } from './is-key-record.js'
import type { ChainLink, Dnssec, Published, Seen } from './published.js'
import { type DeniedStep, negativeTtl, type TextsStep, type TroubleStep } from './read-answer.js'

/** What an answer tells apart from its records. */
export type SeenAnswer = Seen & Required<Pick<Seen, 'transport'>>

/** What an answer tells apart from its records. `chain` is the whole chain, `dnssec` holds for each of its answers. */
export function describeAnswer(
  owner: string,
  answer: Answered,
  chain: readonly ChainLink[],
  dnssec: Dnssec,
): SeenAnswer {
  const { message, server, ms, transport, truncated } = answer
  const { aa, ad } = message
  return { owner, server, time: Date.now(), ms, transport, chain, aa, ad, tc: truncated || message.tc, dnssec }
}

/** The result that a last step means. */
export function describeStep(seen: SeenAnswer, step: TextsStep | DeniedStep | TroubleStep): Published {
  switch (step.kind) {
    case 'texts':
      return describeTexts(seen, step)
    case 'denied': {
      const { reason, soa } = step
      const told = soa && { serial: soa.serial, negativeTtl: negativeTtl(soa), zone: soa.owner }
      return { ...seen, ...told, outcome: 'absent', reason, values: [] }
    }
    default:
      return { ...seen, outcome: 'unavailable', reason: step.kind, temporary: false, values: [] }
  }
}

function describeTexts(seen: SeenAnswer, { values, ttl }: TextsStep): Published {
  // One record is told as it is, key or not.
  if (values.length === 1) return describeValues(seen, 'found', values, none, ttl)
  const keys = values.filter(isKeyRecord)
  const outcome = keys.length > 1 ? 'multiple' : 'found'
  if (keys.length === 0 || keys.length === values.length) return describeValues(seen, outcome, values, none, ttl)
  const others = values.filter((value) => !keys.includes(value))
  return describeValues(seen, outcome, keys, others, ttl)
}

const none: readonly string[] = []

/** Written out, as spreading `seen` would cost more than all the rest of a look-up. */
function describeValues(
  seen: SeenAnswer,
  outcome: 'found' | 'multiple',
  values: readonly string[],
  others: readonly string[],
  ttl: number,
): Published {
  const { owner, server, time, ms, transport, chain, aa, ad, tc, dnssec } = seen
  return { owner, server, time, ms, transport, chain, aa, ad, tc, dnssec, outcome, values, others, ttl }
}
