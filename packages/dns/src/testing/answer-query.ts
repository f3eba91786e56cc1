import { isInZone } from '@dkimkit/core'
import { type Message, rcodes } from '../message/message.js'
import { parentOf } from '../message/name.js'
import type { NameRecord, ResourceRecord } from '../message/resource-record.js'
import type { ServedZone } from './served-zone.js'

/** Hops of a CNAME chain that the server follows in its own zones. */
const maxHops = 16

/** What is asked, in lower case. */
export interface Asked {
  readonly name: string
  readonly type: string
}

/** The part of an answer that the data decide. */
export type Reply = Pick<Message, 'aa' | 'rcode' | 'answers' | 'authorities' | 'additionals'>

/** Answers from zones as an authoritative server does (RFC 1034 §4.3.2, RFC 4592 for wildcards, RFC 2308 for what is absent). */
export function answerQuery(zones: readonly ServedZone[], asked: Asked): Reply {
  const answers: ResourceRecord[] = []
  let { name } = asked
  for (let hop = 0; hop <= maxHops; hop++) {
    const zone = findZone(zones, { name, type: asked.type })
    if (!zone) break
    const found = findNode(zone, name, asked.type)
    if (found.kind === 'referral') {
      const { authorities, additionals } = found
      return { ...reply, aa: answers.length > 0, answers, authorities, additionals }
    }
    if (found.kind === 'none') return { ...reply, ...denial(zone), rcode: rcodes.nxdomain, answers }
    const cname = found.records.find(isCname)
    if (cname && asked.type !== 'CNAME' && asked.type !== 'ANY') {
      const seen = answers.some((record) => record.owner.toLowerCase() === name)
      if (seen) break
      answers.push({ ...cname, owner: name })
      name = cname.value.toLowerCase()
      continue
    }
    const wanted = found.records.filter((record) => asked.type === 'ANY' || record.type === asked.type)
    if (wanted.length === 0) return { ...reply, ...denial(zone), answers }
    answers.push(...wanted.map((record) => ({ ...record, owner: name })))
    return { ...reply, answers }
  }
  // Not ours at all: REFUSED. A chain that leaves our zones: what we have of it, and the asker goes on.
  return answers.length > 0 ? { ...reply, answers } : { ...reply, aa: false, rcode: rcodes.refused }
}

function isCname(record: ResourceRecord): record is NameRecord {
  return record.type === 'CNAME'
}

const reply: Reply = { aa: true, rcode: rcodes.noerror, answers: [], authorities: [], additionals: [] }

/** The deepest zone that holds a name; a DS record lies in the parent's zone (RFC 4035 §3.1.4.1). */
function findZone(zones: readonly ServedZone[], asked: Asked): ServedZone | undefined {
  const holding = zones.filter((zone) => isInZone(asked.name, zone.apex)).sort((a, b) => b.apex.length - a.apex.length)
  const [deepest, above] = holding
  return asked.type === 'DS' && deepest?.apex === asked.name && above ? above : deepest
}

type Found =
  | { readonly kind: 'node'; readonly records: readonly ResourceRecord[] }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'referral'
      readonly authorities: readonly ResourceRecord[]
      readonly additionals: readonly ResourceRecord[]
    }

function findNode(zone: ServedZone, name: string, type: string): Found {
  const cut = findCut(zone, name, type)
  if (cut) return cut
  const node = zone.nodes.get(name)
  if (node) return { kind: 'node', records: node }
  let encloser = parentOf(name)
  while (!zone.nodes.has(encloser)) encloser = parentOf(encloser)
  // RFC 4592 §3.3.1: only the wildcard directly below the closest encloser counts.
  const wildcard = zone.nodes.get(encloser === '' ? '*' : `*.${encloser}`)
  return wildcard ? { kind: 'node', records: wildcard } : { kind: 'none' }
}

/** The uppermost NS below the apex, on the way to a name: a delegation (RFC 1034 §4.3.2, step 3b). */
function findCut(zone: ServedZone, name: string, type: string): Found | undefined {
  let cut: readonly ResourceRecord[] = []
  for (let at = name; at !== zone.apex; at = parentOf(at)) {
    if (at === name && type === 'DS') continue
    const servers = zone.nodes.get(at)?.filter((record) => record.type === 'NS') ?? []
    if (servers.length > 0) cut = servers
  }
  return cut.length === 0 ? undefined : { kind: 'referral', authorities: cut, additionals: findGlue(zone, cut) }
}

function findGlue(zone: ServedZone, servers: readonly ResourceRecord[]): ResourceRecord[] {
  const names = servers.map((server) => (server.type === 'NS' ? server.value.toLowerCase() : ''))
  const nodes = names.flatMap((name) => zone.nodes.get(name) ?? [])
  return nodes.filter((record) => record.type === 'A' || record.type === 'AAAA')
}

/** RFC 2308 §3: the SOA comes with an answer that something is absent; its TTL there is the negative TTL. */
function denial(zone: ServedZone): Pick<Reply, 'authorities'> {
  return { authorities: [{ ...zone.soa, ttl: Math.min(zone.soa.ttl, zone.soa.minimum) }] }
}
