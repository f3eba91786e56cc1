// Cold start of a provider: from the start of its process to the handshake that an engine waits for, against `node -e 0`, in turn. Usage: node bench/terraform-plugin.mjs [rounds, 21]
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const goal = 200
const rounds = Number(process.argv[2] ?? 21)
const plugin = fileURLToPath(new URL('../packages/terraform-plugin/dist/index.js', import.meta.url))
const cookie = 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2'
const folder = mkdtempSync(join(tmpdir(), 'dkimkit-bench-'))
const script = join(folder, 'provider.mjs')
writeFileSync(
  script,
  `import { defineProvider, serve } from ${JSON.stringify(plugin)}\nawait serve(defineProvider({ name: 'bench' }))\n`,
)
// an engine hands over its certificate, and the provider makes one of its own: that is part of the start
const openssl = [
  'req',
  '-x509',
  '-newkey',
  'ec',
  '-pkeyopt',
  'ec_paramgen_curve:P-256',
  '-nodes',
  '-subj',
  '/CN=localhost',
]
const certificate = spawnSync('openssl', [...openssl, '-keyout', join(folder, 'key.pem')], { encoding: 'utf8' }).stdout
const env = { ...process.env, TF_PLUGIN_MAGIC_COOKIE: cookie, PLUGIN_CLIENT_CERT: certificate, TMPDIR: folder }

const bare = []
const handshakes = []
for (let round = 0; round < rounds; round++) {
  const started = performance.now()
  spawnSync(process.execPath, ['-e', '0'])
  bare.push(performance.now() - started)
  handshakes.push(await timeHandshake())
}
rmSync(folder, { recursive: true })

const ms = median(handshakes)
console.log(
  `handshake: ${ms.toFixed(1)} ms, goal ${goal}, ratio ${(goal / ms).toFixed(2)};`,
  `node -e 0: ${median(bare).toFixed(1)} ms, ratio ${(ms / median(bare)).toFixed(2)}`,
)
if (ms > goal) process.exitCode = 1

async function timeHandshake() {
  const started = performance.now()
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(createInterface(child.stdout), 'line')
  const time = performance.now() - started
  if (!/^1\|6\|unix\|[^|]+\|grpc\|.{200,}$/.test(line)) throw new Error(`that is no handshake: ${line}`)
  child.kill('SIGTERM')
  await once(child, 'close')
  return time
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
