import type { LookUpReason } from '../look-up/published.js'
import type { ListedHost } from './read-cut.js'

/** A zone and all name servers that are listed for it, each with every address that it has. */
export interface ZoneServers {
  readonly apex: string
  readonly hosts: readonly ListedHost[]
}

/** Why the servers of a name's zone are not known, and who said so. */
export interface ZoneTrouble {
  readonly reason: LookUpReason
  readonly server: string
  readonly ms: number
  readonly temporary: boolean
}

/** What finding a zone came to. */
export type ZoneFinding = ZoneServers | ZoneTrouble

/** Finds the zone that a name lies in. */
export type ZoneFinder = (name: string) => Promise<ZoneFinding>

/** Nobody is known who holds the zone. */
export const nobody: ZoneTrouble = { reason: 'no-servers', server: '', ms: 0, temporary: false }
