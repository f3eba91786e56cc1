import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeCertificate } from '../../packages/dns/src/transport/self-signed.testing.js'
import { startDaemon } from './daemon.js'
import { findFreePort } from './free-port.js'
import type { RunningServer } from './name-server.js'
import { answers } from './probe.js'
import { runTool } from './run-tool.js'
import { inFolder, removeFolder } from './zone-files.js'

interface At {
  readonly address: string
  readonly port: number
}

export interface UnboundOptions {
  /** The servers of each zone; of anything else it knows nothing. */
  readonly stubs?: Readonly<Record<string, readonly At[]>>
  /** Resolvers that are asked for each zone; `.` for everything. */
  readonly forwards?: Readonly<Record<string, readonly At[]>>
  /** DS records that it trusts. Without any, it validates nothing. */
  readonly trustAnchors?: readonly string[]
  /** The day on which it judges signatures, instead of today. */
  readonly validateAt?: Date
  /** More lines for the `server:` part, as `cache-max-ttl: 1`. */
  readonly settings?: readonly string[]
  readonly address?: string
  readonly port?: number
}

/** A resolver; its certificate is for `localhost`. */
export interface Unbound extends RunningServer {
  readonly tlsPort: number
  readonly httpsPort: number
  /** Its certificate, in PEM. */
  readonly ca: string
  /** Forgets all that it was told. */
  flush(): Promise<void>
}

/** Starts an Unbound that resolves over UDP, TCP, TLS and HTTPS. Rejects with what it wrote when it does not come up. */
export function startUnbound(options: UnboundOptions): Promise<Unbound> {
  return inFolder('unbound', (folder) => launch(options, folder))
}

async function launch(options: UnboundOptions, folder: string): Promise<Unbound> {
  const { address = '127.0.0.1' } = options
  const port = options.port ?? (await findFreePort(address))
  const [tlsPort, httpsPort] = [await findFreePort(address), await findFreePort(address)]
  const { key, cert } = makeCertificate('localhost')
  const settings = join(folder, 'unbound.conf')
  await writeFile(join(folder, 'key.pem'), key)
  await writeFile(join(folder, 'cert.pem'), cert)
  await writeFile(settings, settingsOf(options, { address, ports: [port, tlsPort, httpsPort], folder }))
  const daemon = await startDaemon('unbound', ['-d', '-c', settings], folder)
  let stopped: Promise<void> | undefined

  async function stop(): Promise<void> {
    await daemon.kill()
    await removeFolder(folder)
  }

  await daemon
    .ready(() => answers({ address, port }))
    .catch(async (error) => {
      await stop()
      throw error
    })
  return {
    address,
    port,
    tlsPort,
    httpsPort,
    ca: cert,
    folder,
    pid: daemon.pid,
    get output() {
      return daemon.output
    },
    async flush() {
      for (const zone of ['.', ...zonesOf(options)])
        await runTool('unbound-control', '-c', settings, 'flush_zone', zone)
      await runTool('unbound-control', '-c', settings, 'flush_infra', 'all')
    },
    stop() {
      stopped ??= stop()
      return stopped
    },
  }
}

interface Place {
  readonly address: string
  /** For DNS, TLS and HTTPS. */
  readonly ports: readonly [number, number, number]
  readonly folder: string
}

function zonesOf({ stubs = {}, forwards = {} }: UnboundOptions): string[] {
  return [...Object.keys(stubs), ...Object.keys(forwards)]
}

function settingsOf(options: UnboundOptions, { address, ports, folder }: Place): string {
  const { stubs = {}, forwards = {}, trustAnchors = [], validateAt, settings = [] } = options
  const [, tlsPort, httpsPort] = ports
  const lines = [
    ...ports.map((port) => `interface: ${address}@${port}`),
    ...trustAnchors.map((anchor) => `trust-anchor: "${anchor}"`),
    // Else it answers for 'test' and the like by itself.
    ...zonesOf(options).flatMap((zone) => [`local-zone: "${zone}" nodefault`]),
    ...(validateAt ? [`val-override-date: "${formatDate(validateAt)}"`] : []),
    ...settings,
  ]
  return `server:
  directory: "${folder}"
  chroot: ""
  username: ""
  pidfile: "${join(folder, 'unbound.pid')}"
  use-syslog: no
  logfile: ""
  num-threads: 1
  do-not-query-localhost: no
  module-config: "validator iterator"
  local-zone: "test." nodefault
  local-zone: "invalid." nodefault
  tls-port: ${tlsPort}
  https-port: ${httpsPort}
  tls-service-key: "${join(folder, 'key.pem')}"
  tls-service-pem: "${join(folder, 'cert.pem')}"
${lines.map((line) => `  ${line}\n`).join('')}remote-control:
  control-enable: yes
  control-interface: "${join(folder, 'unbound.sock')}"
  control-use-cert: no
${formatZones('stub', stubs)}${formatZones('forward', forwards)}`
}

function formatZones(kind: 'stub' | 'forward', zones: Readonly<Record<string, readonly At[]>>): string {
  return Object.entries(zones)
    .map(([zone, servers]) => {
      const asked = servers.map(({ address, port }) => `  ${kind}-addr: ${address}@${port}\n`)
      return `${kind}-zone:\n  name: "${zone}"\n${asked.join('')}`
    })
    .join('')
}

/** As YYYYMMDDHHMMSS. */
function formatDate(date: Date): string {
  return date.toISOString().replace(/\D/g, '').slice(0, 14)
}
