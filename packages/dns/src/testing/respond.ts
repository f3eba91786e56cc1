import { type Message, rcodes } from '../message/message.js'
import type { Fault } from './fault.js'
import type { PickedFault } from './pick-faults.js'
import type { ServedZone } from './served-zone.js'
import { failWith, replyTo, writeReply, writeTruncated } from './write-reply.js'

/** What goes back for a query. */
export interface Response {
  readonly octets: Uint8Array
  readonly copies: number
  /** Milliseconds before it is sent. */
  readonly delay: number
  /** Wait for the next answer to go first. */
  readonly hold: boolean
  /** Close the TCP connection behind it. */
  readonly hangUp: boolean
}

/** The answer to a query with its faults; undefined when none is sent. */
export function respond(
  query: Message,
  zones: readonly ServedZone[],
  picked: readonly PickedFault[],
  transport: 'udp' | 'tcp',
  random: () => number,
): Response | undefined {
  const faults = picked.map(({ fault }) => fault)
  const has = (kind: Fault['kind']): boolean => faults.some((fault) => fault.kind === kind)
  if (has('drop') || has('refuse-tcp')) return undefined
  const data = picked.find((entry) => entry.zones)?.zones ?? zones
  const reply = faults.reduce((message, fault) => changeMessage(message, fault, query), replyTo(query, data))
  const written = has('truncate') ? writeTruncated(reply) : writeReply(reply, query, transport)
  return {
    octets: faults.reduce((octets, fault) => changeOctets(octets, fault, random), written),
    copies: has('duplicate') ? 2 : 1,
    delay: faults.reduce((sum, fault) => sum + (fault.kind === 'delay' ? fault.ms : 0), 0),
    hold: has('reorder'),
    hangUp: has('cut'),
  }
}

function changeMessage(message: Message, fault: Fault, query: Message): Message {
  switch (fault.kind) {
    case 'servfail':
      return { ...message, ...failWith(rcodes.servfail) }
    case 'refused':
      return { ...message, ...failWith(rcodes.refused) }
    case 'lame':
      return { ...message, ...failWith(rcodes.noerror) }
    case 'no-edns':
      return query.edns ? { ...message, ...failWith(rcodes.formerr), edns: undefined } : message
    case 'bogus':
      return query.cd ? message : { ...message, ...failWith(rcodes.servfail) }
    case 'secure':
      return { ...message, ad: true }
    case 'wrong-id':
      return { ...message, id: message.id ^ 0x5555 }
    case 'wrong-question':
      return { ...message, question: { name: 'wrong.test', type: message.question?.type ?? 'TXT' } }
    default:
      return message
  }
}

function changeOctets(octets: Uint8Array, fault: Fault, random: () => number): Uint8Array {
  switch (fault.kind) {
    case 'cut':
      return octets.subarray(0, octets.length >> 1)
    case 'garbage':
      return octets.map(() => Math.floor(random() * 256))
    case 'mutate': {
      const mutated = octets.slice()
      for (let i = 0; i < fault.octets; i++) {
        const at = 2 + Math.floor(random() * (mutated.length - 2))
        mutated[at] = Math.floor(random() * 256)
      }
      return mutated
    }
    case 'pointer-loop':
      return pointAtItself(octets)
    default:
      return octets
  }
}

/** Header and question are kept; then comes one record whose owner points to itself (RFC 1035 §4.1.4 forbids it). */
function pointAtItself(octets: Uint8Array): Uint8Array {
  let at = 12
  while (octets[at] !== undefined && octets[at] !== 0) at += (octets[at] ?? 0) + 1
  const end = at + 5
  const looped = new Uint8Array(end + 12)
  looped.set(octets.subarray(0, end))
  looped.set([0, 1, 0, 0, 0, 0], 6)
  looped.set([0xc0 | (end >> 8), end & 0xff, 0, 16, 0, 1], end)
  return looped
}
