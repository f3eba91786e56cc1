import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findFreePort } from './free-port.js'
import type { NameServer, NameServerOptions } from './name-server.js'
import { runTool } from './run-tool.js'
import { serveZones } from './serve-zones.js'
import { inFolder, writeZones } from './zone-files.js'

export interface Powerdns extends NameServer {
  /** Where its HTTP API is, and the key that it asks for. */
  readonly api: { readonly url: string; readonly key: string }
}

/** Debian's schema, put into a new database. */
const MAKE_DATABASE = `
import sqlite3, sys
with open('/usr/share/pdns-backend-sqlite3/schema/schema.sqlite3.sql') as schema:
    sqlite3.connect(sys.argv[1]).executescript(schema.read())
`

/** Starts a PowerDNS with SQLite behind it. Rejects with what it wrote when it does not come up. */
export function startPowerdns(options: NameServerOptions): Promise<Powerdns> {
  return inFolder('powerdns', (folder) => launch(options, folder))
}

async function launch(options: NameServerOptions, folder: string): Promise<Powerdns> {
  const { address = '127.0.0.1' } = options
  const port = options.port ?? (await findFreePort(address))
  const apiPort = await findFreePort('127.0.0.1')
  const zones = await writeZones(folder, options.zones)
  const key = randomBytes(16).toString('hex')
  await writeFile(join(folder, 'pdns.conf'), settingsOf({ address, port, apiPort, folder, key }))
  await runTool('python3', '-c', MAKE_DATABASE, join(folder, 'zones.sqlite'))
  const load = (zone: string): Promise<string> =>
    runTool('pdnsutil', `--config-dir=${folder}`, 'load-zone', zone, zones.fileOf(zone))
  for (const zone of zones.names) await load(zone)
  const server = await serveZones({
    ...{ program: 'pdns_server', args: [`--config-dir=${folder}`] },
    ...{ address, port, folder, zones: zones.names },
  })
  return Object.assign(server, {
    api: { url: `http://127.0.0.1:${apiPort}`, key },
    async update(zone: string, text: string) {
      await zones.write(zone, text)
      await load(zone)
    },
  })
}

interface Place {
  readonly address: string
  readonly port: number
  readonly apiPort: number
  readonly folder: string
  readonly key: string
}

function settingsOf({ address, port, apiPort, folder, key }: Place): string {
  return `launch=gsqlite3
gsqlite3-database=${join(folder, 'zones.sqlite')}
local-address=${address}
local-port=${port}
socket-dir=${folder}
api=yes
api-key=${key}
webserver-address=127.0.0.1
webserver-port=${apiPort}
webserver-allow-from=127.0.0.1
receiver-threads=1
distributor-threads=1
# What was changed is served at once.
cache-ttl=0
query-cache-ttl=0
negquery-cache-ttl=0
zone-cache-refresh-interval=0
security-poll-suffix=
version-string=anonymous
`
}
