import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findFreePort } from './free-port.js'
import type { NameServer, NameServerOptions, TsigKey } from './name-server.js'
import { runTool } from './run-tool.js'
import { serveZones } from './serve-zones.js'
import { inFolder, writeZones, type ZoneFiles } from './zone-files.js'

export interface KnotOptions extends NameServerOptions {
  /** Zones that it signs with keys of its own. */
  readonly signed?: readonly string[]
  /** Who may send dynamic updates and ask for transfers; nobody by default. */
  readonly key?: TsigKey
  /** Threads that answer over UDP; 1 by default. */
  readonly workers?: number
}

export interface Knot extends NameServer {
  /** The DS record of a signed zone: what a validating resolver may trust. */
  trustAnchor(zone: string): Promise<string>
  /** A zone as it is served now, signatures and all, as a zone file. */
  read(zone: string): Promise<string>
}

/** Starts a Knot DNS. Rejects with what it wrote when it does not come up. */
export function startKnot(options: KnotOptions): Promise<Knot> {
  return inFolder('knot', (folder) => launch(options, folder))
}

async function launch(options: KnotOptions, folder: string): Promise<Knot> {
  const { address = '127.0.0.1' } = options
  const port = options.port ?? (await findFreePort(address))
  const zones = await writeZones(folder, options.zones)
  const settings = join(folder, 'knot.conf')
  await writeFile(settings, knotSettings(options, { listen: [`${address}@${port}`], folder, zones }))
  const server = await serveZones({
    ...{ program: 'knotd', args: ['-c', settings] },
    ...{ address, port, folder, zones: zones.names },
  })
  const control = (...args: readonly string[]): Promise<string> =>
    runTool('knotc', '-s', join(folder, 'knot.sock'), '-b', ...args)
  return Object.assign(server, {
    async update(zone: string, text: string) {
      await zones.write(zone, text)
      await control('zone-reload', zone)
    },
    async trustAnchor(zone: string) {
      return (await runTool('keymgr', '-c', settings, zone, 'ds')).trim().split('\n').at(-1) ?? ''
    },
    async read(zone: string) {
      // Each line begins with the zone in brackets.
      return (await control('zone-read', zone)).replace(/^\[[^\]]*\] /gm, '')
    },
  })
}

/** Where a server listens, as `address@port`, and where its files lie. */
export interface KnotPlace {
  readonly listen: readonly string[]
  readonly folder: string
  readonly zones: ZoneFiles
}

/** The settings of a server, for those who start it themselves. */
export function knotSettings(
  { signed = [], key, workers = 1 }: Omit<KnotOptions, 'zones'>,
  { listen, folder, zones }: KnotPlace,
): string {
  const domains = zones.names.map((zone) => {
    const more = [
      ...(signed.includes(zone) ? ['    dnssec-signing: on', '    dnssec-policy: one'] : []),
      ...(key ? ['    acl: update'] : []),
    ]
    return [`  - domain: "${zone}"`, `    file: "${zones.fileOf(zone)}"`, ...more].join('\n')
  })
  return `server:
    rundir: "${folder}"
    listen: [${listen.map((place) => `"${place}"`).join(', ')}]
    udp-workers: ${workers}
    tcp-workers: 1
    background-workers: 1
control:
    listen: "${join(folder, 'knot.sock')}"
log:
  - target: stderr
    any: info
database:
    storage: "${folder}"
    journal-db-max-size: 64M
    kasp-db-max-size: 64M
    timer-db-max-size: 16M
    catalog-db-max-size: 16M
policy:
  - id: one
    algorithm: ecdsap256sha256
    single-type-signing: on
    cds-cdnskey-publish: none
${key ? keySettings(key) : ''}template:
  - id: default
    storage: "${folder}"
    semantic-checks: off
    # What is served is what the file says, and what was updated since; the file stays as it was written.
    zonefile-load: whole
    zonefile-sync: -1
    journal-content: none
zone:
${domains.join('\n')}
`
}

function keySettings({ name, algorithm, secret }: TsigKey): string {
  return `key:
  - id: "${name}"
    algorithm: ${algorithm}
    secret: "${secret}"
acl:
  - id: update
    key: "${name}"
    action: [update, transfer]
`
}
