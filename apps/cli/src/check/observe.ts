import { randomBytes } from 'node:crypto'
import type {
  DeclaredRecord,
  Observation,
  OutcomeReason,
  PublishedRecord,
  SelectorState,
  ServerAnswer,
} from '@dkimkit/core'
import { readOwner } from '@dkimkit/core'
import { type DnsClient, lookUp, type Published } from '@dkimkit/dns'

/** One owner to be checked, and what is expected there. */
export interface Wanted {
  readonly owner: string
  readonly declared?: DeclaredRecord
  readonly state?: SelectorState
  /** The public half (the value of p=) of the private key that signs with it. */
  readonly publicKey?: string
}

/**
 * Asks the DNS about one owner: the record, a made-up sibling that only a wildcard answers, and, where nothing is there,
 * the name with its domain twice. Never throws.
 */
export async function observe(wanted: Wanted, client: DnsClient, signal: AbortSignal, now: Date): Promise<Observation> {
  const ask = async (owner: string): Promise<PublishedRecord> => publishedOf(await lookUp(owner, { client, signal }))
  const place = readOwner(wanted.owner)
  const published = await ask(wanted.owner)
  const known = published.outcome !== 'unavailable'
  // A label that nobody publishes; random, so that no cache answers.
  const sibling =
    place && known ? await ask(`dkimkit-${randomBytes(6).toString('hex')}._domainkey.${place.domain}`) : undefined
  const doubled = place && published.outcome === 'absent' ? await ask(`${wanted.owner}.${place.domain}`) : undefined
  const { declared, state, publicKey } = wanted
  return {
    published,
    at: now,
    ...(declared ? { declared } : {}),
    ...(state ? { state } : {}),
    ...(sibling ? { sibling } : {}),
    ...(doubled ? { doubled } : {}),
    ...(publicKey !== undefined && published.outcome === 'found'
      ? { privateKey: holds(published.values[0] ?? '', publicKey) ? ('fits' as const) : ('mismatch' as const) }
      : {}),
  }
}

function holds(value: string, publicKey: string): boolean {
  return value.replace(/\s/g, '').includes(`p=${publicKey}`)
}

/** A look-up as the rules see it. */
function publishedOf(seen: Published): PublishedRecord {
  const { outcome, reason } = outcomeOf(seen)
  const ttl = 'ttl' in seen ? seen.ttl : 'negativeTtl' in seen ? seen.negativeTtl : undefined
  const answer: ServerAnswer = {
    server: seen.server,
    outcome,
    ...(reason ? { reason } : {}),
    values: seen.values,
    ...(ttl === undefined ? {} : { ttl }),
    ...(seen.serial === undefined ? {} : { serial: seen.serial }),
    aa: seen.aa,
    ad: seen.ad,
    tc: seen.tc,
    ms: seen.ms,
  }
  return {
    owner: seen.owner,
    outcome,
    ...(reason ? { reason } : {}),
    values: seen.values,
    ...('others' in seen ? { others: seen.others } : {}),
    chain: seen.chain,
    ...(ttl === undefined ? {} : { ttl }),
    servers: [answer],
    ...(seen.dnssec === 'unproven' ? {} : { dnssec: seen.dnssec }),
  }
}

/** A chain that ends nowhere, or in itself, is an answer and not a failure. */
function outcomeOf(seen: Published): { outcome: PublishedRecord['outcome']; reason?: OutcomeReason } {
  if (seen.outcome === 'absent') return { outcome: 'absent', reason: seen.chain.length > 0 ? 'dangling' : seen.reason }
  if (seen.outcome !== 'unavailable') return { outcome: seen.outcome }
  if (seen.reason === 'loop' || seen.reason === 'too-long') return { outcome: 'absent', reason: 'loop' }
  return { outcome: 'unavailable', reason: reasons[seen.reason] ?? 'network' }
}

const reasons: Readonly<Record<string, OutcomeReason>> = {
  timeout: 'timeout',
  servfail: 'servfail',
  refused: 'refused',
  lame: 'lame',
  malformed: 'malformed',
  truncated: 'truncated',
  bogus: 'bogus',
  internal: 'forbidden',
  aborted: 'aborted',
}
