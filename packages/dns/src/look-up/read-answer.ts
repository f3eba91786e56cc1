import { isInZone } from '@dkimkit/core'
import { type Message, rcodes } from '../message/message.js'
import { sameName } from '../message/name.js'
import type { NameRecord, ResourceRecord, SoaRecord, TxtRecord } from '../message/resource-record.js'
import type { ChainLink } from './published.js'

/** TXT records; `name` is their owner, behind the chain. */
export interface TextsStep {
  readonly kind: 'texts'
  readonly name: string
  readonly values: readonly string[]
  readonly ttl: number
  readonly chain: readonly ChainLink[]
}

/** The server says that nothing is there, and with the SOA record for how long (RFC 2308 §5). */
export interface DeniedStep {
  readonly kind: 'denied'
  readonly name: string
  readonly reason: 'nxdomain' | 'nodata'
  readonly soa: SoaRecord | undefined
  readonly chain: readonly ChainLink[]
}

/** The chain leaves what this answer covers: `target` has to be asked for. */
export interface AliasStep {
  readonly kind: 'alias'
  readonly target: string
  readonly chain: readonly ChainLink[]
}

/** `loop`: CNAMEs in a circle. `lame`: no answer at all, or a referral to somebody else. */
export interface TroubleStep {
  readonly kind: 'loop' | 'lame'
  readonly chain: readonly ChainLink[]
}

/** How far one answer leads. */
export type Step = TextsStep | DeniedStep | AliasStep | TroubleStep

export interface ReadAnswerOptions {
  /** The zone that the server answers for: what it says of names outside is not taken. Without, a resolver was asked. */
  readonly zone?: string
}

/** Reads what an answer says of a name's TXT records, its CNAMEs followed as far as the answer covers them. */
export function readAnswer(message: Message, name: string, options: ReadAnswerOptions = {}): Step {
  const { zone } = options
  // RFC 2181 §5.4.1: without AA it is no word of a server that holds the zone.
  if (zone !== undefined && !message.aa) return { kind: 'lame', chain: [] }
  const [first] = message.answers
  // Nearly every good answer: one record, at the name itself.
  if (
    message.answers.length === 1 &&
    first &&
    isAt(first, 'TXT', name) &&
    (zone === undefined || isInZone(name, zone))
  ) {
    const { value, ttl } = first as TxtRecord
    return { kind: 'texts', name, values: [value], ttl, chain: none }
  }
  const { chain, end, loop } = followChain(message.answers, name, zone)
  if (loop) return { kind: 'loop', chain }
  if (chain.length > 0 && zone !== undefined && !isInZone(end, zone)) return { kind: 'alias', target: end, chain }
  const texts = message.answers.filter((record) => isAt(record, 'TXT', end)) as TxtRecord[]
  if (texts.length > 0) {
    const values = [...new Set(texts.map((record) => record.value))]
    // RFC 2181 §5.2: TTLs of one set should not differ; where they do, the least counts.
    return { kind: 'texts', name: end, values, ttl: Math.min(...texts.map((record) => record.ttl)), chain }
  }
  const soa = findSoa(message, end)
  // RFC 6604 §3: the response code is about the last name of the chain. Without SOA only a resolver is believed.
  const denied = soa !== undefined || chain.length === 0 || (zone === undefined && message.rcode === rcodes.nxdomain)
  if (!denied) return { kind: 'alias', target: end, chain }
  if (message.rcode === rcodes.nxdomain) return { kind: 'denied', name: end, reason: 'nxdomain', soa, chain }
  // A server without the zone that refers to others; RFC 2308 §2.2 tells it from NODATA by the SOA.
  if (!soa && !message.aa && message.authorities.some((record) => record.type === 'NS')) return { kind: 'lame', chain }
  if (!soa && !message.aa && !message.ra) return { kind: 'lame', chain }
  return { kind: 'denied', name: end, reason: 'nodata', soa, chain }
}

/** Shared, since most keys are where they are asked for. */
const none: readonly ChainLink[] = []

/** As many CNAMEs as are followed at all. */
export const maxLinks = 16

interface Chain {
  readonly chain: readonly ChainLink[]
  readonly end: string
  readonly loop: boolean
}

function followChain(answers: readonly ResourceRecord[], name: string, zone: string | undefined): Chain {
  const chain: ChainLink[] = []
  const seen = new Set([name.toLowerCase()])
  let end = name
  // An honest answer holds a few links; a hostile one may hold thousands.
  while (chain.length < maxLinks) {
    if (zone !== undefined && !isInZone(end, zone)) return { chain, end, loop: false }
    const link = answers.find((record) => isAt(record, 'CNAME', end)) as NameRecord | undefined
    if (!link) return { chain, end, loop: false }
    chain.push({ owner: end, target: link.value, ttl: link.ttl })
    end = link.value
    if (seen.has(end.toLowerCase())) return { chain, end, loop: true }
    seen.add(end.toLowerCase())
  }
  return { chain, end, loop: false }
}

function isAt(record: ResourceRecord, type: ResourceRecord['type'], name: string): boolean {
  return record.type === type && sameName(record.owner, name)
}

/** The SOA record of the zone that denies a name. */
function findSoa(message: Message, name: string): SoaRecord | undefined {
  return message.authorities.find((record) => record.type === 'SOA' && isInZone(name, record.owner)) as
    | SoaRecord
    | undefined
}

/** How long a cache may keep that something is absent, in seconds (RFC 2308 §5). */
export function negativeTtl(soa: SoaRecord): number {
  return Math.min(soa.ttl, soa.minimum)
}
