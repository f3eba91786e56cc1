import { type Message, rcodes } from '../message/message.js'
import { sameName } from '../message/name.js'
import { readMessage } from '../message/read-message.js'

/** Where the question starts, behind the header. */
const questionAt = 12

/** Whether a message answers the query: its question has to be the same (RFC 5452 §9.1), letters in either case. */
export function answersQuery(message: Message, octets: Buffer, query: Buffer): boolean {
  if (!message.response) return false
  // A server that understood nothing may send its header alone; what it says then is never that something is absent.
  if (!message.question) return message.rcode !== rcodes.noerror && message.rcode !== rcodes.nxdomain
  const end = endOfQuestion(query)
  if (end <= octets.length && octets.compare(query, questionAt, end, questionAt, end) === 0) return true
  const asked = readMessage(query)?.question
  return asked?.type === message.question.type && sameName(asked.name, message.question.name)
}

/** Our own queries hold one question, its name not compressed. */
function endOfQuestion(query: Buffer): number {
  let at = questionAt
  while (at < query.length && query[at] !== 0) at += (query[at] ?? 0) + 1
  return at + 5
}
