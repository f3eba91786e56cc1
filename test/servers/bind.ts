import { randomBytes } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeCertificate } from '../../packages/dns/src/transport/self-signed.testing.js'
import { findFreePort } from './free-port.js'
import type { NameServer, NameServerOptions, TsigKey } from './name-server.js'
import { serialOf } from './probe.js'
import { runTool } from './run-tool.js'
import { serveZones } from './serve-zones.js'
import { inFolder, writeZones, type ZoneFiles } from './zone-files.js'

export interface BindOptions extends NameServerOptions {
  /** Who may send dynamic updates and ask for transfers; nobody by default. */
  readonly key?: TsigKey
}

export interface Bind extends NameServer {
  /** Where it answers over HTTPS, at `/dns-query`. */
  readonly httpsPort: number
  /** Its certificate for `localhost`, in PEM. */
  readonly ca: string
}

/** Starts a BIND, on an address that an interface has (of loopback only `127.0.0.1`). Rejects with what it wrote when it does not come up. */
export function startBind(options: BindOptions): Promise<Bind> {
  return inFolder('bind', (folder) => launch(options, folder))
}

async function launch(options: BindOptions, folder: string): Promise<Bind> {
  const { address = '127.0.0.1', key } = options
  const port = options.port ?? (await findFreePort(address))
  const controlPort = await findFreePort('127.0.0.1')
  const httpsPort = await findFreePort(address)
  const zones = await writeZones(folder, options.zones)
  const settings = join(folder, 'named.conf')
  const control: TsigKey = {
    name: 'control',
    algorithm: 'hmac-sha256',
    secret: randomBytes(32).toString('base64'),
  }
  await writeFile(join(folder, 'rndc.conf'), keySettings(control))
  const certificate = makeCertificate('localhost')
  await writeFile(join(folder, 'key.pem'), certificate.key)
  await writeFile(join(folder, 'cert.pem'), certificate.cert)
  await writeFile(settings, settingsOf({ address, port, controlPort, httpsPort, folder, zones, control, key }))
  const server = await serveZones({
    ...{ program: 'named', args: ['-g', '-n', '1', '-c', settings] },
    ...{ address, port, folder, zones: zones.names },
  })
  const rndc = (...args: readonly string[]): Promise<string> =>
    runTool('rndc', '-s', '127.0.0.1', '-p', `${controlPort}`, '-k', join(folder, 'rndc.conf'), ...args)

  async function load(zone: string, text: string): Promise<void> {
    // A zone that takes updates has to stand still while its file changes, and what was updated goes with its journal.
    if (key) await rndc('freeze', zone)
    await zones.write(zone, text)
    await rm(`${zones.fileOf(zone)}.jnl`, { force: true })
    const before = server.output.length
    await rndc(key ? 'thaw' : 'reload', zone)
    // It loads in the background, and says so a moment before it serves what it loaded.
    await server.ready(async () => {
      const serial = loadedSerial(server.output.slice(before), zone)
      return serial !== undefined && (await serialOf({ address, port }, zone)) === serial
    })
  }

  return Object.assign(server, {
    httpsPort,
    ca: certificate.cert,
    async update(zone: string, text: string) {
      // What a freeze writes may come late, over the new text: then once more.
      do await load(zone, text)
      while ((await readFile(zones.fileOf(zone), 'utf8')).trim() !== text.trim())
    },
  })
}

/** The serial that was loaded last, once one was. Throws where the zone was refused. */
function loadedSerial(output: string, zone: string): number | undefined {
  const about = output.split('\n').filter((line) => line.includes(`zone ${zone}/IN: `))
  if (about.some((line) => line.includes('not loaded due to errors'))) throw new Error(about.join('\n'))
  const serials = about.flatMap((line) => /loaded serial (\d+)/.exec(line)?.[1] ?? [])
  return serials.length > 0 ? Number(serials.at(-1)) : undefined
}

interface Place {
  readonly address: string
  readonly port: number
  readonly controlPort: number
  readonly httpsPort: number
  readonly folder: string
  readonly zones: ZoneFiles
  readonly control: TsigKey
  readonly key: TsigKey | undefined
}

function settingsOf({ address, port, controlPort, httpsPort, folder, zones, control, key }: Place): string {
  const allow = key ? ` allow-update { key "${key.name}"; }; allow-transfer { key "${key.name}"; };` : ''
  const family = address.includes(':') ? 'listen-on-v6' : 'listen-on'
  return `tls local { key-file "${join(folder, 'key.pem')}"; cert-file "${join(folder, 'cert.pem')}"; };
http local { endpoints { "/dns-query"; }; };
options {
  directory "${folder}";
  ${family} port ${port} { ${address}; };
  ${family} port ${httpsPort} tls local http local { ${address}; };
  ${address.includes(':') ? 'listen-on' : 'listen-on-v6'} { none; };
  pid-file "${join(folder, 'named.pid')}";
  session-keyfile none;
  lock-file none;
  recursion no;
  dnssec-validation no;
  notify no;
  empty-zones-enable no;
  check-integrity no;
  check-names primary ignore;
};
controls { inet 127.0.0.1 port ${controlPort} allow { 127.0.0.1; } keys { "control"; }; };
${keySettings(control)}${key ? keySettings(key) : ''}${zones.names
  .map((zone) => `zone "${zone}" { type primary; file "${zones.fileOf(zone)}";${allow} };`)
  .join('\n')}
`
}

function keySettings({ name, algorithm, secret }: TsigKey): string {
  return `key "${name}" { algorithm ${algorithm}; secret "${secret}"; };\n`
}
