// Look-ups against a local knot: ours, the whole check, and others. Usage: node bench/dns.mjs [names, 100000] [rounds, 3]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { best, measure } from './dns/measure.mjs'
import { startBind, startKnot } from './dns/servers.mjs'
import { makeSelectors, writeZone } from './dns/zones.mjs'

const names = Number(process.argv[2] ?? 100_000)
const rounds = Number(process.argv[3] ?? 3)
/** So many for those that take long. */
const few = Math.min(names, 10_000)
const folder = mkdtempSync(join(tmpdir(), 'dkimkit-bench-dns-'))
const script = (name) => fileURLToPath(new URL(`dns/${name}`, import.meta.url))
const command = fileURLToPath(new URL('../apps/cli/bin/dkimkit.js', import.meta.url))
const node = (name, ...args) => [process.execPath, [script(name), ...args.map(String)]]
const stops = []
const results = new Map()

function show(name, { rate, cpu, memory, wrong }) {
  const all = [`${Math.round(rate)} names/s`, `${cpu.toFixed(1)} µs of CPU a name`, `${Math.round(memory)} MB`]
  console.log(`${name}: ${all.join(', ')}${wrong > 0 ? `, ${wrong} WRONG` : ''}`)
}

async function run(name, [program, args], count, times = rounds) {
  const result = await best(times, () => measure(program, args, count))
  const known = results.get(name)
  if (!known || result.wrong < known.wrong || (result.wrong === known.wrong && known.rate < result.rate))
    results.set(name, result)
  return result
}

/** The best of several numbers of look-ups at once. */
async function runBest(name, make, count, choices, times = rounds) {
  for (const atOnce of choices) await run(name, make(atOnce), count, times)
  show(name, results.get(name))
}

function ratio(one, other, goal) {
  const is = results.get(one).rate / results.get(other).rate
  console.log(`${one} to ${other}: ${is.toFixed(2)}${goal ? `, goal ${goal}` : ''}`)
}

function dnsperf(port, queries, ...more) {
  const args = ['-s', '127.0.0.1', '-p', `${port}`, '-d', queries, '-n', '1', '-q', '100', ...more]
  return ['dnsperf', args]
}

async function benchNear() {
  const files = await writeZone(folder, 'near', names, 2048, few)
  const { port, stop } = await startKnot(folder, files.zone)
  stops.push(stop)
  console.log(`${names} selectors of 2048 bits, knot on loopback`)
  await runBest('ours, bare', (many) => node('bare.mjs', 'udp', port, files.list, names, many), names, [64, 128, 256])
  await runBest('ours, whole check', (many) => node('whole.mjs', port, files.owners, names, many), names, [64, 128])
  await runBest('node', (many) => node('node-resolver.mjs', port, files.list, names, many), names, [32, 64, 128])
  const list = ['check', '--input', files.list, '--server', `127.0.0.1:${port}`, '--ndjson', '--fail-on', 'never']
  await runBest('dkimkit check', () => [process.execPath, [command, ...list]], names, [1], 1)
  await runBest('dnsperf', () => dnsperf(port, files.queries), names, [1])
  const python = (many) => ['/usr/bin/python3', [script('dnspython.py'), `${port}`, files.list, `${few}`, `${many}`]]
  await runBest('dnspython', python, few, [1, 32], 1)
  const perl = (many) => ['/usr/bin/perl', [script('net-dns.pl'), `${port}`, files.list, `${few}`, `${many}`]]
  await runBest('Net::DNS', perl, few, [1, 32], 1)
  const [dkimpy, mailDkim] = ['dkimpy.py', 'mail-dkim.pl'].map((name) => [
    script(name),
    `${port}`,
    files.list,
    `${few}`,
  ])
  await runBest('dkimpy', () => ['/usr/bin/python3', dkimpy], few, [1])
  await runBest('Mail::DKIM', () => ['/usr/bin/perl', mailDkim], few, [1])
  const dig = ['@127.0.0.1', '-p', `${port}`, '+short', '-f', files.short]
  await runBest('dig -f', () => ['dig', dig], few, [1], 1)
  ratio('ours, bare', 'node', 1.3)
  ratio('ours, bare', 'dnsperf', 0.5)
  ratio('ours, whole check', 'node', 0.5)
  ratio('dkimkit check', 'node')
  for (const peer of ['dkimpy', 'Mail::DKIM']) ratio('ours, whole check', peer, 10)
  for (const peer of ['dnspython', 'Net::DNS']) ratio('ours, whole check', peer)
  ratio('ours, whole check', 'dig -f')
}

async function benchLarge() {
  const count = few
  const files = await writeZone(folder, 'large', count, 4096)
  const { port, stop } = await startKnot(folder, files.zone)
  stops.push(stop)
  console.log(`\n${count} selectors of 4096 bits`)
  for (const way of ['udp', 'tcp']) {
    const name = `ours, 4096 bits over ${way}`
    await runBest(name, (many) => node('bare.mjs', way, port, files.list, count, many), count, [64, 128], 1)
  }
  await runBest('dnsperf over tcp', () => dnsperf(port, files.queries, '-m', 'tcp'), count, [1], 1)
  ratio('ours, 4096 bits over tcp', 'dnsperf over tcp')
}

async function benchHttps() {
  const count = few
  const files = await writeZone(folder, 'https', count, 2048)
  const { httpsPort, cert, stop } = await startBind(folder, files.zone)
  stops.push(stop)
  console.log(`\n${count} selectors of 2048 bits over HTTPS, BIND`)
  const ours = (many) => node('bare.mjs', 'https', httpsPort, files.list, count, many, cert)
  await runBest('ours over https', ours, count, [32, 100], 1)
}

async function benchFar() {
  const [{ value }] = makeSelectors(1, 2048)
  const far = spawn(process.execPath, [script('far-server.mjs'), '20', value], { stdio: ['ignore', 'pipe', 'inherit'] })
  stops.push(() => far.kill('SIGKILL'))
  const [told] = await once(far.stdout, 'data')
  const port = Number(told)
  const owners = join(folder, 'near.list')
  console.log(`\n${few} names, answers 20 ms away`)
  const at = [256, 1024]
  await runBest('ours, far', (many) => node('bare.mjs', 'udp', port, owners, few, many), few, at, 1)
  await runBest('node, far', (many) => node('node-resolver.mjs', port, owners, few, many), few, at, 1)
  ratio('ours, far', 'node, far')
}

try {
  await benchNear()
  await benchLarge()
  await benchHttps()
  await benchFar()
} finally {
  for (const stop of stops) stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
