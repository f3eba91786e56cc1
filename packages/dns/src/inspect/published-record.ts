import type { Outcome, OutcomeReason, PublishedRecord, ServerAnswer } from '@dkimkit/core'
import type { LookUpReason, Published, Seen } from '../look-up/published.js'
import type { Writable } from './writable.js'

/** What was looked up, as the rules see it; `servers` says what each server told that was asked. */
export function publishedRecordOf(seen: Published, servers: readonly ServerAnswer[]): PublishedRecord {
  const { owner, values, chain } = seen
  const record: Writable<PublishedRecord> = { owner, outcome: outcomeOf(seen), values, chain, servers }
  const reason = reasonOf(seen)
  if (reason) record.reason = reason
  if ('others' in seen) record.others = seen.others
  const ttl = ttlOf(seen)
  if (ttl !== undefined) record.ttl = ttl
  // Behind a chain it is the target that is denied, and another zone that denies it.
  if ('zone' in seen && chain.length === 0) record.zone = seen.zone
  if (seen.dnssec !== 'unproven') record.dnssec = seen.dnssec
  return record
}

/** What one server told. */
export function serverAnswerOf(seen: Published): ServerAnswer {
  return describeServer(seen, outcomeOf(seen), seen.values, reasonOf(seen), ttlOf(seen))
}

/** What a server told that led on to another zone. */
export function aliasAnswerOf(seen: Seen): ServerAnswer {
  return describeServer(seen, 'found', [], undefined, undefined)
}

function describeServer(
  { server, chain, serial, aa, ad, tc, ms }: Seen,
  outcome: Outcome,
  values: readonly string[],
  reason: OutcomeReason | undefined,
  ttl: number | undefined,
): ServerAnswer {
  const answer: Writable<ServerAnswer> = { server, outcome, values, aa, ad, tc, ms }
  if (reason) answer.reason = reason
  if (ttl !== undefined) answer.ttl = ttl
  if (chain.length > 0) answer.chain = chain
  if (serial !== undefined) answer.serial = serial
  return answer
}

function ttlOf(seen: Published): number | undefined {
  if (seen.outcome === 'absent') return seen.negativeTtl
  return seen.outcome === 'unavailable' ? undefined : seen.ttl
}

/** A chain that ends in itself is an answer and no failure. */
function outcomeOf(seen: Published): Outcome {
  return seen.outcome === 'unavailable' && seen.reason === 'loop' ? 'absent' : seen.outcome
}

function reasonOf(seen: Published): OutcomeReason | undefined {
  if (seen.outcome === 'absent') return seen.chain.length > 0 ? 'dangling' : seen.reason
  return seen.outcome === 'unavailable' ? reasons[seen.reason] : undefined
}

const reasons: Readonly<Record<LookUpReason, OutcomeReason>> = {
  aborted: 'aborted',
  'bad-name': 'malformed',
  bogus: 'bogus',
  // A server that does not take the question, and one that fails in a way of its own, fail.
  formerr: 'servfail',
  notimp: 'servfail',
  rcode: 'servfail',
  servfail: 'servfail',
  internal: 'forbidden',
  lame: 'lame',
  'no-address': 'no-address',
  'no-servers': 'no-servers',
  loop: 'loop',
  malformed: 'malformed',
  network: 'network',
  refused: 'refused',
  timeout: 'timeout',
  'too-long': 'too-long',
  truncated: 'truncated',
}
