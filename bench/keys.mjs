// RSA keys of 2048 bits a second: generateDkimKeys against `openssl genrsa`, in turn, on one core and on two.
// Each side runs in processes of its own that taskset keeps on those cores, so that both pay for their start.
// Usage: node bench/keys.mjs [keys a run, 40] [rounds, 5]
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const count = Number(process.argv[2] ?? 40)
const rounds = Number(process.argv[3] ?? 5)
const core = fileURLToPath(new URL('../packages/core/dist/esm/index.js', import.meta.url))
const ours = `import { generateDkimKeys } from ${JSON.stringify(core)}
for await (const _ of generateDkimKeys(Array(${count}).fill('rsa-2048')));`

function run(cores, command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn('taskset', ['-c', cores, command, ...args], {
      stdio: 'ignore',
      env: { ...process.env, ...env },
    })
    child.on('error', reject).on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${command}: ${code}`))))
  })
}

async function timed(work) {
  const started = performance.now()
  await work()
  return count / ((performance.now() - started) / 1000)
}

/** As many processes of openssl at once as there are cores, each making its share one after the other. */
function openssl(cores, processes) {
  const loop = `i=0; while [ $i -lt ${Math.ceil(count / processes)} ]; do openssl genrsa 2048 >/dev/null 2>&1 || exit 1; i=$((i+1)); done`
  return Promise.all(Array.from({ length: processes }, () => run(cores, 'sh', ['-c', loop])))
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

for (const [cores, processes] of [
  ['0', 1],
  ['0,1', 2],
]) {
  const rates = { ours: [], openssl: [] }
  for (let round = 0; round < rounds; round++) {
    rates.ours.push(
      await timed(() => run(cores, process.execPath, ['--input-type=module', '-e', ours], { UV_THREADPOOL_SIZE: '4' })),
    )
    rates.openssl.push(await timed(() => openssl(cores, processes)))
  }
  const [a, b] = [median(rates.ours), median(rates.openssl)]
  console.log(
    `rsa-2048, cores ${cores}: dkimkit ${a.toFixed(1)}/s, openssl genrsa x${processes} ${b.toFixed(1)}/s, ratio ${(a / b).toFixed(2)}`,
  )
}
