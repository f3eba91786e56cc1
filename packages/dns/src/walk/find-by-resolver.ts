import type { Answer } from '../client/answer.js'
import type { AskOptions, DnsClient } from '../client.js'
import { parentOf } from '../message/name.js'
import { type ListedHost, readCut, readHosts } from './read-cut.js'
import { nobody, type ZoneFinder, type ZoneFinding } from './zone-finder.js'

/** Finds zones and their servers through the client's resolvers. */
export function findByResolver(client: DnsClient, signal?: AbortSignal): ZoneFinder {
  // CD: a zone that does not validate has servers all the same, and they are what is asked for.
  const how: AskOptions = { checkingDisabled: true, ...(signal && { signal }) }

  async function findZone(name: string): Promise<ZoneFinding> {
    // One label less at each step, so it ends at the root.
    for (let at = name; ; at = parentOf(at)) {
      const answer = await client.ask({ name: at, type: 'SOA' }, how)
      if (answer.status === 'unavailable') return answer
      const cut = readCut(answer.message, at)
      if (cut.kind === 'zone') return listServers(cut.apex)
      if (cut.kind !== 'above' || at === '') return nobody
    }
  }

  async function listServers(apex: string): Promise<ZoneFinding> {
    const answer = await client.ask({ name: apex, type: 'NS' }, how)
    if (answer.status === 'unavailable') return answer
    const listed = readHosts(answer.message, answer.message.answers, apex, apex)
    if (listed.length === 0) return nobody
    return { apex, hosts: await Promise.all(listed.map(({ host }) => findAddresses(host))) }
  }

  async function findAddresses(host: string): Promise<ListedHost> {
    const answers = await Promise.all([
      client.ask({ name: host, type: 'A' }, how),
      client.ask({ name: host, type: 'AAAA' }, how),
    ])
    return { host, addresses: answers.flatMap(addressesOf) }
  }

  return findZone
}

/** A host behind a CNAME is against RFC 2181 §10.3, but resolvers use it, so mail comes through. */
function addressesOf(answer: Answer): string[] {
  if (answer.status === 'unavailable') return []
  return answer.message.answers.flatMap((record) =>
    record.type === 'A' || record.type === 'AAAA' ? [record.value] : [],
  )
}
