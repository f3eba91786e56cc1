import { canonicalName, DkimError, parseDomain } from '@dkimkit/core'
import { parseServer } from '@dkimkit/dns'

/** Who is asked. What the workflow names is trusted, wherever it lies. */
export type ServerChoice =
  | { readonly kind: 'resolvers'; readonly servers: readonly string[] }
  | { readonly kind: 'authoritative'; readonly named: Readonly<Record<string, readonly string[]>> }

/**
 * Reads `servers`: nothing for the system's resolvers, `authoritative`, servers, or `ZONE=SERVER` for a zone whose
 * servers are these and are not looked for (split horizon), which asks the authoritative servers of every other zone.
 *
 * Throws `DkimError('bad-argument')` for a word that is none of these, or for servers beside `authoritative`.
 */
export function parseServers(words: readonly string[]): ServerChoice {
  const named: Record<string, string[]> = {}
  const servers: string[] = []
  let authoritative = false
  for (const word of words) {
    const [, zone, server] = /^([^=/]+)=(.+)$/.exec(word) ?? []
    if (word === 'authoritative') authoritative = true
    else if (zone !== undefined && server !== undefined) {
      const name = zoneNamed(zone)
      named[name] = [...(named[name] ?? []), checked(server)]
    } else servers.push(checked(word))
  }
  if (!authoritative && Object.keys(named).length === 0) return { kind: 'resolvers', servers }
  if (servers.length > 0) {
    const wanted = "'authoritative' and ZONE=SERVER stand alone, or among themselves"
    throw new DkimError('bad-argument', `servers: '${servers[0]}' beside them: ${wanted}`)
  }
  return { kind: 'authoritative', named }
}

function zoneNamed(text: string): string {
  return canonicalName(parseDomain(text.replace(/\.$/, '')))
}

/** The text again: a host is only looked up when it is asked. */
function checked(text: string): string {
  parseServer(text)
  return text
}
