import type { AskOptions, DnsClient } from '../client.js'
import { sameName } from '../message/name.js'
import type { NameRecord } from '../message/resource-record.js'
import type { ChainLink } from './published.js'
import { maxLinks } from './read-answer.js'

/** Asks for CNAME by CNAME, which a resolver answers even where the end of the chain is broken. */
export async function followCnames(
  name: string,
  options: AskOptions & { readonly client: DnsClient },
): Promise<{ readonly chain: readonly ChainLink[]; readonly loop: boolean }> {
  const { client, ...how } = options
  const chain: ChainLink[] = []
  const seen = new Set([name.toLowerCase()])
  let at = name
  while (chain.length < maxLinks) {
    const answer = await client.ask({ name: at, type: 'CNAME' }, { ...how, tries: 1 })
    if (answer.status === 'unavailable') break
    const owner = at
    const records = answer.message.answers
    const link = records.find((record) => record.type === 'CNAME' && sameName(record.owner, owner)) as
      | NameRecord
      | undefined
    if (!link) break
    chain.push({ owner, target: link.value, ttl: link.ttl })
    at = link.value
    if (seen.has(at.toLowerCase())) return { chain, loop: true }
    seen.add(at.toLowerCase())
  }
  return { chain, loop: false }
}
