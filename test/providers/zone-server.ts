import { randomBytes } from 'node:crypto'
import { startBind } from '../servers/bind.js'
import { startKnot } from '../servers/knot.js'
import type { RunningServer } from '../servers/name-server.js'
import { startPowerdns } from '../servers/powerdns.js'
import { runTool } from '../servers/run-tool.js'

/** A real name server, and the provider that changes it. */
export interface ZoneServer {
  readonly server: RunningServer
  /** The provider's block in Terraform's JSON. */
  readonly block: object
  /** All records of a zone in zone-file form, sorted; the SOA record without its serial, which every change raises. */
  dump(zone: string): Promise<string[]>
}

/** A kind of server that a provider can change. */
export interface ZoneServerKind {
  readonly server: 'knot' | 'bind9' | 'powerdns'
  /** The provider, by its name in `knownProviders`, and the zone kind. */
  readonly provider: 'dns' | 'powerdns'
  readonly kind: 'rfc2136' | 'powerdns'
  start(zones: Readonly<Record<string, string>>): Promise<ZoneServer>
}

const key = { name: 'update', algorithm: 'hmac-sha256', secret: randomBytes(32).toString('base64') } as const

/** Every server that the tests know to change. */
export const zoneServerKinds: readonly ZoneServerKind[] = [
  {
    server: 'knot',
    provider: 'dns',
    kind: 'rfc2136',
    start: async (zones) => updated(await startKnot({ zones, key })),
  },
  {
    server: 'bind9',
    provider: 'dns',
    kind: 'rfc2136',
    start: async (zones) => updated(await startBind({ zones, key })),
  },
  {
    server: 'powerdns',
    provider: 'powerdns',
    kind: 'powerdns',
    async start(zones) {
      const server = await startPowerdns({ zones })
      return {
        server,
        block: { server_url: server.api.url, api_key: server.api.key },
        dump: (zone) => transfer(server, zone),
      }
    },
  },
]

function updated(server: RunningServer): ZoneServer {
  const update = {
    server: server.address,
    port: server.port,
    key_name: `${key.name}.`,
    key_algorithm: key.algorithm,
    key_secret: key.secret,
  }
  return {
    server,
    block: { update: [update] },
    dump: (zone) => transfer(server, zone, '-y', `${key.algorithm}:${key.name}:${key.secret}`),
  }
}

async function transfer({ address, port }: RunningServer, zone: string, ...more: readonly string[]): Promise<string[]> {
  const text = await runTool(
    'dig',
    `@${address}`,
    '-p',
    `${port}`,
    zone,
    'AXFR',
    '+onesoa',
    '+noall',
    '+answer',
    ...more,
  )
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith(';') && !line.includes('\tTSIG\t'))
  return lines.map((line) => line.replace(/\s+/g, ' ').replace(/( SOA \S+ \S+) \d+/, '$1')).sort()
}
