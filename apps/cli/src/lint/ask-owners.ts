import type { Observation } from '@dkimkit/core'
import type { Io } from '../io.js'
import { progressFor } from '../output/progress.js'

/** The options of commands that can ask the DNS beside what they read. */
export const liveOptions = {
  live: { about: 'ask the DNS too, and compare' },
  server: { value: 'HOST[:PORT]', multiple: true, about: "whom --live asks (default: the system's resolvers)" },
} as const

/** Owners that are asked about at once; the client holds back what a server does not take. */
const atOnce = 64

/** What the DNS serves at owners, by owner. Throws `DkimError` for a server without address. */
export async function askOwners(
  owners: readonly string[],
  { server, quiet }: { readonly server: readonly string[]; readonly quiet: boolean },
  io: Io,
): Promise<Map<string, Observation>> {
  // Most runs read only, so the client is loaded by those that ask.
  const { createDnsClient, createInspector, findServers } = await import('@dkimkit/dns')
  const client = createDnsClient(server.length > 0 ? { servers: await findServers(server) } : {})
  const inspector = createInspector({ client, ask: 'resolvers', now: io.now })
  const progress = progressFor(io, quiet)
  const seen = new Map<string, Observation>()
  const waiting = owners.values()
  const work = async (): Promise<void> => {
    // One iterator for all: each takes the next owner.
    for (const owner of waiting) {
      if (io.signal.aborted) return
      seen.set(owner, await inspector.inspect({ owner }, { signal: io.signal }))
      progress.update(seen.size, owners.length, 'owners asked for')
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.min(atOnce, owners.length) }, work))
  } finally {
    progress.end()
    await client.close()
  }
  return new Map(owners.flatMap((owner) => (seen.has(owner) ? [[owner, seen.get(owner) as Observation]] : [])))
}

/** Whether something could not be asked. */
export function isUnchecked(live: ReadonlyMap<string, Observation> | undefined): boolean {
  return live !== undefined && [...live.values()].some(({ published }) => published.outcome === 'unavailable')
}
