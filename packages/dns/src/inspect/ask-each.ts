import type { DnsClient } from '../client.js'
import { notKnown } from '../look-up/not-known.js'
import type { Published } from '../look-up/published.js'
import { lookUp } from '../look-up.js'
import { parentOf } from '../message/name.js'
import type { DnsServer } from '../transport/dns-server.js'
import { settleAnswers, signatureOf } from '../walk/settle-answers.js'
import type { AskOwner } from './ask-owner.js'
import { askResolvers } from './ask-resolvers.js'
import { askSerial } from './ask-serial.js'
import { publishedRecordOf, serverAnswerOf } from './published-record.js'

/** Asks every server of the client, and takes what most of them say. */
export function askEach(client: DnsClient): AskOwner {
  // One server cannot differ from itself.
  if (client.servers.length === 1) return askResolvers({ client })
  return async (owner, signal) => {
    const how = { client, ...(signal && { signal }) }
    const first = await Promise.all(client.servers.map((server) => lookUp(owner, { ...how, server })))
    // Asked again with the serials in the same moment: a transfer that ends in between would look like a contradiction.
    const answers = agree(first) ? first : await Promise.all(client.servers.map(withSerial))
    const settled = settleAnswers([{ owner, chain: [], answers: answers.map((answer) => ({ ...answer, host: '' })) }])
    const nobody = { reason: 'no-servers', server: '', ms: 0, temporary: false } as const
    const published = publishedRecordOf(settled?.published ?? notKnown(owner, nobody), answers.map(serverAnswerOf))
    // Most resolvers may not validate: those that do are the ones to tell.
    return answers.some(({ dnssec }) => dnssec === 'bogus') ? { ...published, dnssec: 'bogus' } : published

    async function withSerial(server: DnsServer): Promise<Published> {
      const [answer, serial] = await Promise.all([
        lookUp(owner, { ...how, server }),
        askSerial(parentOf(owner), { ...how, server }),
      ])
      return serial === undefined ? answer : { ...answer, serial }
    }
  }
}

function agree(answers: readonly Published[]): boolean {
  const usable = answers.filter(({ outcome }) => outcome !== 'unavailable')
  return new Set(usable.map((answer) => signatureOf({ ...answer, host: '' }))).size < 2
}
