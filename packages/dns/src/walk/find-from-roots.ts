import { isInZone } from '@dkimkit/core'
import type { Answered } from '../client/answer.js'
import type { DnsClient } from '../client.js'
import type { Message } from '../message/message.js'
import { parentOf, sameName } from '../message/name.js'
import type { PlainServer } from '../transport/dns-server.js'
import { KnownZones } from './known-zones.js'
import { type ListedHost, readAddresses, readCut, readHosts } from './read-cut.js'
import { nobody, type ZoneFinder, type ZoneFinding, type ZoneServers, type ZoneTrouble } from './zone-finder.js'

export interface FindFromRootsOptions {
  readonly client: DnsClient
  readonly roots: readonly ListedHost[]
  /** Which server an address means; undefined for one that may not be asked. */
  readonly serverAt: (address: string) => PlainServer | undefined
  readonly signal?: AbortSignal | undefined
  /** How long zones are kept, in milliseconds. */
  readonly keep: number
}

/** One search may take so many steps, questions and addresses looked for: a hostile zone could send us on without end. */
const maxSteps = 300
/** And begin no further one after so many milliseconds: its servers could be silent, too. */
const maxTime = 30_000
/** So many name servers may each need the address of the next to be found first. */
const maxDepth = 4
/** More cuts than a name of 127 labels has in practice. */
const maxCuts = 16

/** What one search has used up, and whose addresses it waits for. */
interface Search {
  readonly left: { steps: number; readonly until: number }
  readonly hosts: readonly string[]
}

/** Finds zones and their servers from the root down (RFC 1034 §5.3.3), with nobody's cache in between. */
export function findFromRoots(options: FindFromRootsOptions): ZoneFinder {
  const { client, serverAt, signal } = options
  const known = new KnownZones({ apex: '', hosts: options.roots }, options.keep)

  async function findZone(name: string): Promise<ZoneFinding> {
    const search: Search = { left: { steps: maxSteps, until: performance.now() + maxTime }, hosts: [] }
    const zone = await descend(name, search)
    return 'reason' in zone ? zone : listServers(zone, search)
  }

  /** The zone of a name as its parent lists it: its hosts have the addresses that came along only. */
  async function descend(name: string, search: Search): Promise<ZoneFinding> {
    let zone = known.deepest(name)
    let at = name
    for (let cuts = 0; cuts < maxCuts; ) {
      const asked = at
      const { apex } = zone
      const answer = await askAny(zone, asked, 'SOA', search, (message) => leadsOn(message, asked, apex))
      if ('reason' in answer) return answer
      const cut = readCut(answer.message, asked, apex)
      if (cut.kind === 'zone') return sameName(cut.apex, apex) ? zone : { apex: cut.apex, hosts: zone.hosts }
      if (cut.kind === 'referral') {
        zone = { apex: cut.apex, hosts: cut.hosts }
        known.add(zone)
        cuts++
      } else if (at === '') break
      else at = parentOf(at)
    }
    return nobody
  }

  /** The zone with the hosts that its own servers list beside those of its parent, and every address of each. */
  async function listServers(zone: ZoneServers, search: Search): Promise<ZoneFinding> {
    const { apex } = zone
    const answer = await askAny(zone, apex, 'NS', search, (message) => message.aa)
    if ('reason' in answer) return answer
    const listed = readHosts(answer.message, answer.message.answers, apex, apex)
    const hosts = new Map(listed.map((host) => [host.host, host]))
    // A zone on the servers of its parent was reached without a cut: then those are not its own list.
    const above = known.deepest(apex)
    if (sameName(above.apex, apex)) for (const host of above.hosts) hosts.set(host.host, host)
    const whole = [...hosts.values()].map(async ({ host, addresses }) => {
      const found = await findAddresses(host, search)
      return { host, addresses: [...new Set([...addresses, ...found])] }
    })
    return { apex, hosts: await Promise.all(whole) }
  }

  /** A host's addresses from the servers of its own zone. */
  async function findAddresses(host: string, search: Search): Promise<string[]> {
    if (isOver(search) || search.hosts.length >= maxDepth || search.hosts.includes(host)) return []
    search.left.steps--
    const deeper: Search = { left: search.left, hosts: [...search.hosts, host] }
    const zone = await descend(host, deeper)
    if ('reason' in zone) return []
    const answers = [
      await askAny(zone, host, 'A', deeper, (message) => message.aa),
      await askAny(zone, host, 'AAAA', deeper, (message) => message.aa),
    ]
    return answers.flatMap((answer) => ('reason' in answer ? [] : readAddresses(answer.message.answers, host)))
  }

  /** The first answer of a zone's servers that is good for something. */
  async function askAny(
    zone: ZoneServers,
    name: string,
    type: string,
    search: Search,
    isGood: (message: Message) => boolean,
  ): Promise<Answered | ZoneTrouble> {
    let trouble: ZoneTrouble = nobody
    // Not always the first: that would be the same one for everybody.
    const first = Math.floor(Math.random() * zone.hosts.length)
    for (const { host, addresses } of [...zone.hosts.slice(first), ...zone.hosts.slice(0, first)]) {
      if (isOver(search)) break
      const known = addresses.length > 0 ? addresses : await findAddresses(host, search)
      for (const address of known) {
        const server = serverAt(address)
        if (!server) continue
        if (isOver(search)) return trouble
        search.left.steps--
        const answer = await client.ask(
          { name, type },
          { server, recursive: false, tries: 2, ...(signal && { signal }) },
        )
        if (answer.status === 'unavailable') trouble = answer
        else if (isGood(answer.message)) return answer
        else trouble = { reason: 'lame', server: answer.server, ms: answer.ms, temporary: false }
      }
    }
    return trouble
  }

  return findZone
}

function isOver({ left }: Search): boolean {
  return left.steps <= 0 || performance.now() > left.until
}

/** Whether an answer of a server of `apex` leads on: not up again, and not in a circle. */
function leadsOn(message: Message, name: string, apex: string): boolean {
  const cut = readCut(message, name, apex)
  if (cut.kind === 'referral') return isInZone(cut.apex, apex) && !sameName(cut.apex, apex)
  if (cut.kind === 'zone') return message.aa && isInZone(cut.apex, apex)
  return message.aa && cut.kind === 'above'
}
