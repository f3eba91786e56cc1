import type { DeclaredRecord, Observation } from '@dkimkit/core'
import {
  createDnsClient,
  createInspector,
  createWalker,
  type DnsClient,
  findServers,
  guardAddresses,
} from '@dkimkit/dns'
import type { ServerChoice } from './parse-servers.js'

export interface AskOwnersOptions {
  readonly servers: ServerChoice
  /** Networks that the authoritative walk may ask besides the public internet. */
  readonly allow: readonly string[]
  /** What is declared, by owner, as the one who asks sees it. */
  readonly declared: ReadonlyMap<string, DeclaredRecord>
}

/** Look-ups of one run. The names are chosen by whoever opens a pull request. */
export const mostLookUps = 500
/** Owners asked about at once. */
const atOnce = 16
/** Milliseconds for all of them: servers that never answer must not use up the job. */
const patience = 180_000

/** Asks the DNS about owners, each once. Trouble is a result; rejects only for servers that the workflow names wrongly. */
export async function askOwners(
  owners: readonly string[],
  { servers, allow, declared }: AskOwnersOptions,
): Promise<Map<string, Observation>> {
  guardAddresses(allow)
  const seen = new Map<string, Observation>()
  if (owners.length === 0) return seen
  const client = createDnsClient({
    ...(servers.kind === 'resolvers' && servers.servers.length > 0
      ? { servers: await findServers(servers.servers) }
      : {}),
    // Half a minute for a server that never answers would be too long for a check.
    tries: 3,
    // Name servers are chosen by the pull request too: nobody's is flooded from here.
    budget: () => ({ perSecond: 50, inFlight: 16 }),
  })
  const signal = AbortSignal.timeout(patience)
  const order = new Map(owners.map((owner, index) => [owner, index]))
  try {
    const inspector = createInspector({ client, mostLookUps, ...(await howToAsk(client, servers, allow)) })
    const waiting = owners.values()
    const work = async (): Promise<void> => {
      for (const owner of waiting) {
        const record = declared.get(owner)
        const request = { owner, ...(record ? { declared: record } : {}) }
        seen.set(owner, await inspector.inspect(request, { signal }))
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
  } finally {
    await client.close()
  }
  // In the order in which they were named, whoever answered first.
  return new Map([...seen].sort(([one], [other]) => (order.get(one) ?? 0) - (order.get(other) ?? 0)))
}

async function howToAsk(client: DnsClient, servers: ServerChoice, allow: readonly string[]) {
  if (servers.kind === 'resolvers') return { ask: 'resolvers' as const }
  const zones = Object.entries(servers.named)
  const named = Object.fromEntries(
    await Promise.all(zones.map(async ([zone, texts]) => [zone, await findServers(texts)] as const)),
  )
  return { ask: 'authoritative' as const, walker: createWalker({ client, named, refuseInternal: true, allow }) }
}
