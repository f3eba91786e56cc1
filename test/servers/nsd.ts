import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Daemon, startDaemon } from './daemon.js'
import { findFreePort } from './free-port.js'
import type { NameServer, NameServerOptions } from './name-server.js'
import { servesZone } from './probe.js'
import { inFolder, removeFolder, writeZones, type ZoneFiles } from './zone-files.js'

/** Starts an NSD. Rejects with what it wrote when it does not come up. */
export function startNsd(options: NameServerOptions): Promise<NameServer> {
  return inFolder('nsd', (folder) => launch(options, folder))
}

async function launch(options: NameServerOptions, folder: string): Promise<NameServer> {
  const { address = '127.0.0.1' } = options
  const port = options.port ?? (await findFreePort(address))
  const zones = await writeZones(folder, options.zones)
  const settings = join(folder, 'nsd.conf')
  await writeFile(settings, settingsOf({ address, port, folder, zones }))
  let daemon: Daemon
  let stopped: Promise<void> | undefined

  async function start(): Promise<void> {
    daemon = await startDaemon('nsd', ['-d', '-c', settings], folder)
    for (const zone of zones.names) await daemon.ready(() => servesZone({ address, port }, zone))
  }

  async function stop(): Promise<void> {
    await daemon.kill()
    await removeFolder(folder)
  }

  await start().catch(async (error) => {
    await stop()
    throw error
  })
  return {
    address,
    port,
    folder,
    get pid() {
      return daemon.pid
    },
    get output() {
      return daemon.output
    },
    async update(zone, text) {
      await zones.write(zone, text)
      // It reads zones in the background and does not say when it is done; a new one does.
      await daemon.kill()
      await start()
    },
    stop() {
      stopped ??= stop()
      return stopped
    },
  }
}

function settingsOf(place: {
  readonly address: string
  readonly port: number
  readonly folder: string
  readonly zones: ZoneFiles
}): string {
  const { address, port, folder, zones } = place
  return `server:
  ip-address: ${address}@${port}
  server-count: 1
  username: ""
  chroot: ""
  database: ""
  zonesdir: "${folder}"
  pidfile: "${join(folder, 'nsd.pid')}"
  xfrdfile: "${join(folder, 'xfrd.state')}"
  xfrdir: "${folder}"
  zonelistfile: "${join(folder, 'zone.list')}"
remote-control:
  control-enable: no
${zones.names.map((zone) => `zone:\n  name: "${zone}"\n  zonefile: "${zones.fileOf(zone)}"`).join('\n')}
`
}
