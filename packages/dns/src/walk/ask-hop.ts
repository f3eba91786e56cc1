import type { AskOptions, DnsClient } from '../client.js'
import { describeAnswer, describeStep } from '../look-up/describe-step.js'
import { findLoop } from '../look-up/find-loop.js'
import { notKnown } from '../look-up/not-known.js'
import { readAnswer } from '../look-up/read-answer.js'
import { sameName } from '../message/name.js'
import { type DnsServer, formatServer } from '../transport/dns-server.js'
import type { ServerAnswer } from './hop.js'

/** What a server of a zone is asked. */
export interface HopQuestion {
  readonly client: DnsClient
  readonly owner: string
  readonly apex: string
  readonly signal: AbortSignal | undefined
}

/** Asks one server of a zone for the TXT records of a name, and for the serial of the zone. */
export async function askHop(question: HopQuestion, host: string, server: DnsServer): Promise<ServerAnswer> {
  const { client, owner, apex, signal } = question
  const how: AskOptions = { server, recursive: false, ...(signal && { signal }) }
  const [answer, serial] = await Promise.all([client.ask({ name: owner, type: 'TXT' }, how), askSerial(question, how)])
  if (answer.status === 'unavailable') {
    const loop = findLoop(answer, owner, { zone: apex })
    const trouble = loop ? { ...answer, reason: 'loop' as const, temporary: false } : answer
    return { ...notKnown(owner, trouble, loop), ...serial, host }
  }
  const step = readAnswer(answer.message, owner, { zone: apex })
  const seen = describeAnswer(owner, answer, step.chain, 'unproven')
  if (step.kind !== 'alias') return { ...serial, ...describeStep(seen, step), host }
  return { ...seen, ...serial, outcome: 'alias', target: step.target, host }
}

async function askSerial({ client, apex }: HopQuestion, how: AskOptions): Promise<{ readonly serial?: number }> {
  const answer = await client.ask({ name: apex, type: 'SOA' }, how)
  if (answer.status === 'unavailable') return {}
  const soa = answer.message.answers.find((record) => record.type === 'SOA' && sameName(record.owner, apex))
  return soa?.type === 'SOA' ? { serial: soa.serial } : {}
}

/** A listed server that can't be asked: it has no address, or one that may not be asked. */
export function skipServer(
  owner: string,
  host: string,
  reason: 'internal' | 'no-address',
  server: DnsServer | undefined,
): ServerAnswer {
  const trouble = { reason, server: server ? formatServer(server) : '', ms: 0, temporary: false }
  return { ...notKnown(owner, trouble), host }
}
