// A plan of many records against a stand-in of hashicorp/aws, from nothing and after an apply, with the engine's own terraform_data beside it. Usage: node bench/terraform-plan.mjs [records, 1000 5000]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { transformSync } from '@swc/core'
import { zoneKind } from '../packages/core/dist/esm/index.js'

/** How much more CPU time a record may take in the largest plan than in the smallest. */
const goal = 1.5
const counts = process.argv.slice(2).map(Number)
if (counts.length === 0) counts.push(1000, 5000)
const engine = process.env.DKIMKIT_TOFU ?? 'terraform'
const folder = mkdtempSync(join(tmpdir(), 'dkimkit-bench-'))
const root = fileURLToPath(new URL('..', import.meta.url))
const key = Buffer.alloc(294, 'a key of no use').toString('base64')

try {
  await run()
} finally {
  rmSync(folder, { recursive: true })
}

async function run() {
  const { startStandIns } = await import(pathToFileURL(compile('start-stand-ins.ts')).href)
  const perRecord = []
  for (const count of counts) {
    const standIns = await startStandIns(['aws'], { zones: { Z1: 'example.com' } })
    const records = await timePlans(count, standIns)
    const data = await timeData(count)
    await standIns.close()
    console.log(
      `${count} records: plan ${describe(records.first)}, and with nothing to do ${describe(records.again)};`,
      `terraform_data: plan ${describe(data)}, ratio ${(records.first.cpu / data.cpu).toFixed(2)}`,
    )
    perRecord.push([records.first.cpu / count, records.again.cpu / count])
  }
  const [least, most] = [perRecord[0], perRecord.at(-1)]
  const growth = Math.max(most[0] / least[0], most[1] / least[1])
  console.log(`a record in ${counts.at(-1)} against one in ${counts[0]}: ratio ${growth.toFixed(2)}, at most ${goal}`)
  if (growth > goal) process.exitCode = 1
}

async function timePlans(count, { env, clouds }) {
  const { at, call } = open(`records-${count}`, env)
  declare(at, { aws: { source: 'hashicorp/aws' } }, recordsOf(count))
  await call('init')
  const first = await call('plan')
  // an engine writes all of its state after each record, so one is applied, and the others are copies of it
  declare(at, { aws: { source: 'hashicorp/aws' } }, recordsOf(1))
  await call('apply', '-auto-approve')
  const file = join(at, 'terraform.tfstate')
  const state = JSON.parse(readFileSync(file, 'utf8'))
  const [{ instances }] = state.resources
  const { id } = instances[0].attributes
  const copy = (value, index) => JSON.parse(JSON.stringify(value).replaceAll('s0', `s${index}`))
  state.resources = Array.from({ length: count }, (_, index) => copy(state.resources[0], index))
  const held = clouds.aws.get(id)
  for (let index = 1; index < count; index++) clouds.aws.set(copy(id, index), copy(held, index))
  writeFileSync(file, JSON.stringify({ ...state, serial: state.serial + 1 }))
  declare(at, { aws: { source: 'hashicorp/aws' } }, recordsOf(count))
  return { first, again: await call('plan', '-detailed-exitcode') }
}

async function timeData(count) {
  const { at, call } = open(`data-${count}`, {})
  declare(at, {}, { terraform_data: each(count, (name) => ({ input: name })) })
  await call('init')
  return call('plan')
}

/** A folder of its own, in which the engine uses nothing of the machine's settings. */
function open(name, env) {
  const at = join(folder, name)
  mkdirSync(at)
  writeFileSync(join(at, 'none.tfrc'), '')
  const all = { ...process.env, TF_CLI_CONFIG_FILE: join(at, 'none.tfrc'), CHECKPOINT_DISABLE: '1', ...env }
  return { at, call: (...args) => timed(at, args, all) }
}

function declare(at, required_providers, resource) {
  writeFileSync(join(at, 'main.tf.json'), JSON.stringify({ terraform: { required_providers }, resource }))
}

/** The wall clock, and the CPU time of the engine and of the stand-in in this process: other work leaves that alone. In ms. */
async function timed(cwd, args, env) {
  const started = performance.now()
  const before = process.cpuUsage()
  const script = '"$@" >/dev/null; code=$?; times; exit $code'
  const child = spawn('bash', ['-c', script, 'bash', engine, ...args, '-no-color'], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (part) => {
    output += part
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${engine} ${args.join(' ')} ended with ${code}`)
  const { user, system } = process.cpuUsage(before)
  return { wall: performance.now() - started, cpu: childrenOf(output) + (user + system) / 1000 }
}

/** The second line of bash's `times` is of the processes that it ran: user and system, as 0m1.234s. */
function childrenOf(output) {
  const [, line = ''] = output.trim().split('\n')
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, rest]) => sum + (minutes * 60 + Number(rest)) * 1000,
    0,
  )
}

function recordsOf(count) {
  const zone = { name: 'example.com', id: 'Z1' }
  const value = `v=DKIM1; k=rsa; p=${key}`
  return {
    aws_route53_record: each(count, (name) => {
      const record = { owner: `${name}._domainkey.example.com`, type: 'TXT', value, ttl: 300 }
      return zoneKind('route53').encode(record, zone).attributes
    }),
  }
}

function each(count, resourceOf) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, resourceOf(`s${index}`)]))
}

function describe({ wall, cpu }) {
  return `${(wall / 1000).toFixed(1)} s (CPU ${(cpu / 1000).toFixed(1)} s)`
}

/** Compiles a source of the stand-ins and all that it imports of them; gives its path. */
function compile(name) {
  const base = join(root, 'test/providers')
  const target = join(folder, 'code')
  const seen = new Set()
  const visit = (path) => {
    if (seen.has(path)) return
    seen.add(path)
    const options = { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }
    const { code } = transformSync(readFileSync(join(base, path), 'utf8'), options)
    const out = join(target, path).replace(/\.ts$/, '.js')
    mkdirSync(dirname(out), { recursive: true })
    writeFileSync(out, code)
    for (const [, found] of code.matchAll(/from ['"](\.{1,2}\/[^'"]+)\.js['"]/g))
      visit(join(dirname(path), `${found}.ts`))
  }
  visit(name)
  writeFileSync(join(target, 'package.json'), '{"type":"module"}')
  writeFileSync(join(target, 'schemas.json'), readFileSync(join(base, 'schemas.json')))
  symlinkSync(join(root, 'node_modules'), join(target, 'node_modules'))
  return join(target, name.replace(/\.ts$/, '.js'))
}
