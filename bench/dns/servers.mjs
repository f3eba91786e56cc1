import { execFileSync, spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { Resolver } from 'node:dns/promises'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` }

async function findPort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Ends when this process ends, or before. */
async function start(program, args, folder, port) {
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', program, ...args], { cwd: folder, env, stdio: 'ignore' })
  const resolver = new Resolver({ timeout: 300, tries: 1 })
  resolver.setServers([`127.0.0.1:${port}`])
  const isUp = () =>
    resolver.resolveSoa('example.com').then(
      () => true,
      () => false,
    )
  for (const end = Date.now() + 60_000; !(await isUp()); await sleep(50)) {
    if (child.exitCode !== null || Date.now() > end) throw new Error(`${program} does not come up`)
  }
  return { port, stop: () => child.kill('SIGKILL') }
}

/** A Knot DNS for example.com, with one thread for UDP, as it shares two cores with its clients. */
export async function startKnot(folder, zone) {
  const port = await findPort()
  const rundir = join(folder, `knot-${port}`)
  mkdirSync(rundir)
  const settings = join(rundir, 'knot.conf')
  const text = `server:
    rundir: "${rundir}"
    listen: 127.0.0.1@${port}
    udp-workers: 1
    tcp-workers: 1
    background-workers: 1
control:
    listen: "${rundir}/knot.sock"
database:
    storage: "${rundir}"
    journal-db-max-size: 64M
    kasp-db-max-size: 64M
template:
  - id: default
    journal-content: none
    zonefile-sync: -1
    semantic-checks: off
zone:
  - domain: example.com
    file: "${zone}"
`
  writeFileSync(settings, text)
  return start('knotd', ['-c', settings], folder, port)
}

/** A BIND for example.com that answers over HTTPS too. */
export async function startBind(folder, zone) {
  const [port, httpsPort] = [await findPort(), await findPort()]
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2']
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  execFileSync('openssl', ['req', '-x509', ...curve, ...names, '-keyout', key, '-out', cert], { stdio: 'ignore' })
  const settings = join(folder, 'named.conf')
  const text = `tls local { key-file "${key}"; cert-file "${cert}"; };
http local { endpoints { "/dns-query"; }; };
options {
  directory "${folder}"; pid-file "${folder}/named.pid"; session-keyfile none; lock-file none;
  listen-on port ${port} { 127.0.0.1; };
  listen-on port ${httpsPort} tls local http local { 127.0.0.1; };
  listen-on-v6 { none; };
  recursion no; dnssec-validation no; empty-zones-enable no;
};
controls { };
zone "example.com" { type primary; file "${zone}"; };
`
  writeFileSync(settings, text)
  const server = await start('named', ['-f', '-n', '1', '-c', settings], folder, port)
  return { ...server, httpsPort, cert }
}

/** Answers each query with the same long text, so many milliseconds later. */
export async function startFar(ms, value) {
  const socket = createSocket({ type: 'udp4', recvBufferSize: 2 ** 22, sendBufferSize: 2 ** 22 })
  const strings = value.match(/.{1,255}/g).map((text) => Buffer.concat([Buffer.of(text.length), Buffer.from(text)]))
  const rdata = Buffer.concat(strings)
  const record = Buffer.concat([
    Buffer.from('c00c00100001', 'hex'),
    Buffer.from('0000012c', 'hex'),
    lengthOf(rdata),
    rdata,
  ])
  socket.on('message', (query, { port, address }) => {
    let end = 12
    while (query[end] > 0) end += query[end] + 1
    const answer = Buffer.concat([query.subarray(0, end + 5), record])
    answer.writeUInt16BE(0x8500, 2)
    answer.writeUInt16BE(1, 6)
    answer.writeUInt32BE(0, 8)
    setTimeout(() => socket.send(answer, port, address), ms)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return { port: socket.address().port, stop: () => socket.close() }
}

function lengthOf(octets) {
  return Buffer.of(octets.length >> 8, octets.length & 0xff)
}
