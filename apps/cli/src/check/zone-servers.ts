import { DkimError, parseDomain } from '@dkimkit/core'
import { type DnsServer, findServers } from '@dkimkit/dns'

/**
 * Reads `--zone-server ZONE=HOST[:PORT]` words: the servers of zones that are not looked for. Rejects with
 * `DkimError('bad-argument')` for anything else.
 */
export async function readZoneServers(words: readonly string[]): Promise<Record<string, readonly DnsServer[]>> {
  const named = new Map<string, DnsServer[]>()
  for (const word of words) {
    const equals = word.indexOf('=')
    if (equals < 1) throw new DkimError('bad-argument', `--zone-server ${word}: ZONE=HOST[:PORT] is wanted`)
    const zone = parseDomain(word.slice(0, equals))
    named.set(zone, [...(named.get(zone) ?? []), ...(await findServers([word.slice(equals + 1)]))])
  }
  return Object.fromEntries(named)
}
