// Synthesis of key records, in seconds of processor time, each case in a process of its own. Usage: node bench/cdktf.mjs [records, 10000] [rounds, 3]
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { smallResidues } from '../packages/core/dist/esm/index.js'

// As users of the TypeScript template do: CommonJS.
const require = createRequire(import.meta.url)
const goals = { ratio: 1.3, megabytes: 1000 }
const [first = '10000', second = '3', third] = process.argv.slice(2)
if (first === '--case') measure(second, Number(third))
else run(Number(first), Number(second))

function run(count, rounds) {
  for (const cdk of ['cdktf', 'cdktn']) {
    const best = {}
    for (let round = 0; round < rounds; round++) {
      for (const what of ['bare', 'records', 'json']) {
        const seen = inProcess(`${cdk}:${what}`, count)
        if (!best[what] || seen.seconds < best[what].seconds) best[what] = seen
      }
    }
    const ratio = best.records.seconds / best.bare.seconds
    console.log(
      `${cdk}: ${count} records ${show(best.records)}, bare TerraformResources ${show(best.bare)}:`,
      `ratio ${ratio.toFixed(2)}, goal ${goals.ratio}; the JSON alone ${show(best.json)}`,
    )
    const large = inProcess(`${cdk}:records`, 5 * count)
    console.log(`${cdk}: ${5 * count} records ${show(large)}, goal ${goals.megabytes} MB`)
    console.log(
      `${cdk}: loaded in ${show(inProcess(`${cdk}:bare`, 0))}, with @dkimkit/${cdk} in ${show(inProcess(`${cdk}:records`, 0))}`,
    )
  }
}

function show({ seconds, load, megabytes }) {
  return `${(seconds || load).toFixed(2)} s, ${Math.round(megabytes)} MB`
}

function inProcess(name, count) {
  const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--case', name, `${count}`])
  if (`${stdout}` === '') throw new Error(`${stderr}`.slice(0, 500))
  return JSON.parse(`${stdout}`)
}

function measure(name, count) {
  const [cdk, what] = name.split(':')
  const loading = performance.now()
  const { App, TerraformResource, TerraformStack } = require(cdk)
  const ours = what === 'records' ? require(`../packages/${cdk}`) : undefined
  const load = (performance.now() - loading) / 1000
  const outdir = mkdtempSync(join(tmpdir(), 'dkimkit-bench-'))
  try {
    const values = Array.from({ length: count }, publicKey)
    const before = process.cpuUsage()
    if (what === 'json') writeJson(join(outdir, 'bare.tf.json'), values)
    else if (count > 0) {
      const app = new App({ outdir })
      const stack = new TerraformStack(app, 'stack')
      if (ours) declareRecords(ours, stack, values)
      else declareBare(TerraformResource, stack, values)
      app.synth()
    }
    const { user, system } = process.cpuUsage(before)
    const seconds = count > 0 ? (user + system) / 1e6 : 0
    console.log(JSON.stringify({ seconds, load, megabytes: process.resourceUsage().maxRSS / 1024 }))
  } finally {
    rmSync(outdir, { recursive: true })
  }
}

function declareRecords({ DkimProvider, DkimRecord, Route53Zone }, stack, values) {
  new DkimProvider(stack, 'aws', { kind: 'route53' })
  const zone = new Route53Zone({ name: 'example.com', zoneId: 'Z0123456789' })
  for (const [index, publicKey] of values.entries())
    new DkimRecord(stack, `s${index}`, { zone, selector: `s${index}`, publicKey })
}

function declareBare(TerraformResource, stack, values) {
  class Bare extends TerraformResource {
    constructor(scope, id, attributes) {
      super(scope, id, { terraformResourceType: 'aws_route53_record' })
      this.attributes = attributes
    }
    synthesizeAttributes() {
      return this.attributes
    }
  }
  for (const [index, value] of values.entries()) new Bare(stack, `s${index}`, attributesOf(index, value))
}

function writeJson(path, values) {
  const records = Object.fromEntries(values.map((value, index) => [`s${index}`, attributesOf(index, value)]))
  writeFileSync(path, JSON.stringify({ resource: { aws_route53_record: records } }, undefined, 2))
}

function attributesOf(index, publicKey) {
  const value = `v=DKIM1; k=rsa; p=${publicKey}`
  const records = [`${value.slice(0, 255)}" "${value.slice(255)}`]
  return { zone_id: 'Z0123456789', name: `s${index}._domainkey.example.com`, type: 'TXT', ttl: 3600, records }
}

/** A random modulus without small factor in the frame of a 2048-bit key: no rule can tell it from a real one. */
function publicKey() {
  const before = Buffer.from('30820122300d06092a864886f70d01010105000382010f003082010a0282010100', 'hex')
  for (;;) {
    const modulus = randomBytes(256)
    modulus[0] |= 0x80
    modulus[255] |= 1
    if (smallResidues(modulus).every((residue) => residue !== 0))
      return Buffer.concat([before, modulus, Buffer.from('0203010001', 'hex')]).toString('base64')
  }
}
