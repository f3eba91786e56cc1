import { type Message, rcodes } from '../message/message.js'
import { writeMessage } from '../message/write-message.js'
import { answerQuery, type Reply } from './answer-query.js'
import type { ServedZone } from './served-zone.js'

/** DNS Flag Day 2020: what fits a network's packets without fragments, in octets. */
const udpSize = 1232

/** The whole answer to a query, before any truncation. */
export function replyTo(query: Message, zones: readonly ServedZone[]): Message {
  const { id, opcode, rd, cd, question } = query
  const head = { id, opcode, rd, cd, question, response: true, tc: false, ra: false, ad: false }
  const edns = query.edns && { udpSize, version: 0, dnssecOk: query.edns.dnssecOk }
  return { ...head, ...decideReply(query, zones), edns }
}

function decideReply(query: Message, zones: readonly ServedZone[]): Reply {
  if (query.opcode !== 0) return failWith(rcodes.notimp)
  if (!query.question) return failWith(rcodes.formerr)
  // RFC 6891 §6.1.3
  if (query.edns && query.edns.version > 0) return failWith(rcodes.badvers)
  return answerQuery(zones, { name: query.question.name.toLowerCase(), type: query.question.type })
}

/** An answer without data. */
export function failWith(rcode: number): Reply {
  return { aa: false, rcode, answers: [], authorities: [], additionals: [] }
}

/** The octets of an answer, cut to what the asker takes: over UDP 512 octets, or what its OPT record says (RFC 6891 §6.2.3). */
export function writeReply(reply: Message, query: Message, transport: 'udp' | 'tcp'): Uint8Array {
  const octets = writeMessage(reply) ?? writeMessage({ ...reply, ...failWith(rcodes.servfail) }) ?? new Uint8Array(0)
  const limit = transport === 'tcp' ? 0xffff : Math.min(Math.max(query.edns?.udpSize ?? 512, 512), udpSize)
  if (octets.length <= limit) return octets
  return writeTruncated(reply)
}

/** RFC 2181 §9: an answer that was cut is not used, so it may as well be empty. */
export function writeTruncated(reply: Message): Uint8Array {
  return writeMessage({ ...reply, tc: true, answers: [], authorities: [], additionals: [] }) ?? new Uint8Array(0)
}
