// A manifest of ten thousand domains is read, judged and edited, in a process of its own. Usage: node bench/manifest.mjs [domains, 10000]
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { smallResidues } from '../packages/core/dist/esm/index.js'
import * as senders from '../packages/core/dist/esm/senders/index.js'
import { editManifest, readManifest } from '../packages/manifest/dist/index.js'

const goal = { seconds: 3, megabytes: 400 }
const now = new Date('2027-03-01T00:00:00Z')
const [first = '10000', file] = process.argv.slice(2)
if (first === '--file') measure(file)
else run(Number(first))

function run(domains) {
  const folder = mkdtempSync(join(tmpdir(), 'dkimkit-bench-'))
  try {
    for (const [name, write] of [
      ['line by line', (text) => text],
      ['with anchors', (text) => text.replace('zone: ', 'zone: &zone ').replace(/zone: route53.*/g, 'zone: *zone')],
      // Text over several lines is for the general reader, which has no goal.
      ['with one folded text', (text) => `${text}keystore:\n  external:\n    note: >\n      in the\n      appliance\n`],
    ]) {
      const path = join(folder, 'dkim.yaml')
      writeFileSync(path, write(manifestOf(domains)))
      console.log(`${domains} domains, ${name}: ${(readFileSync(path).length / 1e6).toFixed(1)} MB`)
      spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--file', path], { stdio: 'inherit' })
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function measure(path) {
  const started = performance.now()
  const text = readFileSync(path, 'utf8')
  const { manifest, findings } = readManifest(text, { now, senders })
  const read = performance.now()
  if (!manifest || findings.length > 0) throw new Error(`${findings.length} findings: ${findings[0]?.code}`)
  const middle = manifest.domains[manifest.domains.length >> 1].name
  const published = { kind: 'set-state', domain: middle, stream: 'mail', selector: 'mail-20270120', state: 'published' }
  editManifest(text, [{ ...published, since: '2027-01-21T00:00:00Z' }], { now, senders, manifest })
  const edited = performance.now()
  const megabytes = process.resourceUsage().maxRSS / 1024
  const seconds = (edited - started) / 1000
  console.log(
    `  read and judged ${((read - started) / 1000).toFixed(2)} s, edited ${((edited - read) / 1000).toFixed(2)} s:`,
    `${seconds.toFixed(2)} s, goal ${goal.seconds}, ratio ${(goal.seconds / seconds).toFixed(2)};`,
    `${Math.round(megabytes)} MB, goal ${goal.megabytes}, ratio ${(goal.megabytes / megabytes).toFixed(2)}`,
  )
}

function manifestOf(domains) {
  const lines = ['version: 1', 'domains:']
  for (let index = 0; index < domains; index++) {
    lines.push(
      `  d${index}.example.com:`,
      '    zone: route53:Z0123456789',
      '    streams:',
      '      mail:',
      '        selectors:',
    )
    lines.push(
      ...selector(
        'mail-20261120',
        'active',
        '{ pending: 2026-11-20T09:00:00Z, published: 2026-11-20T11:00:00Z, active: 2026-12-05T09:00:00Z }',
      ),
    )
    lines.push(...selector('mail-20270120', 'pending', '{ pending: 2027-01-20T09:00:00Z }'))
    lines.push('        removed: [mail-20260601]')
  }
  return `${lines.join('\n')}\n`
}

function selector(name, state, since) {
  return [
    `          ${name}:`,
    '            algorithm: rsa-2048',
    `            publicKey: ${publicKey()}`,
    `            state: ${state}`,
    `            since: ${since}`,
  ]
}

/** A random modulus without small factor in the frame of a 2048-bit key: no rule can tell it from a real one. */
function publicKey() {
  const before = Buffer.from('30820122300d06092a864886f70d01010105000382010f003082010a0282010100', 'hex')
  for (;;) {
    const modulus = randomBytes(256)
    modulus[0] |= 0x80
    modulus[255] |= 1
    if (smallResidues(modulus).every((residue) => residue !== 0)) {
      return Buffer.concat([before, modulus, Buffer.from('0203010001', 'hex')]).toString('base64')
    }
  }
}
